import { SourceMap, type SourceMapping } from 'node:module';
import { posix } from 'node:path';
import type ts from 'typescript';

const mapComment = /\/\/# sourceMappingURL=data:application\/json(?:;charset=utf-8)?;base64,([A-Za-z0-9+/=]+)\s*$/;

/** The code without its inline source map: the map says nothing that needs checking. */
export function withoutMap(code: string): string {
  return code.replace(mapComment, '');
}

// A position that the map does not know comes as an empty object.
const isMapping = (entry: SourceMapping | object): entry is SourceMapping => 'originalSource' in entry;

/**
 * Says where a node of the bundle stands in the sources, as `resolvers/lib/x.ts:3:5`; in the bundle itself
 * (`<sourceFile> (bundled):3:5`) where it has no map.
 */
export function createLocator(code: string, sourceFile: string, tree: ts.SourceFile): (node: ts.Node) => string {
  const encoded = mapComment.exec(code)?.[1];
  const map = encoded && new SourceMap(JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')));
  return (node) => {
    const { line, character } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
    const entry: SourceMapping | object | undefined = map ? map.findEntry(line, character) : undefined;
    if (!entry || !isMapping(entry)) return `${sourceFile} (bundled):${line + 1}:${character + 1}`;
    const file = posix.join(posix.dirname(sourceFile), entry.originalSource);
    return `${file}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  };
}
