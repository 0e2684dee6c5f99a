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
  'Rows Removed by Filter'?: number;
  Plans?: Plan[];
}

/** The statement of a list and what it is sent with, as a member asks for it. */
async function statementOf(list: string, args: object, sub = owner): Promise<[string, Record<string, SqlValue>]> {
  const { code } = await bundleResolver(`resolvers/${list}/1.list.db.ts`);
  const context = { arguments: args, args, identity: { sub }, request: { headers: {} }, stash: {} };
  const { result } = await runtime.evaluate(code, 'request', context);
  const { statements, variableMap } = result as { statements: string[]; variableMap: Record<string, SqlValue> };
  const values = Object.fromEntries(Object.entries(variableMap).map(([name, value]) => [name.slice(1), value]));
  return [statements[0] ?? '', values];
}

/** How PostgreSQL reads the table of expenses for a page. */
async function readsOf(args: object): Promise<Plan[]> {
  const [statement, values] = await statementOf('Query.expenses', args);
  const explain = `explain (analyze, timing off, format json) ${statement}`;
  const [row] = await books.database.query<{ 'QUERY PLAN': string }>(explain, values);
  const flat = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(flat)];
  return (JSON.parse(row?.['QUERY PLAN'] ?? '[]') as { Plan: Plan }[])
    .flatMap(({ Plan }) => flat(Plan))
    .filter((plan) => plan['Relation Name'] === 'expense_items');
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
  date: string;
  enteredAt: string;
}
