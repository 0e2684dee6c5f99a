import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signedQuery } from '../../local/appsync/testing/sign';
import { givenMember, givenValue, recordValue } from '../testing/books';
import { categoriesOf, createTransaction, givenExpense, givenTransaction } from '../testing/cash-flow';
import type { Person } from '../testing/person';
import { startProduct, type OwnProduct } from '../testing/product';

const netWorth = `query ($from: String!, $to: String!) {
  netWorth(from: $from, to: $to) { points { month assets liabilities netWorth } }
}`;
const budgets = `{ budgets(month: "2024-02") { budget pct categories { category { code } budget actual remaining pct calculated } } }`;
const setTargets = `mutation ($input: [AllocationTargetInput!]!) { setAllocationTargets(input: $input) { id targetPct } }`;
const adjust = `mutation { autoAdjustBudgets(month: "2024-02") { month categories { category { code } budget calculated } } }`;

interface Points {
  netWorth: { points: { month: string; assets: string; liabilities: string; netWorth: string }[] };
}
interface BudgetRow {
  category: { code: string };
  budget: string;
  pct: string | null;
  calculated: boolean;
}

let product: OwnProduct;
let ada: Person;
let eve: Person;

beforeAll(async () => {
  product = await startProduct();
  eve = await givenMember(product);
  await givenValue(eve, 'CASH', '2024-01', '77');
  await spend(eve, '7', '2024-01-07');
});
afterAll(() => product.stop());

const spend = (person: Person, amount: string, date: string) =>
  givenExpense(person, { categoryCode: 'FOOD', amount, date });

const setBudget = (person: Person, amount: string, month = '2024-02') =>
  person.get('mutation ($input: SetBudgetInput!) { setBudget(input: $input) { id } }', {
    input: { categoryCode: 'FOOD', month, amount },
  });

const food = (rows: BudgetRow[]) => rows.find(({ category }) => category.code === 'FOOD');

describe('what net worth promises', () => {
  beforeAll(async () => {
    ada = await givenMember(product);
  });

  test('amounts are decimals from end to end: tenths and twenty digits add up to the last cent', async () => {
    for (const amount of ['0.1', '0.2', '99999999999999999999.99']) await spend(ada, amount, '2023-05-01');
    await givenValue(ada, 'CASH', '2023-05', '99999999999999999999.99');
    await givenValue(ada, 'CASH', '2023-05', '0.1');
    const { netWorth: worth } = await ada.get<Points>(netWorth, { from: '2023-05', to: '2023-05' });
    expect(worth.points[0]?.netWorth).toBe('100000000000000000000.09');
    const { cashFlow } = await ada.get('{ cashFlow(from: "2023-05", to: "2023-05") { expenses } }');
    expect(cashFlow).toEqual({ expenses: '100000000000000000000.29' });
  });

  test('what nobody valued this month keeps its last value, in total, categories and months to come', async () => {
    const person = await givenMember(product);
    const assetId = await givenValue(person, 'REAL_ESTATE', '2024-01', '250000');
    const account = await givenValue(person, 'CASH', '2024-01', '100');
    await recordValue(person, account, '2024-03', '150');
    const { netWorth: worth } = await person.get<Points>(netWorth, { from: '2024-01', to: '2024-04' });
    expect(worth.points.map((point) => point.netWorth)).toEqual(['250100.00', '250100.00', '250150.00', '250150.00']);
    const { valuations } = await person.get<{ valuations: { asset: { id: string }; previous: object }[] }>(
      '{ valuations(month: "2024-03") { asset { id } input { value } previous { value } } }',
    );
    expect(valuations.find(({ asset }) => asset.id === assetId)).toMatchObject({
      input: null,
      previous: { value: '250000.00' },
    });
  });

  test('history goes back as far as there are values, fifty years in one answer', async () => {
    const person = await givenMember(product);
    await givenValue(person, 'CASH', '1975-01', '10');
    await givenValue(person, 'CASH', '2024-12', '20');
    const { netWorth: worth } = await person.get<Points>(netWorth, { from: '1975-01', to: '2024-12' });
    expect(worth.points).toHaveLength(600);
    expect(worth.points[0]).toMatchObject({ month: '1975-01', netWorth: '10.00' });
    expect(worth.points.at(-1)).toMatchObject({ month: '2024-12', netWorth: '30.00' });
  });

  test('debts subtract in every month, not only in the latest', async () => {
    const person = await givenMember(product);
    await givenValue(person, 'CASH', '2024-01', '100');
    const debt = await givenValue(person, 'MORTGAGE', '2024-01', '180');
    await recordValue(person, debt, '2024-03', '40');
    const { netWorth: worth } = await person.get<Points>(netWorth, { from: '2024-01', to: '2024-03' });
    expect(worth.points).toEqual([
      { month: '2024-01', assets: '100.00', liabilities: '180.00', netWorth: '-80.00' },
      { month: '2024-02', assets: '100.00', liabilities: '180.00', netWorth: '-80.00' },
      { month: '2024-03', assets: '100.00', liabilities: '40.00', netWorth: '60.00' },
    ]);
  });
});

