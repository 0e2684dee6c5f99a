import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../local/testing/test-database';
import { givenLargeBooks } from '../lib/testing/large-books';
import { memberBooks } from '../import-data/testing/member-books';
import type { Database, Statements } from '../lib/database';
import { ownBooks } from '../lib/testing/own-books';
import { restoreStaged } from './restore-staged';

let testing: TestDatabase;
let ada: string;
let document: string;
beforeAll(async () => {
  testing = await openTestDatabase();
  ada = await givenMember();
  await givenLargeBooks(testing.owner, ada, { assets: 20, months: 120, transactions: 3000 });
  document = await exported(ada);
});
afterAll(() => testing.close());

const { givenMember, exported, rollups, eventsOf } = memberBooks(() => testing);

let eve: string;
let id: string;
beforeEach(async () => {
  [eve, id] = [await givenMember(), randomUUID()];
});

const restore = (owner = eve, database: Database = testing.database) =>
  restoreStaged(database, { ...ownBooks(owner), id });

/** What the resolver of a part writes, for all parts but those left out. */
async function stage(text: string | Buffer, parts = 7, without: number[] = []): Promise<void> {
  const gzip = gzipSync(text);
  const size = Math.ceil(gzip.length / parts);
  await testing.database.query(
    'insert into staged_imports (owner_id, id, parts) values (:owner::uuid, :id::uuid, :parts::smallint)',
    { owner: eve, id, parts },
  );
  for (let position = 1; position <= parts; position += 1) {
    if (without.includes(position)) continue;
    const content = gzip.subarray((position - 1) * size, position * size).toString('base64');
    await testing.database.query(
      'insert into staged_parts (owner_id, import_id, position, content) values (:owner::uuid, :id::uuid, :position::smallint, :content)',
      { owner: eve, id, position, content },
    );
  }
}

async function status(owner = eve) {
  const [row] = await testing.database.query<Record<string, unknown> & { result: string | null }>(
    `select state, done, total, result::text as result,
       (select count(*) from staged_parts p where p.owner_id = i.owner_id and p.import_id = i.id)::integer as parts
     from staged_imports i where owner_id = :owner::uuid and id = :id::uuid`,
    { owner, id },
  );
  return row && { ...row, result: row.result === null ? null : (JSON.parse(row.result) as unknown) };
}

/** Time passes for the import: as if it was last heard of that long ago. */
const wait = (interval: string) =>
  testing.database.query(
    'update staged_imports set heard_at = heard_at - :interval::interval where owner_id = :owner::uuid and id = :id::uuid',
    { owner: eve, id, interval },
  );

/** The database of a function that ends in the middle: after some statements of its transaction nothing reaches it. */
function dyingAfter(statements: number): Database {
  let left = statements;
  const dead = () => Promise.reject(new Error('The process was killed.'));
  const alive = (inner: Statements): Statements => ({
    query: (sql, values) => ((left -= 1) < 0 ? dead() : inner.query(sql, values)),
  });
  const { database } = testing;
  return {
    query: (sql, values) => (left < 0 ? dead() : database.query(sql, values)),
    transaction: (work) => database.transaction((inner) => work(alive(inner))),
  };
}

