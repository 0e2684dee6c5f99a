import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../local/testing/test-database';
import { VERSION, type BookDocument, type BookRow } from '../../../domain/books/document';
import { parseDocument } from '../parse-document';
import { memberBooks } from '../testing/member-books';

let testing: TestDatabase;
beforeAll(async () => {
  testing = await openTestDatabase();
});
afterAll(() => testing.close());

const { givenMember, imported, exported, rollups, cashFlow } = memberBooks(() => testing);
const versions = Array.from({ length: VERSION }, (_, index) => index + 1);

/** Books that were exported when that version was the newest. They stay as they are, and import for ever. */
const kept = (version: number) => readFile(new URL(`../testing/finally-v${version}.json`, import.meta.url), 'utf8');

const ofVersion1 = [
  'EXPENSE Food > Bäckerei 🥐 EUR 2024-01: -4.35',
  'EXPENSE Food > Groceries EUR 2024-01: -101',
  'EXPENSE Food CHF 2024-01: -12',
  'EXPENSE Insurances & Taxes EUR 2024-03: -69',
  'EXPENSE Loans > Loan 1 EUR 2024-02: -884.2',
  'EXPENSE Other > Ønske EUR 2024-02: -0.01',
  'EXPENSE Rent EUR 2024-01: -760',
  'EXPENSE Transport > Taxi/Uber JPY 2024-02: -2500',
  'EXPENSE Wellness > هدايا BHD 2024-02: -33.333',
  'INCOME Dividends USD 2024-01: 14.62',
  'INCOME Other EUR 2024-03: 25.4',
  'INCOME Other JPY 2024-01: 5000',
  'INCOME Salary EUR 2024-01: 1890',
  'INCOME Salary EUR 2024-02: 1890.55',
];

describe('books exported by any FinAlly there has been', () => {
  test.each(versions)('of version %i come back, once, and can be taken elsewhere from here', async (version) => {
    const [ada, eve] = [await givenMember(), await givenMember()];
    const document = await kept(version);
    const { assets, assetInputs, budgets } = JSON.parse(document) as Record<string, unknown[]>;
    const answer = await imported(ada, document);
    expect(answer).toMatchObject({
      data: { assets: assets?.length, assetInputs: assetInputs?.length, budgets: budgets?.length },
    });
    expect(await imported(ada, document)).toEqual(answer);
    const again = await exported(ada);
    expect(JSON.parse(again)).toEqual(parseDocument({ document, gzip: null }));
    expect(await imported(eve, again)).toEqual(answer);
    expect(await exported(eve)).toBe(again);
    expect(await rollups(eve)).toEqual(await rollups(ada));
    expect(await cashFlow(ada)).toEqual(expect.arrayContaining(ofVersion1.map((line) => renamed(version, line))));
  });

  /** In the later one, somebody has called a category otherwise. */
  const renamed = (version: number, line: string) => (version === 1 ? line : line.replace('Food', 'Essen'));
});

