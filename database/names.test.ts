import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nameKey, nameOrder, normalName } from '../domain/names';
import { databaseFolder } from '../local/testing/prepared-data';
import { openTestDatabase, type TestDatabase } from '../local/testing/test-database';
import { migrate } from './migrate';
import { newOwner } from './testing/owner';

let books: TestDatabase;

beforeAll(async () => {
  books = await openTestDatabase();
}, 120_000);

afterAll(() => books.close());

const awkward = fc.constantFrom(
  ...[' ', '\u00a0', '\u3000', '\u200b', '\u200c', '\u200d', '\ufeff', '\u00ad', '\u2060', '\u0085', '\t', '\u2800'],
  ...['e\u0301', 'é', 'ﬁ', 'İ', 'ẞ', 'Σ', 'Ä', '\u2764\ufe0f', '👨‍👩‍👧', '\u2067', '\u2069', '\u3164', '①', 'ａ'],
  ...['Food', '9', '10', 'z', '-', '_'],
);
const names = fc.array(fc.oneof({ weight: 4, arbitrary: awkward }, { weight: 1, arbitrary: fc.string() }), {
  maxLength: 8,
});

/** Names as PostgreSQL takes them. */
const storable = names.map((parts) => parts.join('').replaceAll('\0', ''));

test('a name is kept, told apart and sorted as the screens do it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(storable, { minLength: 1, maxLength: 60 }), async (given) => {
      const rows = await books.database.query<{ name: string; normal: string; key: string }>(
        `select name, normal_name(name) as normal, name_key(name) as key
         from jsonb_array_elements_text(:names::jsonb) with ordinality as n (name, place) order by place`,
        { names: JSON.stringify(given) },
      );
      expect(rows).toEqual(given.map((name) => ({ name, normal: normalName(name), key: nameKey(name) })));
      expect(rows.map(({ normal }) => normalName(normal))).toEqual(rows.map(({ normal }) => normal));
    }),
    { numRuns: 40 },
  );
});

test('names come in the order of dictionaries, and numbers by their size', async () => {
  const given = [
    '10 fund',
    '9 fund',
    'Äpfel',
    'apfel',
    'Zoo',
    'zoo',
    'éa',
    'ef',
    '_x',
    '-y',
    'ß',
    'ss',
    'Ω',
    'я',
    '東京',
  ];
  const rows = await books.database.query<{ name: string }>(
    'select name from jsonb_array_elements_text(:names::jsonb) as n (name) order by name collate name_order',
    { names: JSON.stringify(given) },
  );
  expect(rows.map(({ name }) => name)).toEqual(given.toSorted(nameOrder('en')));
});

describe('a subcategory', () => {
  const add = (owner: string, name: string) =>
    books.database
      .query(`insert into expense_subcategories (owner_id, category_code, name) values (:owner::uuid, 'FOOD', :name)`, {
        owner,
        name,
      })
      .then(
        () => 'added',
        (error: unknown) => /constraint "(\w+)"/.exec((error as Error).message)?.[1],
      );

  test.each(['groceries ', 'GROCERIES', 'Groce\u00adries', '\u200bGroceries', 'Ｇroceries'])(
    'that looks like another one is refused: %j',
    async (name) => {
      expect(await add(await newOwner(books.database), name)).toBe('expense_subcategory_name_unique');
    },
  );

  test('is told from another by what can be seen, and not by how many blanks are between its words', async () => {
    const owner = await newOwner(books.database);
    expect(await add(owner, 'Caf\u00e9 bar')).toBe('added');
    expect(await add(owner, 'Cafe\u0301  BAR')).toBe('expense_subcategory_name_unique');
    expect(await add(owner, 'Cafe bar')).toBe('added');
    expect(await add(owner, ' \u200d\u2067 ')).toBe('expense_subcategory_name_not_blank');
  });
});

test('names from before are put in order by the migration, and those that look alike are numbered', async () => {
  const old = await openTestDatabase({ empty: true });
  const folder = await mkdtemp(join(tmpdir(), 'finally-test-'));
  try {
    const files = await readdir(join(databaseFolder, 'migrations'));
    await mkdir(join(folder, 'migrations'));
    const copy = (file: string) => cp(join(databaseFolder, file), join(folder, file));
    await copy('reference-data.sql');
    // The role of today knows tables that were not there yet.
    await writeFile(join(folder, 'api-role.sql'), 'select 1');
    await Promise.all(files.filter((file) => file < '0056').map((file) => copy(join('migrations', file))));
    await migrate(old.owner, folder);
    const owner = await newOwner(old.owner);
    await old.owner.query(
      `insert into assets (owner_id, category_code, name, currency, institution, ticker, market_cap)
       values (:owner::uuid, 'CASH', E' Cafe\\u0301\\u200B', 'EUR', E'\\u00A0', 'ABC ', 1.2345)`,
      { owner },
    );
    await old.owner.query(
      `insert into expense_subcategories (owner_id, category_code, name)
       select :owner::uuid, 'FOOD', name from unnest(array['groceries ', E'Groce\\u00ADries', 'Groceries (2)', E'\\u200B']) as n (name)`,
      { owner },
    );
    await migrate(old.owner, databaseFolder);
    expect(
      await old.owner.query(
        `select name, institution, ticker, market_cap::text as cap, version::text as version from assets where owner_id = :owner::uuid`,
        { owner },
      ),
    ).toEqual([{ name: 'Café', institution: null, ticker: 'ABC', cap: '1.2345', version: '1' }]);
    const kept = await old.owner.query<{ name: string }>(
      `select name from expense_subcategories where owner_id = :owner::uuid and category_code = 'FOOD' and not is_default
       order by name_key(name)`,
      { owner },
    );
    expect(new Set(kept.map(({ name }) => nameKey(name))).size).toBe(4);
    expect(kept.map(({ name }) => nameKey(name))).toEqual(expect.arrayContaining(['groceries (2)', 'unnamed']));
  } finally {
    await old.close();
    await rm(folder, { recursive: true, force: true });
  }
}, 120_000);
