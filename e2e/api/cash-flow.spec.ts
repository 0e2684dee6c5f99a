import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  deleteExpense,
  expenses,
  givenExpense,
  givenIncome,
  incomes,
  subcategoriesOf,
  updateExpense,
  type Entry,
  type Page,
} from '../testing/cash-flow';
import { givenPerson, refusedAt, type Person } from '../testing/person';
import { startProduct, type Product } from '../testing/product';

let product: Product;
let ada: Person;
let adas: Record<string, string>;

beforeAll(async () => {
  product = await startProduct();
  ada = await givenPerson(product, 'ada');
  adas = await subcategoriesOf(ada);
});
afterAll(() => product.stop());

describe('a list', () => {
  const range = { from: '2022-01-01', to: '2022-12-31' };

  test('finds by text, in any case, with % and _ as they are written', async () => {
    for (const description of ['Caffè 100%', 'CAFFÈ', 'snake_case', 'snakes', null]) {
      await givenExpense(ada, { description, date: '2022-03-01' });
    }
    const found = async (search: string) =>
      (await ada.get<{ expenses: Page }>(expenses, { ...range, search })).expenses.items
        .map(({ description }) => description)
        .sort();
    expect(await found('caffè')).toEqual(['CAFFÈ', 'Caffè 100%']);
    expect(await found('%')).toEqual(['Caffè 100%']);
    expect(await found('_')).toEqual(['snake_case']);
    expect(await found("'")).toEqual([]);
    expect(await found('')).toHaveLength(5);
    await givenIncome(ada, { date: '2022-03-01', description: 'Bonus_2022' });
    const { incomes: page } = await ada.get<{ incomes: Page }>(incomes, { ...range, search: 'bonus_' });
    expect(page.items.map(({ description }) => description)).toEqual(['Bonus_2022']);
    expect((await ada.get<{ incomes: Page }>(incomes, { ...range, categoryCode: 'BONUS' })).incomes.items).toEqual([]);
  });

  test('finds by category, by subcategory and by day, both ends included', async () => {
    const mine = { date: '2021-06-15', categoryCode: 'FEES', subcategoryId: adas['FEES Streaming'] };
    const { id } = await givenExpense(ada, mine);
    await givenExpense(ada, { date: '2021-06-16' });
    const ids = async (filter: Record<string, unknown>) => {
      const page = await ada.get<{ expenses: Page }>(expenses, { from: '2021-06-15', to: '2021-06-15', ...filter });
      return page.expenses.items.map((item) => item.id);
    };
    expect(await ids({})).toEqual([id]);
    expect(await ids({ to: '2021-06-16', categoryCode: 'FEES' })).toEqual([id]);
    expect(await ids({ to: '2021-06-16', subcategoryId: adas['FEES Streaming'] })).toEqual([id]);
    expect(await ids({ categoryCode: 'RENT' })).toEqual([]);
    expect(await ids({ subcategoryId: 'nothing' })).toEqual([]);
  });

  test('is read page by page without losing or doubling an entry, while others are entered', async () => {
    const days = ['2020-01-03', '2020-01-02', '2020-01-02', '2020-01-02', '2020-01-02', '2020-01-01', '2020-01-01'];
    const there = new Set<string>();
    for (const date of days) there.add((await givenExpense(ada, { date })).id);
    const seen: Entry[] = [];
    let nextToken: string | null = null;
    do {
      const page: Page = (
        await ada.get<{ expenses: Page }>(expenses, { from: '2020-01-01', to: '2020-01-31', limit: 2, nextToken })
      ).expenses;
      expect(page.items.length).toBeLessThanOrEqual(2);
      seen.push(...page.items);
      nextToken = page.nextToken;
      for (const date of ['2020-01-03', '2020-01-02', '2020-01-01'])
        if (seen.length < 7) await givenExpense(ada, { date });
    } while (nextToken !== null);
    const ids = seen.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...there].filter((id) => !ids.includes(id))).toEqual([]);
    expect(seen.map(({ date }) => date)).toEqual(
      seen
        .map(({ date }) => date)
        .sort()
        .reverse(),
    );
  });

  test('has the day’s newest entry first, also from page to page', async () => {
    const names = ['breakfast', 'lunch', 'dinner'];
    for (const description of names) await givenExpense(ada, { description, date: '2021-05-05' });
    await givenExpense(ada, { description: 'the day after', date: '2021-05-06' });
    const read: (string | null)[] = [];
    let nextToken: string | null = null;
    do {
      const variables = { from: '2021-05-01', to: '2021-05-31', limit: 1, nextToken };
      const page: Page = (await ada.get<{ expenses: Page }>(expenses, variables)).expenses;
      read.push(...page.items.map(({ description }) => description));
      nextToken = page.nextToken;
    } while (nextToken !== null);
    expect(read).toEqual(['the day after', 'dinner', 'lunch', 'breakfast']);
  });

  test('of a thousand long texts comes in pages that the database can answer', async () => {
    await product.database.query(
      `insert into expense_items (owner_id, category_code, amount, currency, date, description)
       select :owner::uuid, 'OTHER', 1, 'EUR', '2019-01-01', repeat('🌍', 500) from generate_series(1, 1000)`,
      { owner: (await ada.get<{ me: { id: string } }>('{ me { id } }')).me.id },
    );
    let count = 0;
    let nextToken: string | null = null;
    do {
      const variables = { from: '2019-01-01', to: '2019-01-01', limit: 1000, nextToken };
      const page: Page = (await ada.get<{ expenses: Page }>(expenses, variables)).expenses;
      count += page.items.length;
      nextToken = page.nextToken;
    } while (nextToken !== null);
    expect(count).toBe(1000);
  });

  test.each([
    [{ limit: 0 }, 'VALIDATION_ERROR', 'limit'],
    [{ limit: -1 }, 'VALIDATION_ERROR', 'limit'],
    [{ limit: 1001 }, 'LIMIT_EXCEEDED', 'limit'],
    [{ to: '2021-12-31' }, 'VALIDATION_ERROR', 'to'],
    [{ from: '1900-01-01' }, 'LIMIT_EXCEEDED', 'to'],
    [{ nextToken: 'nonsense' }, 'VALIDATION_ERROR', 'nextToken'],
    [{ nextToken: '' }, 'VALIDATION_ERROR', 'nextToken'],
    [{ nextToken: Buffer.from("expense 2020-01-01 ' or true").toString('base64') }, 'VALIDATION_ERROR', 'nextToken'],
    [
      { nextToken: Buffer.from(`income 2020-01-01 ${randomUUID()}`).toString('base64') },
      'VALIDATION_ERROR',
      'nextToken',
    ],
    [{ search: 'x'.repeat(501) }, 'VALIDATION_ERROR', 'search'],
  ])('is refused at the argument at fault: %j', async (wrong, errorType, field) => {
    expect(await ada.refusal(expenses, { ...range, ...wrong })).toMatchObject(refusedAt(field, errorType));
  });
});

