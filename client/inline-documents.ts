import type { Plugin } from 'vite';
import { graphql } from './src/__generated__';

const call = /\bgraphql\(`([^`]*)`\)/g;
const imported = /^import \{ graphql \} from '[^']*__generated__';$/m;

/**
 * Puts each generated document where it is used. They all live in one generated module, so that otherwise every screen
 * loads the documents of all others. A fragment's own call returns what nobody reads: the minifier drops it.
 */
export function inlineDocuments(): Plugin {
  return {
    name: 'inline-documents',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/client\/src\/.*\.tsx?$/.test(id) || id.includes('__generated__') || !code.includes('graphql(`'))
        return null;
      const inlined = code.replace(call, (_, source: string) => `(${JSON.stringify(generated(source))})`);
      return { code: inlined.replace(imported, ''), map: null };
    },
  };
}

function generated(source: string): object {
  const document: unknown = graphql(source);
  if (typeof document === 'object' && document !== null && 'kind' in document) return document;
  throw new Error(`This document is not generated yet; run \`npm run codegen\`:\n${source}`);
}