describe('books that come in parts', () => {
  test('come back bit for bit, with the figures that follow from them and one event of their trail', async () => {
    await stage(document);
    expect(await restore()).toBe(true);
    expect(await exported(eve)).toBe(document);
    expect(await rollups(eve)).toEqual(await rollups(ada));
    expect(await eventsOf(eve)).toHaveLength(1);
    const rows = Object.values(JSON.parse(document) as object).flatMap((list) =>
      Array.isArray(list) ? (list as object[]) : [],
    );
    expect(await status()).toEqual({
      ...{ state: 'RESTORED', done: rows.length, total: rows.length, parts: 0 },
      result: { assets: 20, assetInputs: 2400, transactions: 3000, budgets: 0 },
    });
    expect(await restore()).toBe(false);
  });

  test('may have been exported while incomes and expenses were kept apart', async () => {
    const first = await readFile(new URL('../import-data/testing/finally-v1.json', import.meta.url), 'utf8');
    await stage(first, 2);
    expect(await restore()).toBe(true);
    const { version, transactions } = JSON.parse(await exported(eve)) as { version: number; transactions: object[] };
    const { incomes, expenses } = JSON.parse(first) as Record<'incomes' | 'expenses', object[]>;
    expect([version, transactions.length]).toEqual([2, incomes.length + expenses.length]);
  });

  test('of more than a row of the database may answer are read whole', async () => {
    // What cannot be compressed: parts of several hundred thousand characters.
    const notes = (JSON.parse(document) as { transactions: { description: string }[] }).transactions;
    const long = JSON.parse(document) as { transactions: { description: string }[] };
    long.transactions = notes.map((row) => ({ ...row, description: (randomUUID() + randomUUID()).repeat(6) }));
    await stage(JSON.stringify(long), 1);
    expect(await restore()).toBe(true);
    expect(await exported(eve)).toBe(JSON.stringify(long));
  });

  test('wait until all are there', async () => {
    await stage(document, 7, [4]);
    expect(await restore()).toBe(false);
    expect(await status()).toMatchObject({ state: 'RECEIVING', parts: 6 });
  });

  test('are restored once, however many take it on', async () => {
    await stage(document);
    const done = await Promise.all([restore(), restore(), restore(eve, testing.another())]);
    expect(done.filter(Boolean)).toHaveLength(1);
    expect(await exported(eve)).toBe(document);
  });

  test('are not within the reach of anybody else', async () => {
    await stage(document);
    const zoe = await givenMember();
    const empty = await exported(zoe);
    expect(await restore(zoe)).toBe(false);
    expect(await restoreStaged(testing.database, { sub: zoe, books: eve, id })).toBe(false);
    expect([await exported(zoe), await status()]).toMatchObject([empty, { state: 'RECEIVING', parts: 7 }]);
  });
});

describe('an import that ends in the middle', () => {
  test.each([1, 5, 12])(
    'after %i statements leaves nothing, and begins again once nobody is at it',
    async (statements) => {
      await stage(document);
      const empty = await exported(eve);
      await expect(restore(eve, dyingAfter(statements))).rejects.toThrow('killed');
      expect(await exported(eve)).toBe(empty);
      expect(await status()).toMatchObject({ state: 'RESTORING', parts: 7 });
      expect(await restore()).toBe(false);
      await wait('61 seconds');
      expect(await restore()).toBe(true);
      expect(await exported(eve)).toBe(document);
    },
  );
});

describe('parts that cannot be restored', () => {
  test.each<[string, string | Buffer, string]>([
    ['are of no document', '{"format":"other"}', 'document_format'],
    ['break a rule', 'broken', 'duplicate'],
    ['unpack to more than any books', Buffer.alloc(193 * 1024 * 1024), 'gzip_format'],
  ])('because they %s are forgotten, with the reason kept', async (_, text, code) => {
    const twice = JSON.parse(document) as { transactions: object[] };
    twice.transactions = [twice.transactions[0] as object, ...twice.transactions];
    await stage(text === 'broken' ? JSON.stringify(twice) : text);
    const empty = await exported(eve);
    expect(await restore()).toBe(false);
    expect(await exported(eve)).toBe(empty);
    const { result, ...rest } = (await status()) as { result: { code: string; message: string } };
    expect(rest).toMatchObject({ state: 'REFUSED', parts: 0 });
    expect(result.code).toBe(code === 'duplicate' ? 'transactions_pkey' : code);
    expect(result.message).toMatch(/^[A-Z].*[.]$/);
  });

  test('because the books are not empty are forgotten', async () => {
    await testing.database.query(
      `insert into assets (owner_id, category_code, name, currency) values (:owner::uuid, 'CASH', 'Mine', 'EUR')`,
      { owner: eve },
    );
    await stage(document);
    expect(await restore()).toBe(false);
    expect(await status()).toMatchObject({ state: 'REFUSED', parts: 0, result: { code: 'books_empty' } });
  });
});

describe('parts that nobody goes on with', () => {
  test('are forgotten after a day, when anybody begins an import, and not before', async () => {
    await stage(document);
    const begin = async () => {
      const owner = await givenMember();
      await testing.database.query(
        'insert into staged_imports (owner_id, id, parts) values (:owner::uuid, :id::uuid, 1)',
        { owner, id: randomUUID() },
      );
    };
    await wait('23 hours');
    await begin();
    expect(await status()).toMatchObject({ parts: 7 });
    await wait('1 hour 1 minute');
    await begin();
    expect(await status()).toBeUndefined();
  });

  test('give way to another import into the same books', async () => {
    await stage(document);
    const old = id;
    id = randomUUID();
    await stage(document, 3);
    expect(await status()).toMatchObject({ parts: 3 });
    id = old;
    expect(await status()).toBeUndefined();
  });

  test('go with their books', async () => {
    await stage(document);
    await testing.database.query('delete from users where id = :eve::uuid', { eve });
    expect(await status()).toBeUndefined();
  });
});