describe('the cash flow', () => {
  const cashFlow = `query ($from: String!, $to: String!, $currency: String) {
    cashFlow(from: $from, to: $to, currency: $currency) {
      currency income expenses net savingsRate
      incomesByCategory { category { code name } amount }
      expensesByCategory { category { code } amount subcategories { subcategory { name } amount } }
      months { month income expenses net savingsRate expensesByCategory { category { code subcategories { name } } amount } }
      unpriced { asset { id } currency from to value }
    }
  }`;
  let kay: Person;

  beforeAll(async () => {
    kay = await givenPerson(product, 'kay');
    await product.database.query(
      `insert into fx_rates (currency, month, rate) values ('USD', '2024-01-01', 1.25), ('USD', '2024-02-01', 1.20)`,
    );
    const subcategoryId = (await subcategoriesOf(kay))['FOOD Groceries'];
    await givenIncome(kay, { amount: '3000' });
    await givenIncome(kay, { amount: '125', currency: 'USD', categoryCode: 'DIVIDEND' });
    await givenExpense(kay, { amount: '100.10', subcategoryId });
    await givenExpense(kay, { amount: '50', date: '2024-01-31' });
    await givenExpense(kay, { amount: '900', categoryCode: 'RENT' });
    await givenExpense(kay, { amount: '60', currency: 'USD', date: '2024-02-29' });
    await givenExpense(kay, { amount: '7000', currency: 'ISK', date: '2024-02-01' });
  });

  test('is what a calculation by hand gives, by month, category and subcategory', async () => {
    const { cashFlow: answer } = await kay.get<{ cashFlow: unknown }>(cashFlow, { from: '2024-01', to: '2024-03' });
    // January: 3000 + 125/1.25 = 3100 in, 1050.10 out, 2049.90 of 3100 is 66.125…%. February: 60/1.20 = 50 out.
    expect(answer).toEqual({
      currency: 'EUR',
      income: '3100.00',
      expenses: '1100.10',
      net: '1999.90',
      savingsRate: '64.51',
      incomesByCategory: [
        { category: { code: 'SALARY', name: 'Salary' }, amount: '3000.00' },
        { category: { code: 'DIVIDEND', name: 'Dividends' }, amount: '100.00' },
      ],
      expensesByCategory: [
        { category: { code: 'RENT' }, amount: '900.00', subcategories: [{ subcategory: null, amount: '900.00' }] },
        {
          category: { code: 'FOOD' },
          amount: '200.10',
          subcategories: [
            { subcategory: { name: 'Groceries' }, amount: '100.10' },
            { subcategory: null, amount: '100.00' },
          ],
        },
      ],
      months: [
        {
          month: '2024-01',
          income: '3100.00',
          expenses: '1050.10',
          net: '2049.90',
          savingsRate: '66.13',
          expensesByCategory: [
            { category: { code: 'RENT', subcategories: expect.any(Array) as unknown }, amount: '900.00' },
            {
              category: { code: 'FOOD', subcategories: [{ name: 'Groceries' }, { name: 'Out/Delivery meals' }] },
              amount: '150.10',
            },
          ],
        },
        {
          month: '2024-02',
          income: '0.00',
          expenses: '50.00',
          net: '-50.00',
          savingsRate: null,
          expensesByCategory: [
            { category: { code: 'FOOD', subcategories: expect.any(Array) as unknown }, amount: '50.00' },
          ],
        },
        { month: '2024-03', income: '0.00', expenses: '0.00', net: '0.00', savingsRate: null, expensesByCategory: [] },
      ],
      unpriced: [{ asset: null, currency: 'ISK', from: '2024-02', to: '2024-02', value: '-7000' }],
    });
  });

  test('is in the currency asked for, under any alias, and at the member’s own rate where there is one', async () => {
    const owner = (await kay.get<{ me: { id: string } }>('{ me { id } }')).me.id;
    await product.database.query(
      `insert into owner_fx_rates (owner_id, currency, month, rate) values (:owner::uuid, 'USD', '2024-02-01', 1.5)`,
      { owner },
    );
    const { flow } = await kay.get<{ flow: unknown }>(`{
      flow: cashFlow(from: "2024-02", to: "2024-02") { m: months { out: expenses by: expensesByCategory { sum: amount } } }
    }`);
    expect(flow).toEqual({ m: [{ out: '40.00', by: [{ sum: '40.00' }] }] });
    const { cashFlow: dollars } = await kay.get<{ cashFlow: unknown }>(cashFlow, {
      from: '2024-01',
      to: '2024-01',
      currency: 'USD',
    });
    // 1050.10 × 1.25 = 1312.625: half to even.
    expect(dollars).toMatchObject({ currency: 'USD', income: '3875.00', expenses: '1312.62' });
  });

  test('follows a change and a delete at once, and shows nobody else’s', async () => {
    const lou = await givenPerson(product, 'lou');
    const flow = async () =>
      (await lou.get<{ cashFlow: { expenses: string } }>('{ cashFlow(from: "2024-01", to: "2024-01") { expenses } }'))
        .cashFlow.expenses;
    expect(await flow()).toBe('0.00');
    const { id } = await givenExpense(lou);
    expect(await flow()).toBe('12.30');
    await lou.get(updateExpense, { input: { id, amount: '20' } });
    expect(await flow()).toBe('20.00');
    await lou.get(deleteExpense, { id });
    expect(await flow()).toBe('0.00');
  });

  test.each([
    [{ from: '2024-02', to: '2024-01' }, 'VALIDATION_ERROR', 'to'],
    [{ from: '2024-02-30', to: '2024-03' }, 'VALIDATION_ERROR', 'from'],
    [{ from: '1900-01', to: '2199-12' }, 'LIMIT_EXCEEDED', 'to'],
    [{ from: '2024-01', to: '2024-01', currency: 'XXX' }, 'VALIDATION_ERROR', 'currency'],
  ])('is refused at the argument at fault: %j', async (variables, errorType, field) => {
    expect(await ada.refusal(cashFlow, variables)).toMatchObject(refusedAt(field, errorType));
  });
});
