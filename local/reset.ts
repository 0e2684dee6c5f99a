import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../wiring/project-root';
import { resetPostgres } from './postgres/server';
import { readSettings } from './settings';

/** `npm run reset`: the next start begins again. */
async function reset(): Promise<string> {
  const { directory, databaseUrl } = readSettings(projectRoot, process.env, []);
  if (databaseUrl !== undefined) {
    throw new Error('DATABASE_URL names a server that is not ours to empty: drop and create its database there.');
  }
  await resetPostgres(join(directory, 'postgres'));
  await rm(directory, { recursive: true, force: true });
  return 'The local data is gone. The next start begins again.';
}

reset().then(
  (message) => process.stdout.write(`${message}\n`),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