describe('books of version 1', () => {
  test('have the figures they had, to the cent, and nothing but incomes and expenses', async () => {
    const ada = await givenMember();
    expect(await imported(ada, await kept(1))).toMatchObject({ data: { transactions: 15 } });
    expect(await cashFlow(ada)).toEqual(ofVersion1);
    const worth = await testing.database.query(
      `select category_code as category, trim_scale(sum(delta))::text as held from valuation_steps
       where owner_id = :ada::uuid and month <= '2024-03-01' group by 1 order by 1`,
      { ada },
    );
    expect(worth).toEqual([
      { category: 'CASH', held: '149987.5' },
      { category: 'CREDIT_CARD', held: '610' },
      { category: 'CRYPTO', held: '0' },
      { category: 'ETF_STOCKS', held: '11000' },
      { category: 'MORTGAGE', held: '190000' },
    ]);
  });

  test('keep ids, texts, versions and times of entries, and an id that two shared stays the income’s', async () => {
    const [before, after] = [
      JSON.parse(await kept(1)) as BookDocument,
      parseDocument({ document: await kept(1), gzip: null }),
    ];
    const rows = (document: BookDocument, list: string) => document[list] as BookRow[];
    const unchanged = ({ date, currency, description, accountId, version, createdAt, updatedAt }: BookRow) => ({
      ...{ date, currency, description, accountId, version, createdAt, updatedAt },
    });
    const now = new Map(rows(after, 'transactions').map((row) => [row.id, row]));
    const shared = '10000000-0000-4000-8000-000000000005';
    for (const row of [...rows(before, 'incomes'), ...rows(before, 'expenses').filter(({ id }) => id !== shared)]) {
      expect(now.get(row.id)).toMatchObject(unchanged(row));
    }
    expect(now.get(shared)).toMatchObject({ amount: '25.4', payee: null, status: 'BOOKED', source: 'MANUAL' });
    const [expense] = rows(before, 'expenses').filter(({ id }) => id === shared) as [BookRow];
    const moved = rows(after, 'transactions').filter(({ amount }) => amount === '-69');
    expect(moved).toMatchObject([unchanged(expense)]);
    expect(after).toEqual(parseDocument({ document: await kept(1), gzip: null }));
  });

  test('have the categories that new books begin with, by the same codes, and their own ones among them', async () => {
    const ada = await givenMember();
    await imported(ada, await kept(1));
    const mine = await testing.database.query<{ code: string | null; name: string; parent: string | null }>(
      `select c.kind, c.code, c.name, c.position, p.code as parent
       from categories c left join categories p on p.owner_id = c.owner_id and p.id = c.parent_id
       where c.owner_id = :ada::uuid order by p.code`,
      { ada },
    );
    const coded = mine.filter(({ code }) => code !== null);
    expect(coded).toHaveLength(44);
    const defaults = 'select kind, code, name, position, parent_code as parent from default_categories';
    expect(await testing.owner.query(defaults)).toEqual(expect.arrayContaining(coded));
    expect(mine.filter(({ code }) => code === null).map(({ name, parent }) => [parent, name])).toEqual([
      ['FOOD', 'Bäckerei 🥐'],
      ['OTHER', 'Ønske'],
      ['WELLNESS', 'هدايا'],
    ]);
  });

  test('from before assets could be closed for a while, or traded or not, come back with nothing of it', async () => {
    const ada = await givenMember();
    const later = ['assetClosings', 'tradable', 'reopenedOn', 'source'];
    const old = JSON.stringify(JSON.parse(await kept(1)), (name, value: unknown) =>
      later.includes(name) ? undefined : value,
    );
    expect(await imported(ada, old)).toHaveProperty('data');
    expect(await imported(ada, old)).toHaveProperty('data');
    const back = JSON.parse(await exported(ada)) as { assets: BookRow[]; exchangeRates: BookRow[] };
    expect(new Set(back.assets.flatMap(({ tradable, reopenedOn }) => [tradable, reopenedOn]))).toEqual(new Set([null]));
    expect(back.assets).toHaveLength(6);
    expect(back.exchangeRates.map(({ source }) => source)).toEqual(['OWN', 'OWN']);
  });

  test('without anything but their profile come back with the categories alone', async () => {
    const ada = await givenMember();
    const document = JSON.parse(await kept(1)) as BookDocument;
    const empty = Object.entries(document).map(([name, list]) => [name, Array.isArray(list) ? [] : list]);
    expect(await imported(ada, JSON.stringify(Object.fromEntries(empty)))).toHaveProperty('data');
    const { categories } = JSON.parse(await exported(ada)) as { categories: BookRow[] };
    expect(categories).toHaveLength(15);
  });

  test('with a category nobody knows are refused', async () => {
    const document = (await kept(1)).replace('"SALARY"', '"TIPS"');
    expect(await imported(await givenMember(), document)).toMatchObject({
      refusal: { code: 'transaction_split_category_exists' },
    });
  });
});

describe('books of version 2', () => {
  test('have splits, refunds, transfers and what is still to be sorted where they were', async () => {
    const ada = await givenMember();
    expect(await imported(ada, await kept(2))).toMatchObject({ data: { transactions: 27 } });
    expect(await exported(ada)).toBe(JSON.stringify(JSON.parse(await kept(2))));
    expect((await cashFlow(ada)).filter((line) => line.includes('2024-04'))).toEqual([
      'EXPENSE Essen > Groceries EUR 2024-04: -40',
      'EXPENSE Hobby 🎨 > =Paint EUR 2024-04: -39.99',
      'EXPENSE Hobby 🎨 BHD 2024-04: -1.234',
      'EXPENSE unsorted EUR 2024-04: -0.01',
      'INCOME unsorted EUR 2024-04: 7.5',
      'INCOME هوايات EUR 2024-04: 50',
    ]);
    const kinds = await testing.database.query(
      `select kind, status, count(*)::int as rows, sum(version)::int as versions from transactions where owner_id = :ada::uuid
       group by 1, 2 order by 1, 2`,
      { ada },
    );
    expect(kinds).toEqual([
      { kind: 'ADJUSTMENT', status: 'BOOKED', rows: 1, versions: 1 },
      { kind: 'ENTRY', status: 'BOOKED', rows: 20, versions: 22 },
      { kind: 'ENTRY', status: 'PENDING', rows: 1, versions: 1 },
      { kind: 'OPENING_BALANCE', status: 'BOOKED', rows: 1, versions: 1 },
      { kind: 'TRANSFER', status: 'BOOKED', rows: 4, versions: 8 },
    ]);
  });
});
