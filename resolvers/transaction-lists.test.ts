import { afterAll, beforeAll, expect, test } from 'vitest';
import { newOwner } from '../database/testing/owner';
import type { SqlValue } from '../lambdas/lib/database';
import { createRuntime, type Runtime } from '../local/appsync/runtime/runtime';
import { openTestDatabase, type TestDatabase } from '../local/testing/test-database';
import { bundleResolver } from '../wiring/bundle';

let books: TestDatabase;
let runtime: Runtime;
let owner: string;

/** The id of a default category of a member. */
const categoryOf = `(select c.id from categories c where c.owner_id = :member::uuid and c.kind = 'EXPENSE' and c.code = :code)`;

beforeAll(async () => {
  runtime = createRuntime();
  books = await openTestDatabase();
  owner = await newOwner(books.database);
  for (const member of [owner, await newOwner(books.database), await newOwner(books.database)]) {
    await books.database.query(
      `insert into transactions (owner_id, amount, currency, date, description, splits)
       select :member::uuid, -1, 'EUR', date '2015-01-01' + n % 3650, 'entry ' || n, array[row (${categoryOf}, -1, null)::split]
       from generate_series(1, 10000) n`,
      { member, code: 'FOOD' },
    );
    await books.database.query(
      `update transactions set splits = array[row (${categoryOf}, -1, null)::split]
       where owner_id = :member::uuid and description in ('entry 700', 'entry 7000')`,
      { member, code: 'FOOD_GROCERIES' },
    );
  }
  await books.owner.query('analyze');
}, 120_000);

afterAll(async () => {
  await runtime.close();
  await books.close();
});

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Index Cond'?: string;
  'Rows Removed by Filter'?: number;
  Plans?: Plan[];
}

interface Page {
  filter?: object;
  limit?: number;
  nextToken?: string | null;
}

/** The statement of a list and what it is sent with, as a member asks for it. */
async function statementOf(args: Page, sub: string): Promise<[string, Record<string, SqlValue>]> {
  const { code } = await bundleResolver('resolvers/Query.transactions.db.ts');
  const context = { arguments: args, args, identity: { sub }, request: { headers: {} }, stash: {} };
  const { result } = await runtime.evaluate(code, 'request', context);
  const { statements, variableMap } = result as { statements: string[]; variableMap: Record<string, SqlValue> };
  const values = Object.fromEntries(Object.entries(variableMap).map(([name, value]) => [name.slice(1), value]));
  return [statements[0] ?? '', values];
}

const pageOf = async (args: Page, sub: string) => books.database.query<Row>(...(await statementOf(args, sub)));

/** How PostgreSQL reads a table for a page of transactions. */
async function readsOf(args: Page, table = 'transactions', sub = owner): Promise<Plan[]> {
  const [statement, values] = await statementOf(args, sub);
  const explain = `explain (analyze, timing off, format json) ${statement}`;
  const [row] = await books.database.query<{ 'QUERY PLAN': string }>(explain, values);
  const flat = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(flat)];
  return (JSON.parse(row?.['QUERY PLAN'] ?? '[]') as { Plan: Plan }[])
    .flatMap(({ Plan }) => flat(Plan))
    .filter((plan) => plan['Relation Name'] === table && plan['Actual Loops'] > 0);
}

const years = { from: '2015-01-01', to: '2024-12-31' };

test.each<[string, Page]>([
  ['of ten thousand transactions', { filter: years }],
  ['without a filter', {}],
])('a page %s reads the rows it shows, in the order of the index, and no others', async (_, page) => {
  const reads = await readsOf({ ...page, limit: 50 });
  expect(reads).toMatchObject([{ 'Index Name': 'transactions_by_date', 'Actual Rows': 51 }]);
  expect(reads[0]?.['Rows Removed by Filter'] ?? 0).toBe(0);
});

test('a later page starts where the one before ended', async () => {
  const last = `transaction 2018-06-15 2018-06-15T12:00:00.000000Z 00000000-0000-4000-8000-000000000000`;
  const nextToken = Buffer.from(last).toString('base64');
  const reads = await readsOf({ filter: years, limit: 50, nextToken });
  expect(reads).toMatchObject([{ 'Index Name': 'transactions_by_date', 'Actual Rows': 51 }]);
  expect(reads[0]?.['Rows Removed by Filter'] ?? 0).toBeLessThan(20);
});

test('what is in a category is found by its splits, those of its parts too, and read once', async () => {
  const [{ id } = { id: '' }] = await books.database.query<{ id: string }>(`select ${categoryOf}::text as id`, {
    member: owner,
    code: 'FOOD_GROCERIES',
  });
  expect(await pageOf({ filter: { categoryIds: [id] } }, owner)).toHaveLength(2);
  const reads = await readsOf({ filter: { categoryIds: [id] } }, 'transaction_splits');
  expect(reads).toMatchObject([{ 'Index Name': 'transaction_splits_by_category', 'Actual Loops': 1 }]);
});

