import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../wiring/project-root';

interface Deletion {
  file: string;
  /** Occurs once in the file, or with its neighbourhood. */
  deleted: string;
  /** What is left in its place. */
  left?: string;
  /** The test files that have to notice. */
  tests: string[];
}

const writes = ['resolvers/transaction-writes.test.ts'];
const ledger = 'database/migrations/0067_ledger.sql';
const kept = ['lambdas/import-data/round-trip.test.ts', 'lambdas/import-data/upgrade/kept-documents.test.ts'];

/** One column each, taken out of one of the places that a stored field is named in. */
const deletions: Deletion[] = [
  { file: 'resolvers/lib/transaction-writes.ts', deleted: ", payee: 'payee'", tests: writes },
  { file: 'resolvers/lib/transaction-writes.ts', deleted: ", status: 'status'", tests: writes },
  {
    file: 'resolvers/Mutation.updateTransaction/1.update.db.ts',
    deleted: 'c.description, ',
    left: 't.description, ',
    tests: writes,
  },
  {
    file: 'resolvers/Mutation.createTransaction/1.create.db.ts',
    deleted: 'g.payee, g.description, g.splits',
    left: 'null, g.description, g.splits',
    tests: writes,
  },
  { file: ledger, deleted: "'payee', t.payee, ", tests: writes },
  { file: ledger, deleted: ", 'archivedOn', c.archived_on", tests: ['resolvers/categories.test.ts'] },
  {
    file: 'resolvers/Mutation.updateCategory/1.update.db.ts',
    deleted: ", position: 'position'",
    tests: ['resolvers/categories.test.ts'],
  },
  { file: 'domain/books/tables.ts', deleted: ' payee:text?', tests: kept },
  { file: 'domain/books/tables.ts', deleted: ' ticker:text?', tests: kept },
  { file: 'domain/books/tables.ts', deleted: ' archivedOn:date?', tests: kept },
];

/**
 * Deletes columns one at a time from what is derived from them, and runs the tests that have to notice. Run by hand, on
 * files without changes of one's own: each is put back as it was.
 */
async function main(): Promise<void> {
  const changed = spawnSync('git', ['diff', '--name-only', '--', ...new Set(deletions.map(({ file }) => file))], {
    cwd: projectRoot,
    encoding: 'utf8',
  }).stdout;
  if (changed !== '') throw new Error(`There are changes in what would be changed:\n${changed}`);
  const passes = (tests: string[]) =>
    spawnSync('npx', ['vitest', 'run', '--project', 'unit', ...tests], { cwd: projectRoot }).status === 0;
  if (!passes([...new Set(deletions.flatMap(({ tests }) => tests))])) throw new Error('The tests fail as it is.');
  let unnoticed = 0;
  for (const { file, deleted, left = '', tests } of deletions) {
    const path = join(projectRoot, file);
    const before = await readFile(path, 'utf8');
    if (before.split(deleted).length !== 2) throw new Error(`${file}: “${deleted}” is not there once.`);
    await writeFile(path, before.replace(deleted, left));
    const isUnnoticed = passes(tests);
    await writeFile(path, before);
    if (isUnnoticed) unnoticed += 1;
    process.stdout.write(`${isUnnoticed ? 'UNNOTICED' : 'noticed  '} ${file}: “${deleted.trim()}”\n`);
  }
  process.exitCode = unnoticed === 0 ? 0 : 1;
}

await main();
