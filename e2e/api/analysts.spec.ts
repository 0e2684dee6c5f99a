import { afterAll, beforeAll, expect, test } from 'vitest';
import { givenAnalyst } from '../testing/marked-books';
import { givenPerson, type Person } from '../testing/person';
import { startProduct, type OwnProduct } from '../testing/product';

const metrics = `query ($from: String!, $to: String!) {
  platformMetrics(from: $from, to: $to) { month activeUsers assetsCreated entriesCreated }
}`;
const benchmarks = `query ($month: String!) {
  benchmarks(month: $month) { month savers medianSavingsRate allocation { category { code kind } holders medianPct } }
}`;

interface Benchmarks {
  benchmarks: {
    savers: number | null;
    medianSavingsRate: string | null;
    allocation: { category: { code: string }; holders: number | null; medianPct: string | null }[];
  };
}

const [month, later, last] = ['2024-01', '2024-02', '2024-03'];

let product: OwnProduct;
let member: Person;
let analyst: Person;

beforeAll(async () => {
  product = await startProduct();
  member = await givenPerson(product, 'member');
  analyst = await givenAnalyst(product);
  await givenPeople();
});
afterAll(() => product.stop());

/** Has people earn 1000, in a currency and on a day. */
const earned = (peopleWith: string) =>
  `insert into transactions (owner_id, amount, currency, date, splits)
   select owner_id, 1000, currency, date, array[row (id, 1000, null)::split]
   from (select md5('person' || n)::uuid as owner_id, ${peopleWith}) as p (owner_id, currency, date)
   join categories using (owner_id) where code = 'SALARY'`;

/**
 * 24 people who earn 1000 and spend 100, 110, 120, … of it in January, 19 of them in February too, all in cash and in
 * shares by halves; 19 have a house besides, and one of them earns in a currency without rates.
 */
async function givenPeople(): Promise<void> {
  const statements = [
    `insert into users (id, email) select md5('person' || n)::uuid, 'person' || n || '@example.org' from generate_series(1, 24) as p (n)`,
    earned(`case when n = 24 then 'ISK' else 'EUR' end, date '2024-01-15' from generate_series(1, 24) as p (n)`),
    earned(`'EUR', date '2024-02-15' from generate_series(1, 19) as p (n)`),
    `insert into transactions (owner_id, amount, currency, date, splits)
     select owner_id, -90 - 10 * n, 'EUR', '2024-01-20', array[row (id, -90 - 10 * n, null)::split]
     from generate_series(1, 23) as p (n) join categories on owner_id = md5('person' || n)::uuid and code = 'FOOD'`,
    `insert into assets (owner_id, id, category_code, name, currency)
     select md5('person' || n)::uuid, md5(category || n)::uuid, category, 'Mine', 'EUR'
     from generate_series(1, 24) as p (n), unnest(array['CASH', 'ETF_STOCKS', 'REAL_ESTATE', 'MORTGAGE']) as c (category)
     where category <> 'REAL_ESTATE' or n <= 19`,
    `insert into asset_inputs (owner_id, asset_id, month, value)
     select owner_id, id, '2024-03-01', 1000 from assets where category_code in ('CASH', 'ETF_STOCKS', 'MORTGAGE')`,
    `insert into asset_inputs (owner_id, asset_id, month, value)
     select owner_id, id, '2024-03-01', 1 from assets where category_code = 'REAL_ESTATE'`,
    `update audit_events set at = '2024-01-31T23:59:59Z'`,
    `update audit_events set at = '2024-02-01T00:00:00Z' where owner_id in
     (select md5('person' || n)::uuid from generate_series(1, 19) as p (n)) and entity = 'asset_inputs'`,
  ];
  for (const sql of statements) await product.database.query(sql);
}

test('how much FinAlly is used is told by month, in tens, and not at all of fewer than 20 people', async () => {
  const { platformMetrics } = await analyst.get<{ platformMetrics: object[] }>(metrics, { from: month, to: last });
  expect(platformMetrics).toEqual([
    // 24 people, 24 × 3 + 19 assets, 43 incomes, 23 expenses and the values of five people.
    { month, activeUsers: 20, assetsCreated: 90, entriesCreated: 80 },
    { month: later, activeUsers: null, assetsCreated: null, entriesCreated: null },
    { month: last, activeUsers: null, assetsCreated: null, entriesCreated: null },
  ]);
});

test('a month that is not over has no figures, so that no two answers show what one person did in between', async () => {
  const now = new Date().toISOString().slice(0, 7);
  await product.database.query('update audit_events set at = now()');
  const { platformMetrics } = await analyst.get<{ platformMetrics: object[] }>(metrics, { from: now, to: now });
  expect(platformMetrics).toEqual([{ month: now, activeUsers: null, assetsCreated: null, entriesCreated: null }]);
  const { benchmarks: answer } = await analyst.get<Benchmarks>(benchmarks, { month: now });
  expect(answer).toMatchObject({ savers: null, medianSavingsRate: null });
  expect(answer.allocation.filter(({ holders, medianPct }) => holders !== null || medianPct !== null)).toEqual([]);
});

test('savings rates are a median over people whose money could be exchanged', async () => {
  // Person 12 of 23 spends 210 of 1000.
  const { benchmarks: answer } = await analyst.get<Benchmarks>(benchmarks, { month });
  expect(answer).toMatchObject({ savers: 20, medianSavingsRate: '79' });
  const { benchmarks: few } = await analyst.get<Benchmarks>(benchmarks, { month: later });
  expect(few).toMatchObject({ savers: null, medianSavingsRate: null });
});

test('allocation is the median share of those who hold a category, hidden where they are few', async () => {
  const { benchmarks: answer } = await analyst.get<Benchmarks>(benchmarks, { month: last });
  const of = (code: string) => answer.allocation.find(({ category }) => category.code === code);
  expect(of('CASH')).toMatchObject({ holders: 20, medianPct: '50' });
  expect(of('ETF_STOCKS')).toMatchObject({ holders: 20, medianPct: '50' });
  expect(of('REAL_ESTATE')).toMatchObject({ holders: null, medianPct: null });
  expect(of('CRYPTO')).toMatchObject({ holders: null, medianPct: null });
  expect(of('MORTGAGE')).toBeUndefined();
});

test('everyone else is refused, and an analyst sees no more of other people’s books than a member does', async () => {
  for (const [query, variables] of [
    [metrics, { from: month, to: last }],
    [benchmarks, { month }],
  ] as const) {
    const { data, errors } = await member.ask(query, variables);
    expect(errors?.[0]).toMatchObject({ errorType: 'Unauthorized' });
    expect(data).toBeNull();
  }
  expect(await analyst.get('{ assets { id } auditEvents { items { id } } }')).toEqual({
    assets: [],
    auditEvents: { items: [] },
  });
});

test.each([
  [metrics, { from: '2024-02', to: '2024-01' }, 'VALIDATION_ERROR', 'to'],
  [metrics, { from: '1900-01', to: '2199-12' }, 'LIMIT_EXCEEDED', 'to'],
  [benchmarks, { month: '2024-02-30' }, 'VALIDATION_ERROR', 'month'],
])('a question that makes no sense is refused at its field', async (query, variables, errorType, field) => {
  const { errors } = await analyst.ask(query, variables);
  expect(errors?.[0]).toMatchObject({ errorType, errorInfo: { field } });
});