describe('what targets and budgets promise', () => {
  beforeAll(async () => {
    ada = await givenMember(product);
  });

  test('a target of zero is a target, and targets may add up to less than the whole', async () => {
    const input = [
      { categoryCode: 'CASH', targetPct: '0' },
      { categoryCode: 'ETF_STOCKS', targetPct: '60.5' },
    ];
    const { setAllocationTargets } = await ada.get(setTargets, { input });
    expect(setAllocationTargets).toEqual(
      expect.arrayContaining([
        { id: 'CASH', targetPct: '0' },
        { id: 'ETF_STOCKS', targetPct: '60.5' },
      ]),
    );
    expect(await ada.get('{ allocation(month: "2024-01") { unallocatedPct } }')).toEqual({
      allocation: { unallocatedPct: '39.50' },
    });
  });

  test('targets never add up to more than the whole, and a set that would changes none of them', async () => {
    const input = [
      { categoryCode: 'CASH', targetPct: '10' },
      { categoryCode: 'CRYPTO', targetPct: '29.5001' },
    ];
    const { errors } = await ada.ask(setTargets, { input });
    expect(errors?.[0]).toMatchObject({ errorType: 'VALIDATION_ERROR', errorInfo: { code: 'allocation_target_sum' } });
    const { allocationTargets } = await ada.get<{ allocationTargets: object[] }>(
      '{ allocationTargets { id targetPct } }',
    );
    expect(allocationTargets).toContainEqual({ id: 'CASH', targetPct: '0' });
  });

  test('a budget of zero is no division by zero: it is overspent without a percentage, and is adjusted to zero', async () => {
    await setBudget(ada, '0');
    await spend(ada, '12.50', '2024-02-10');
    const { budgets: month } = await ada.get<{ budgets: { categories: BudgetRow[] } }>(budgets);
    expect(food(month.categories)).toMatchObject({ budget: '0.00', actual: '12.50', remaining: '-12.50', pct: null });
    expect(month).toMatchObject({ budget: '0.00', pct: null });
    const { autoAdjustBudgets } = await ada.get<{ autoAdjustBudgets: { categories: BudgetRow[] } }>(adjust);
    expect(food(autoAdjustBudgets.categories)).toMatchObject({ budget: '0.00', calculated: true });
  });

  test('auto-adjust gives what was left over to the next month, and setting a budget by hand clears its mark', async () => {
    await setBudget(ada, '100');
    const { autoAdjustBudgets } = await ada.get<{ autoAdjustBudgets: { categories: BudgetRow[] } }>(adjust);
    expect(food(autoAdjustBudgets.categories)).toMatchObject({ budget: '187.50', calculated: true });
    await setBudget(ada, '50', '2024-03');
    const { budgets: month } = await ada.get<{ budgets: { categories: BudgetRow[] } }>(
      budgets.replace('2024-02', '2024-03'),
    );
    expect(food(month.categories)).toMatchObject({ budget: '50.00', calculated: false });
  });
});

