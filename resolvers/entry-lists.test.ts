import { afterAll, beforeAll, expect, test } from 'vitest';
import { newOwner } from '../database/testing/owner';
import type { SqlValue } from '../lambdas/lib/database';
import { createRuntime, type Runtime } from '../local/appsync/runtime/runtime';
import { openTestDatabase, type TestDatabase } from '../local/testing/test-database';
import { bundleResolver } from '../wiring/bundle';

let books: TestDatabase;
let runtime: Runtime;
let owner: string;

beforeAll(async () => {
  runtime = createRuntime();
  books = await openTestDatabase();
  owner = await newOwner(books.database);
  for (const member of [owner, await newOwner(books.database), await newOwner(books.database)]) {
    await books.database.query(
      `insert into expense_items (owner_id, category_code, amount, currency, date, description)
       select :member::uuid, 'FOOD', 1, 'EUR', date '2015-01-01' + n % 3650, 'entry ' || n from generate_series(1, 10000) n`,
      { member },
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

/** The statement of a list and what it is sent with, as a member asks for it. */
async function statementOf(list: string, args: object, sub = owner): Promise<[string, Record<string, SqlValue>]> {
  const { code } = await bundleResolver(`resolvers/${list}.db.ts`);
  const context = { arguments: args, args, identity: { sub }, request: { headers: {} }, stash: {} };
  const { result } = await runtime.evaluate(code, 'request', context);
  const { statements, variableMap } = result as { statements: string[]; variableMap: Record<string, SqlValue> };
  const values = Object.fromEntries(Object.entries(variableMap).map(([name, value]) => [name.slice(1), value]));
  return [statements[0] ?? '', values];
}

/** How PostgreSQL reads a table for a page of expenses. */
async function readsOf(args: object, table = 'expense_items', sub = owner): Promise<Plan[]> {
  const [statement, values] = await statementOf('Query.expenses', args, sub);
  const explain = `explain (analyze, timing off, format json) ${statement}`;
  const [row] = await books.database.query<{ 'QUERY PLAN': string }>(explain, values);
  const flat = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(flat)];
  return (JSON.parse(row?.['QUERY PLAN'] ?? '[]') as { Plan: Plan }[])
    .flatMap(({ Plan }) => flat(Plan))
    .filter((plan) => plan['Relation Name'] === table);
}

test('a page of ten thousand expenses reads the rows it shows, in the order of the index, and no others', async () => {
  const reads = await readsOf({ from: '2015-01-01', to: '2024-12-31', limit: 50 });
  expect(reads).toMatchObject([{ 'Index Name': 'expense_items_by_date', 'Actual Rows': 51 }]);
  expect(reads[0]?.['Rows Removed by Filter'] ?? 0).toBe(0);
});

test('a later page starts where the one before ended', async () => {
  const last = `expense 2018-06-15 2018-06-15T12:00:00.000000Z 00000000-0000-4000-8000-000000000000`;
  const nextToken = Buffer.from(last).toString('base64');
  const reads = await readsOf({ from: '2015-01-01', to: '2024-12-31', limit: 50, nextToken });
  expect(reads).toMatchObject([{ 'Index Name': 'expense_items_by_date', 'Actual Rows': 51 }]);
  expect(reads[0]?.['Rows Removed by Filter'] ?? 0).toBeLessThan(20);
});

/** A member with as many accounts, whose notes are as long as they may be, and entries that take them in turn. */
async function memberWithAccounts(accounts: number, entries: number): Promise<string> {
  const member = await newOwner(books.database);
  await books.database.query(
    `insert into assets (owner_id, id, category_code, name, currency, notes)
     select :member::uuid, ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'CASH', 'Account ' || n, 'EUR', repeat('é', 2000)
     from generate_series(0, :accounts - 1) n`,
    { member, accounts },
  );
  for (const [table, category] of Object.entries({ expense_items: 'FOOD', income_items: 'SALARY' })) {
    await books.database.query(
      `insert into ${table} (owner_id, category_code, amount, currency, date, account_id)
       select :member::uuid, :category, 1, 'EUR', date '2024-12-31' - n::integer, ('00000000-0000-4000-8000-' || lpad((n % :accounts)::text, 12, '0'))::uuid
       from generate_series(0, :entries - 1) n`,
      { member, category, accounts, entries },
    );
  }
  return member;
}

const years = { from: '2020-01-01', to: '2024-12-31', limit: 1000 };

test('a page of many entries reads and sends each of its accounts once, and nobody else’s', async () => {
  const member = await memberWithAccounts(3, 300);
  await memberWithAccounts(3, 300);
  await memberWithAccounts(400, 1);
  await books.owner.query('analyze');
  for (const list of ['Query.expenses', 'Query.incomes']) {
    const page = await books.database.query<Row>(...(await statementOf(list, years, member)));
    expect(page).toHaveLength(300);
    const accounts = page.flatMap(({ asset }) => (asset === null ? [] : [JSON.parse(asset) as object]));
    expect(accounts).toMatchObject([0, 1, 2].map((n) => ({ name: `Account ${n}`, owner: member })));
  }
  const reads = await readsOf(years, 'assets', member);
  expect(reads).toMatchObject([{ 'Index Name': 'assets_pkey', 'Actual Loops': 3 }]);
  expect(reads[0]?.['Index Cond']).toMatch(/owner_id = .* AND .*id = /);
});

test.each(['Query.expenses', 'Query.incomes'])(
  'a page of %s ends before long notes of many accounts make it larger than an answer may be',
  async (list) => {
    const member = await memberWithAccounts(400, 400);
    const page = await books.database.query<Row>(...(await statementOf(list, years, member)));
    expect(page.length).toBeGreaterThan(30);
    expect(page[0]?.found).toBe(400);
    expect(Buffer.byteLength(JSON.stringify(page))).toBeLessThan(1024 * 1024);
  },
);

test.each([
  ['expense', 'Query.expenses', 'expense_items', 'OTHER'],
  ['income', 'Query.incomes', 'income_items', 'OTHER'],
])(
  'each %s comes once from page to page: newest day first, of a day what was entered last, to the microsecond',
  async (kind, list, table, category) => {
    const member = await newOwner(books.database);
    // Several of one day were entered in the same moment, as an import does, and others a microsecond apart.
    await books.database.query(
      `insert into ${table} (owner_id, category_code, amount, currency, date, created_at)
     select :member::uuid, :category, 1, 'EUR', date '2021-05-05' + day, timestamptz '2021-06-01 12:00Z' + moment * interval '1 microsecond'
     from generate_series(0, 1) day cross join generate_series(0, 2) moment cross join generate_series(1, 3)`,
      { member, category },
    );
    const expected = await books.database.query<{ id: string }>(
      `select id::text from ${table} where owner_id = :member::uuid order by date desc, created_at desc, id`,
      { member },
    );
    for (const limit of [1, 2, 4]) {
      const seen: string[] = [];
      let nextToken: string | null = null;
      do {
        const args = { from: '2021-05-01', to: '2021-05-31', limit, nextToken };
        const page: Row[] = await books.database.query<Row>(...(await statementOf(list, args, member)));
        const shown = page.slice(0, limit);
        const last = page.length > limit ? shown.at(-1) : undefined;
        seen.push(...shown.map(({ id }) => id));
        nextToken = last ? Buffer.from(`${kind} ${last.date} ${last.enteredAt} ${last.id}`).toString('base64') : null;
      } while (nextToken !== null && seen.length < 100);
      expect(seen).toEqual(expected.map(({ id }) => id));
    }
  },
);

interface Row {
  id: string;
  asset: string | null;
  found: number;
  date: string;
  enteredAt: string;
}
