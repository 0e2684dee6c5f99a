import { beforeAll, expect, test } from 'vitest';
import { readOwned } from '../../../resolvers/testing/owned';
import { unownedTables, type Owned } from '../../../resolvers/testing/owned-tables';
import { exportBooks } from '../../export-data/export-books';
import { restoreBooks } from '../../import-data/restore-books';
import type { Database } from '../database';
import { bookTables, profileColumns } from '../../../domain/books/tables';
import { FORMAT, VERSION } from '../../../domain/books/document';
import { ownBooks } from '../testing/own-books';

const owner = '11111111-1111-4111-8111-111111111111';

let owned: Owned;
beforeAll(async () => {
  owned = await readOwned();
});

/** A database that answers each statement with one row, and keeps what it was sent. */
function listening() {
  const sent: string[] = [];
  const statements = {
    query: async <Row>(sql: string) => {
      if (!/set_config|^set /.test(sql)) sent.push(sql);
      return [{}] as Row[];
    },
  };
  const database: Database = { ...statements, transaction: (work) => work(statements) };
  return { database, sent };
}

test('every statement of export and import says whose rows it means', async () => {
  const { database, sent } = listening();
  await exportBooks(database, { ...ownBooks(owner), document: true, archive: true }, new Date());
  const row = { closedOn: '2024-01-01' };
  await restoreBooks(database, ownBooks(owner), {
    format: FORMAT,
    version: VERSION,
    profile: Object.fromEntries(profileColumns.map(({ name }) => [name, null])),
    ...Object.fromEntries(bookTables.map(({ name }) => [name, [row]])),
  });
  expect(sent.length).toBeGreaterThan(2 * bookTables.length);
  for (const statement of sent)
    expect(await unownedTables(statement, { sub: 'sub', books: 'books' }, owned), statement).toEqual([]);
});