/** A member with as many accounts, whose notes are as long as they may be, and transactions that take them in turn. */
async function memberWithAccounts(accounts: number, entries: number): Promise<string> {
  const member = await newOwner(books.database);
  await books.database.query(
    `insert into assets (owner_id, id, category_code, name, currency, notes)
     select :member::uuid, ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'CASH', 'Account ' || n, 'EUR', repeat('é', 2000)
     from generate_series(0, :accounts - 1) n`,
    { member, accounts },
  );
  await books.database.query(
    `insert into transactions (owner_id, amount, currency, date, account_id, splits)
     select :member::uuid, -1, 'EUR', date '2024-12-31' - n::integer, ('00000000-0000-4000-8000-' || lpad((n % :accounts)::text, 12, '0'))::uuid,
       array[row (${categoryOf}, -1, null)::split]
     from generate_series(0, :entries - 1) n`,
    { member, accounts, entries, code: 'FOOD' },
  );
  return member;
}

const named = (page: Row[], what: 'accounts' | 'categories') =>
  page.flatMap(({ text }) => (JSON.parse(text) as Record<typeof what, object[] | null>)[what] ?? []);

test('a page of many transactions reads and sends each account and category once, and nobody else’s', async () => {
  const member = await memberWithAccounts(3, 300);
  await memberWithAccounts(3, 300);
  await memberWithAccounts(400, 1);
  await books.owner.query('analyze');
  const page = await pageOf({ limit: 1000 }, member);
  expect(page).toHaveLength(300);
  expect(named(page, 'accounts')).toMatchObject([0, 1, 2].map((n) => ({ name: `Account ${n}`, owner: member })));
  expect(named(page, 'categories')).toMatchObject([{ code: 'FOOD', owner: member }]);
  const reads = await readsOf({ limit: 1000 }, 'assets', member);
  // Each with what it is secured on, and the account that holds it.
  expect(reads).toMatchObject(Array(3).fill({ 'Index Name': 'assets_pkey', 'Actual Loops': 3 }));
  for (const read of reads) expect(read['Index Cond']).toMatch(/owner_id = .* AND .*id = /);
});

const sizeOf = (page: Row[]) => Buffer.byteLength(JSON.stringify(page));

test('a page ends before long notes of many accounts make it larger than an answer may be', async () => {
  const page = await pageOf({ limit: 1000 }, await memberWithAccounts(400, 400));
  expect(page.length).toBeGreaterThan(30);
  expect(page[0]?.found).toBe(400);
  expect(sizeOf(page)).toBeLessThan(1024 * 1024);
});

test.each([
  [
    'many parts with notes',
    `array(select row (null, -1, repeat('é"', 250))::split from generate_series(1, 100))`,
    '',
    30,
  ],
  ['descriptions of quotes', `array[row (null, -100, null)::split]`, '"\\', 1000],
])('a page ends before %s make it larger than an answer may be', async (_, splits, text, entries) => {
  const member = await newOwner(books.database);
  await books.database.query(
    `insert into transactions (owner_id, amount, currency, date, description, splits)
     select :member::uuid, -100, 'EUR', '2024-01-01', repeat(:text, 250), ${splits} from generate_series(1, :entries::integer)`,
    { member, text, entries },
  );
  const page = await pageOf({ limit: 1000 }, member);
  const shown = new Set(page.map(({ id }) => id)).size;
  expect(shown).toBeGreaterThan(4);
  expect(shown).toBeLessThan(entries);
  expect(page[0]?.found).toBe(entries);
  expect(sizeOf(page)).toBeLessThan(1024 * 1024);
});

test('a page holds as many plain transactions as it may', async () => {
  const page = await pageOf({ limit: 1000 }, owner);
  expect(page).toHaveLength(1001);
  expect(sizeOf(page)).toBeLessThan(1024 * 1024);
});

test('each comes once from page to page: newest day first, of a day what was entered last, to the microsecond', async () => {
  const member = await newOwner(books.database);
  // Several of one day were entered in the same moment, as an import does, and others a microsecond apart.
  await books.database.query(
    `insert into transactions (owner_id, amount, currency, date, created_at, splits)
     select :member::uuid, 1, 'EUR', date '2021-05-05' + day, timestamptz '2021-06-01 12:00Z' + moment * interval '1 microsecond',
       array[row (null, 1, null)::split]
     from generate_series(0, 1) day cross join generate_series(0, 2) moment cross join generate_series(1, 3)`,
    { member },
  );
  const expected = await books.database.query<{ id: string }>(
    `select id::text from transactions where owner_id = :member::uuid order by date desc, created_at desc, id`,
    { member },
  );
  for (const limit of [1, 2, 4]) {
    const seen: string[] = [];
    let nextToken: string | null = null;
    do {
      const page: Row[] = await pageOf({ limit, nextToken }, member);
      const shown = page.slice(0, limit);
      const last = page.length > limit ? shown.at(-1) : undefined;
      seen.push(...shown.map(({ id }) => id));
      nextToken = last ? Buffer.from(`transaction ${last.date} ${last.enteredAt} ${last.id}`).toString('base64') : null;
    } while (nextToken !== null && seen.length < 100);
    expect(seen).toEqual(expected.map(({ id }) => id));
  }
});

interface Row {
  id: string;
  text: string;
  found: number;
  date: string;
  enteredAt: string;
}
