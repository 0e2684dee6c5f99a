import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  categoriesOf,
  deleteTransaction,
  givenExpense,
  givenIncome,
  givenTransaction,
  updateTransaction,
} from '../testing/cash-flow';
import { givenPerson, refusedAt, type Person } from '../testing/person';
import { startProduct, type OwnProduct } from '../testing/product';

let product: OwnProduct;
let ada: Person;

beforeAll(async () => {
  product = await startProduct();
  ada = await givenPerson(product, 'ada');
});
afterAll(() => product.stop());

describe('the cash flow', () => {
  const cashFlow = `query ($from: String!, $to: String!, $currency: String) {
    cashFlow(from: $from, to: $to, currency: $currency) {
      currency income expenses net savingsRate uncategorised
      incomesByCategory { category { code name } amount }
      expensesByCategory { category { code } amount subcategories { category { name } amount } }
      months { month income expenses net savingsRate expensesByCategory { category { code } amount } }
      unpriced { asset { id } currency from to value }
    }
  }`;
  let kay: Person;

  beforeAll(async () => {
    kay = await givenPerson(product, 'kay');
    await product.database.query(
      `insert into fx_rates (currency, month, rate) values ('USD', '2024-01-01', 1.25), ('USD', '2024-02-01', 1.20)`,
    );
    await givenIncome(kay, { amount: '3000' });
    await givenIncome(kay, { amount: '125', currency: 'USD', categoryCode: 'DIVIDEND' });
    await givenExpense(kay, { amount: '100.10', categoryCode: 'FOOD_GROCERIES' });
    await givenExpense(kay, { amount: '50', date: '2024-01-31' });
    await givenExpense(kay, { amount: '900', categoryCode: 'RENT' });
    await givenExpense(kay, { amount: '60', currency: 'USD', date: '2024-02-29' });
    await givenExpense(kay, { amount: '7000', currency: 'ISK', date: '2024-02-01' });
  });

  test('is what a calculation by hand gives, by month, category and part', async () => {
    const { cashFlow: answer } = await kay.get<{ cashFlow: unknown }>(cashFlow, { from: '2024-01', to: '2024-03' });
    // January: 3000 + 125/1.25 = 3100 in, 1050.10 out, 2049.90 of 3100 is 66.125…%. February: 60/1.20 = 50 out.
    expect(answer).toEqual({
      currency: 'EUR',
      income: '3100.00',
      expenses: '1100.10',
      net: '1999.90',
      savingsRate: '64.51',
      uncategorised: 0,
      incomesByCategory: [
        { category: { code: 'SALARY', name: 'Salary' }, amount: '3000.00' },
        { category: { code: 'DIVIDEND', name: 'Dividends' }, amount: '100.00' },
      ],
      expensesByCategory: [
        { category: { code: 'RENT' }, amount: '900.00', subcategories: [{ category: null, amount: '900.00' }] },
        {
          category: { code: 'FOOD' },
          amount: '200.10',
          subcategories: [
            { category: { name: 'Groceries' }, amount: '100.10' },
            { category: null, amount: '100.00' },
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
            { category: { code: 'RENT' }, amount: '900.00' },
            { category: { code: 'FOOD' }, amount: '150.10' },
          ],
        },
        {
          month: '2024-02',
          income: '0.00',
          expenses: '50.00',
          net: '-50.00',
          savingsRate: null,
          expensesByCategory: [{ category: { code: 'FOOD' }, amount: '50.00' }],
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

  test('has refunds within what was spent, and what has no category by its sign, under none', async () => {
    const max = await givenPerson(product, 'max');
    const { 'EXPENSE FOOD': food, 'EXPENSE RENT': rent, 'INCOME SALARY': salary } = await categoriesOf(max);
    const enter = (amount: string, more: Record<string, unknown> = {}) =>
      givenTransaction(max, { date: '2024-05-05', amount, ...more });
    await enter('-100', { categoryId: food });
    await enter('30', { categoryId: food });
    await enter('5', { categoryId: rent });
    await enter('1000', { categoryId: salary });
    await enter('-40', { splits: [{ amount: '-30', categoryId: food }, { amount: '-10' }] });
    await enter('7');
    await enter('999', { status: 'PENDING' });
    const { cashFlow: answer } = await max.get<{ cashFlow: unknown }>(cashFlow, { from: '2024-05', to: '2024-05' });
    expect(answer).toMatchObject({
      ...{ income: '1007.00', expenses: '105.00', net: '902.00', uncategorised: 2 },
      incomesByCategory: [
        { category: { code: 'SALARY' }, amount: '1000.00' },
        { category: null, amount: '7.00' },
      ],
      expensesByCategory: [
        { category: { code: 'FOOD' }, amount: '100.00' },
        { category: null, amount: '10.00', subcategories: [{ category: null, amount: '10.00' }] },
        { category: { code: 'RENT' }, amount: '-5.00' },
      ],
    });
  });

  test('follows a change and a delete at once, and shows nobody else’s', async () => {
    const lou = await givenPerson(product, 'lou');
    const flow = async () =>
      (await lou.get<{ cashFlow: { expenses: string } }>('{ cashFlow(from: "2024-01", to: "2024-01") { expenses } }'))
        .cashFlow.expenses;
    expect(await flow()).toBe('0.00');
    const { id } = await givenExpense(lou);
    expect(await flow()).toBe('12.30');
    await lou.get(updateTransaction, { input: { id, amount: '-20' } });
    expect(await flow()).toBe('20.00');
    await lou.get(deleteTransaction, { id });
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