describe('what a write promises', () => {
  const rollups = `
select owner_id::text as owner, 'value ' || category_code || ' ' || month::text as place, xmin::text as written from valuation_steps
union all
select f.owner_id::text, 'flow ' || f.kind || ' ' || c.code || ' ' || f.month::text, f.xmin::text
from cash_flow_totals f join categories c on c.owner_id = f.owner_id and c.id = f.category_id`;

  test('it touches the rows of its own month in one person’s rollups, and no row of anybody else', async () => {
    const person = await givenMember(product);
    const { me } = await person.get<{ me: { id: string } }>('{ me { id } }');
    const account = await givenValue(person, 'CASH', '2023-06', '1');
    for (const month of ['2023-07', '2023-10', '2023-12'])
      await recordValue(person, account, month, `${month.slice(-2)}`);
    for (const month of ['2023-06', '2023-07', '2023-10']) await spend(person, '5', `${month}-05`);
    const read = async () =>
      new Map(
        (await product.database.query<Record<'owner' | 'place' | 'written', string>>(rollups)).map((row) => [
          `${row.owner} ${row.place}`,
          row.written,
        ]),
      );
    const before = await read();
    expect([...before.keys()].filter((key) => !key.startsWith(me.id)).length).toBeGreaterThan(3);

    await recordValue(person, account, '2023-07', '70');
    await spend(person, '6', '2023-07-20');
    const after = await read();
    const changed = [...after].filter(([key, written]) => before.get(key) !== written).map(([key]) => key);
    // A value steps up in its month, and down to the next one that was entered.
    const places = ['value CASH 2023-07-01', 'value CASH 2023-10-01', 'flow EXPENSE FOOD 2023-07-01'];
    expect(changed.sort()).toEqual(places.map((place) => `${me.id} ${place}`).sort());
    expect(after.size).toBe(before.size);
  });

  test('two categories made one touch no total but theirs', async () => {
    const person = await givenMember(product);
    const { 'EXPENSE FOOD': food = '', 'EXPENSE LOAN': loan } = await categoriesOf(person);
    const enter = (categoryId: string | undefined, amount: string) =>
      givenTransaction(person, { date: '2023-06-05', categoryId, amount });
    for (const amount of ['-5', '2', '-7.07']) await enter(food, amount);
    await enter(loan, '-1');
    const flow = () =>
      person.get('{ cashFlow(from: "2023-06", to: "2023-06") { income expenses months { expenses } } }');
    const before = await flow();
    expect(before).toMatchObject({ cashFlow: { expenses: '11.07' } });
    await person.get('mutation ($id: ID!, $into: ID!) { mergeCategory(id: $id, into: $into) { id } }', {
      id: food,
      into: loan,
    });
    expect(await flow()).toEqual(before);
    const totals = await product.database.query<{ amount: string; entries: string }>(
      `select f.amount::text, f.entries::text from cash_flow_totals f join users u on u.id = f.owner_id where u.email = :email`,
      { email: person.email },
    );
    expect(totals).toEqual([{ amount: '-11.0700', entries: '4' }]);
  });

  test.each([
    ['a category nobody has', { categoryId: 'ffffffff-ffff-4fff-8fff-ffffffffffff' }, 'NOT_FOUND', 'categoryId'],
    ['a category that is no id', { categoryId: 'FOOD' }, 'NOT_FOUND', 'categoryId'],
    ['an amount of zero', { amount: '0' }, 'VALIDATION_ERROR', 'amount'],
    ['a day out of all reason', { date: '1899-12-31' }, 'VALIDATION_ERROR', 'date'],
    ['parts that do not add up', { splits: [{ amount: '2' }] }, 'VALIDATION_ERROR', 'splits'],
    ['an account nobody has', { accountId: 'ffffffff-ffff-4fff-8fff-ffffffffffff' }, 'NOT_FOUND', 'accountId'],
  ])(
    '%s is refused at its field by a sentence that has nothing of the database',
    async (_, wrong, errorType, field) => {
      const { errors } = await eve.ask(createTransaction, { input: { amount: '1', date: '2024-01-01', ...wrong } });
      expect(errors).toMatchObject([{ errorType, errorInfo: { field } }]);
      expect(errors?.[0]?.message).toMatch(/^\w[^_":]+\.$/);
    },
  );
});

test('a projection carries the mean of past changes forward for six months', async () => {
  const person = await givenMember(product);
  const account = await givenValue(person, 'CASH', '2024-01', '100');
  await recordValue(person, account, '2024-02', '110');
  await recordValue(person, account, '2024-03', '140');
  const projection = `{ netWorthProjection(from: "2024-03") { points { netWorth } assumptions { changesUsed meanChange } } }`;
  expect(await person.get(projection)).toEqual({
    netWorthProjection: {
      points: ['160.00', '180.00', '200.00', '220.00', '240.00', '260.00'].map((worth) => ({ netWorth: worth })),
      assumptions: { changesUsed: 2, meanChange: '20.00' },
    },
  });
});

test('the API says how it is, to members and to programs of the operator', async () => {
  const health = '{ health { status at } }';
  const { host } = new URL(product.origin);
  const { headers, body } = await signedQuery(health, host, { secretAccessKey: 'local' });
  const signed = await fetch(product.outputs.graphqlUrl, { method: 'POST', headers, body });
  for (const answer of [await eve.ask(health), await signed.json()]) {
    expect(answer).toMatchObject({ data: { health: { status: 'OK' } } });
  }
});
