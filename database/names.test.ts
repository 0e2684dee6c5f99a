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
import { refusedBy } from './testing/refused-by';

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

describe('a part of a category', () => {
  const add = (owner: string, name: string) =>
    refusedBy(
      books.database.query(
        `insert into categories (owner_id, kind, name, parent_id)
         select owner_id, kind, :name, id from categories where owner_id = :owner::uuid and kind = 'EXPENSE' and code = 'FOOD'`,
        { owner, name },
      ),
    );

  test.each(['groceries ', 'GROCERIES', 'Groce\u00adries', '\u200bGroceries', 'Ｇroceries'])(
    'that looks like another one is refused: %j',
    async (name) => {
      expect(await add(await newOwner(books.database), name)).toBe('category_name_unique');
    },
  );

  test('is told from another by what can be seen, and not by how many blanks are between its words', async () => {
    const owner = await newOwner(books.database);
    expect(await add(owner, 'Caf\u00e9 bar')).toBeUndefined();
    expect(await add(owner, 'Cafe\u0301  BAR')).toBe('category_name_unique');
    expect(await add(owner, 'Cafe bar')).toBeUndefined();
    expect(await add(owner, ' \u200d\u2067 ')).toBe('category_name_not_blank');
  });
});

/** What the reference data of that time had, as far as the rows below need it. */
const referenceDataBefore = `
insert into currencies (code, name, minor_units) values ('EUR', 'Euro', 2)
--> statement-breakpoint
insert into asset_categories (code, name, kind, market_cap_weighted, position) values ('CASH', 'Cash Liquidity', 'ASSET', false, 8)
--> statement-breakpoint
insert into expense_categories (code, name, position) values ('FOOD', 'Food', 3)
--> statement-breakpoint
insert into default_expense_subcategories (category_code, name, position) values ('FOOD', 'Groceries', 1)`;

test('names from before are put in order by the migration, and those that look alike are numbered', async () => {
  const old = await openTestDatabase({ empty: true });
  const folder = await mkdtemp(join(tmpdir(), 'finally-test-'));
  try {
    const files = await readdir(join(databaseFolder, 'migrations'));
    await mkdir(join(folder, 'migrations'));
    const copy = (file: string) => cp(join(databaseFolder, file), join(folder, file));
    await writeFile(join(folder, 'reference-data.sql'), referenceDataBefore);
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
      `select c.name from categories c join categories p on p.owner_id = c.owner_id and p.id = c.parent_id
       where c.owner_id = :owner::uuid and p.code = 'FOOD' and c.code is null order by name_key(c.name)`,
      { owner },
    );
    expect(new Set(kept.map(({ name }) => nameKey(name))).size).toBe(4);
    expect(kept.map(({ name }) => nameKey(name))).toEqual(expect.arrayContaining(['groceries (2)', 'unnamed']));
  } finally {
    await old.close();
    await rm(folder, { recursive: true, force: true });
  }
}, 120_000);
