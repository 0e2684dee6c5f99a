import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { generate, loadContext } from '@graphql-codegen/cli';
import { projectRoot } from './project-root';

/** Names each generated file that is not what `npm run codegen` would write now. */
async function staleGeneratedFiles(): Promise<string[]> {
  process.chdir(projectRoot);
  const context = await loadContext('codegen.yml');
  const files = await generate({ ...context.getConfig(), silent: true }, false);
  const stale = await Promise.all(
    files.map(async ({ filename, content }: { filename: string; content: string }) => {
      const kept = await readFile(filename, 'utf8').catch(() => '');
      return kept.trim() === content.trim() ? [] : [relative(projectRoot, filename)];
    }),
  );
  return stale.flat();
}

const stale = await staleGeneratedFiles();
for (const file of stale) process.stderr.write(`${file} is stale: run npm run codegen.\n`);
process.exitCode = stale.length === 0 ? 0 : 1;
