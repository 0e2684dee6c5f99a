import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Names of the Lambda functions: the folders of `lambdas/` that have a handler, sorted. */
export function lambdaFolders(root: string): string[] {
  const folder = join(root, 'lambdas');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'handler.ts')))
    .map((entry) => entry.name)
    .sort();
}
