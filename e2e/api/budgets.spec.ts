import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  adjust,
  autoAdjust,
  budgets,
  budgetsOf,
  copyBudgets,
  figuresOf,
  putBudget,
  setBudget,
  type Budget,
  type BudgetMonth,
} from '../testing/budgets';
import { categoriesOf, givenExpense, givenTransaction } from '../testing/cash-flow';
import { givenCategory } from '../testing/categories';
import { givenPerson, refusedAt, type Person } from '../testing/person';
import { startProduct, type OwnProduct } from '../testing/product';

let product: OwnProduct;
let ada: Person;
let eve: Person;

beforeAll(async () => {
  product = await startProduct();
  ada = await givenPerson(product, 'ada');
  eve = await givenPerson(product, 'eve');
});
afterAll(() => product.stop());

const spend = (categoryCode: string, date: string, amount: string) => givenExpense(ada, { categoryCode, date, amount });

describe('the budgets of a month', () => {
  test('show every category, what was spent on it, and totals', async () => {
    await putBudget(ada, 'FOOD', '2024-01', '300');
    await putBudget(ada, 'RENT', '2024-01', '0');
    await spend('FOOD', '2024-01-31', '120.50');
    await spend('RENT', '2024-01-01', '10');
    await spend('FOOD', '2024-02-01', '999');
    await spend('LOAN', '2024-01-15', '366');
    const month = await budgetsOf(ada, '2024-01');
    expect(month.categories.map(({ category }) => category.code)).toEqual([
      'RENT',
      'UTILITY',
      'FOOD',
      'TRANSPORT',
      'FEES',
      'INSURANCE',
      'WELLNESS',
      'LOAN',
      'OTHER',
    ]);
    expect(month).toMatchObject({
      month: '2024-01',
      currency: 'EUR',
      budget: '300.00',
      actual: '496.50',
      budgetedActual: '130.50',
      unbudgeted: '366.00',
      remaining: '169.50',
      pct: '43.50',
      unpriced: [],
    });
    expect(month.categories.find(({ category }) => category.code === 'FOOD')).toMatchObject({
      id: `${(await categoriesOf(ada))['EXPENSE FOOD']}:2024-01`,
      category: { name: 'Food' },
      budget: '300.00',
      actual: '120.50',
      remaining: '179.50',
      pct: '40.17',
      isSet: true,
      calculated: false,
    });
    expect(month.categories.find(({ category }) => category.code === 'RENT')).toMatchObject({
      budget: '0.00',
      remaining: '-10.00',
      pct: null,
      isSet: true,
    });
    expect(month.categories.find(({ category }) => category.code === 'LOAN')).toMatchObject({
      budget: '0.00',
      pct: null,
      isSet: false,
      version: 0,
    });
  });

  test('are empty, and nobody else’s, for somebody without any', async () => {
    const month = await budgetsOf(eve, '2024-01');
    expect(month).toMatchObject({ budget: '0.00', actual: '0.00', pct: null });
    expect(figuresOf(month)).toEqual({});
  });

  test('are exchanged at the month’s rate when they are from another currency, and listed when there is no rate', async () => {
    await putBudget(ada, 'FOOD', '2023-01', '100');
    await givenExpense(ada, { categoryCode: 'LOAN', date: '2023-01-02', amount: '30', currency: 'USD' });
    const rebase = (currency: string) =>
      product.database.query(
        'update books b set base_currency = :currency from users u where u.id = b.id and u.email = :email',
        {
          currency,
          email: ada.email,
        },
      );
    await rebase('USD');
    try {
      expect(await budgetsOf(ada, '2023-01')).toMatchObject({
        currency: 'USD',
        budget: '0.00',
        actual: '30.00',
        unpriced: [{ asset: null, currency: 'EUR', from: '2023-01', to: '2023-01', value: '100' }],
      });
      await product.database.query(
        `insert into fx_rates (currency, month, rate) values ('USD', '2023-01-01', 1.10) on conflict do nothing`,
      );
      expect(await budgetsOf(ada, '2023-01')).toMatchObject({ budget: '110.00', actual: '30.00', unpriced: [] });
    } finally {
      await rebase('EUR');
    }
    expect(await budgetsOf(ada, '2023-01')).toMatchObject({ budget: '100.00', actual: '27.27' });
  });

  test.each(['2024-13', '9999-12', '2024-02-30', ''])('need a month that exists, not %j', async (month) => {
    for (const refused of [
      await ada.refusal(budgets, { month }),
      await ada.refusal(autoAdjust, { month }),
      await ada.refusal(setBudget, { input: { categoryCode: 'FOOD', month, amount: '1' } }),
    ]) {
      expect(refused).toMatchObject(refusedAt('month'));
    }
  });
});

describe('a budget', () => {
  test('is set, changed, set to zero and taken away', async () => {
    expect(await putBudget(ada, 'FEES', '2024-03', '50.5')).toMatchObject({ budget: '50.50', isSet: true, version: 1 });
    expect(await putBudget(ada, 'FEES', '2024-03', '50.50')).toMatchObject({ budget: '50.50', version: 1 });
    expect(await putBudget(ada, 'FEES', '2024-03', '0')).toMatchObject({
      budget: '0.00',
      isSet: true,
      pct: null,
      version: 2,
    });
    expect(await putBudget(ada, 'FEES', '2024-03', null)).toMatchObject({ budget: '0.00', isSet: false, version: 0 });
    expect(await putBudget(ada, 'FEES', '2024-03', null)).toMatchObject({ isSet: false });
    expect(await putBudget(ada, 'FEES', '2024-03', '99999999999999999999.99')).toMatchObject({
      budget: '99999999999999999999.99',
    });
  });

  test('is one, whether its category is told by id or by code', async () => {
    const { 'EXPENSE UTILITY': categoryId } = await categoriesOf(ada);
    const set = (input: Record<string, unknown>) =>
      ada.get<{ setBudget: Budget }>(setBudget, { input: { month: '2024-04', ...input } });
    expect(await set({ categoryId: categoryId?.toUpperCase(), amount: '80' })).toMatchObject({
      setBudget: { id: `${categoryId}:2024-04`, category: { id: categoryId, code: 'UTILITY' }, version: 1 },
    });
    expect(await set({ categoryCode: 'UTILITY', amount: '90' })).toMatchObject({ setBudget: { version: 2 } });
    expect(await set({ categoryId, amount: null, expectedVersion: 2 })).toMatchObject({ setBudget: { isSet: false } });
  });

  test('of one’s own category counts what was spent under all its parts, less what came back', async () => {
    const pets = await givenCategory(ada, 'Pets');
    const vet = await givenCategory(ada, 'Vet', { parentId: pets });
    const input = { categoryId: pets, month: '2024-06', amount: '100' };
    await ada.get(setBudget, { input });
    const enter = (categoryId: string, amount: string) =>
      givenTransaction(ada, { date: '2024-06-06', categoryId, amount });
    await enter(pets, '-30');
    await enter(vet, '-90.50');
    await enter(vet, '40');
    const month = await budgetsOf(ada, '2024-06');
    expect(month.categories.at(-1)).toMatchObject({
      category: { name: 'Pets', code: null },
      ...{ budget: '100.00', actual: '80.50', remaining: '19.50', pct: '80.50' },
    });
    expect(figuresOf(await adjust(ada, '2024-06'))).toEqual({ Pets: 'auto 119.50' });
  });

  test('is not for a part, an income, nobody’s category, or one that is told twice or not at all', async () => {
    const { 'EXPENSE FOOD_GROCERIES': part, 'INCOME SALARY': income, 'EXPENSE FOOD': food } = await categoriesOf(ada);
    const { 'EXPENSE FOOD': eves } = await categoriesOf(eve);
    for (const wrong of [
      ...[{ categoryId: part }, { categoryId: income }, { categoryId: eves }, { categoryId: 'nobody' }],
      ...[{}, { categoryId: food, categoryCode: 'FOOD' }],
    ]) {
      const input = { month: '2024-04', amount: '1', ...wrong };
      expect(await ada.refusal(setBudget, { input }), JSON.stringify(wrong)).toMatchObject(refusedAt('categoryId'));
    }
    for (const categoryCode of ['SALARY', 'FOOD_GROCERIES']) {
      const refused = await ada.refusal(setBudget, { input: { categoryCode, month: '2024-04', amount: '1' } });
      expect(refused).toMatchObject({ errorType: 'VALIDATION_ERROR' });
    }
  });

  test('refuses a change of a version that is no longer there', async () => {
    const change = (amount: string | null, expectedVersion: number) =>
      ada.ask<{ setBudget: Budget }>(setBudget, {
        input: { categoryCode: 'LOAN', month: '2024-03', amount, expectedVersion },
      });
    expect((await change('5', 1)).errors?.[0]).toMatchObject({ errorType: 'CONFLICT' });
    expect((await change('5', 0)).data?.setBudget.version).toBe(1);
    expect((await change('6', 0)).errors?.[0]).toMatchObject({ errorType: 'CONFLICT' });
    expect((await change(null, 2)).errors?.[0]).toMatchObject(refusedAt('expectedVersion', 'CONFLICT'));
    expect((await change(null, 1)).data?.setBudget).toMatchObject({ isSet: false });
  });

  test.each([
    [{ amount: '-1' }, 'amount'],
    [{ amount: '1e3' }, 'amount'],
    [{ amount: '1.001' }, 'amount'],
    [{ amount: '' }, 'amount'],
    [{ amount: '100000000000000000000' }, 'amount'],
    [{ amount: undefined }, 'amount'],
    [{ categoryCode: 'NOPE' }, 'categoryCode'],
    [{ categoryCode: 'NOPE', amount: null }, 'categoryCode'],
  ])('that is wrong is refused at its field: %j', async (wrong, field) => {
    const { errors } = await ada.ask(setBudget, {
      input: { categoryCode: 'FOOD', month: '2024-05', amount: '1', ...wrong },
    });
    expect(errors?.[0]).toMatchObject(refusedAt(field));
    expect(JSON.stringify(errors)).not.toMatch(/SQL|constraint|violates|relation|node_modules/);
  });
});

describe('budgets copied from a month', () => {
  test('stand in the other one as if set there, beside those it had', async () => {
    await putBudget(ada, 'FOOD', '2022-01', '100');
    await putBudget(ada, 'RENT', '2022-01', '900');
    await putBudget(ada, 'FOOD', '2022-05', '1');
    await putBudget(ada, 'OTHER', '2022-05', '7');
    const copy = async () =>
      (await ada.get<{ copyBudgets: BudgetMonth }>(copyBudgets, { from: '2022-01', to: '2022-05' })).copyBudgets;
    const copied = await copy();
    expect(figuresOf(copied)).toEqual({ FOOD: '100.00', RENT: '900.00', OTHER: '7.00' });
    expect(await copy()).toEqual(copied);
    expect(figuresOf(await budgetsOf(ada, '2022-01'))).toEqual({ FOOD: '100.00', RENT: '900.00' });
  });

  test('need two different months', async () => {
    for (const [variables, field] of [
      [{ from: '2022-01', to: '2022-01' }, 'to'],
      [{ from: '2022-13', to: '2022-01' }, 'from'],
      [{ from: '2022-01', to: 'later' }, 'to'],
    ] as const) {
      expect(await ada.refusal(copyBudgets, variables)).toMatchObject(refusedAt(field));
    }
  });
});

describe('auto-adjust', () => {
  test('carries what is left or overspent into the following month, and twice equals once', async () => {
    await putBudget(ada, 'FOOD', '2015-12', '300');
    await putBudget(ada, 'RENT', '2015-12', '900');
    await putBudget(ada, 'FEES', '2015-12', '20');
    await putBudget(ada, 'WELLNESS', '2015-12', '0');
    await spend('FOOD', '2015-12-24', '250.25');
    await spend('RENT', '2015-12-01', '950');
    await spend('FEES', '2015-12-05', '70');
    await spend('LOAN', '2015-12-05', '70');
    const next = await adjust(ada, '2015-12');
    expect(next.month).toBe('2016-01');
    // 300 + 49.75 left, 900 − 50 overspent, 20 − 50 is below zero; a loan without a budget gets none.
    expect(figuresOf(next)).toEqual({
      RENT: 'auto 850.00',
      FOOD: 'auto 349.75',
      FEES: 'auto 0.00',
      WELLNESS: 'auto 0.00',
    });
    expect(await adjust(ada, '2015-12')).toEqual(next);
    expect(await Promise.all([1, 2, 3].map(() => adjust(ada, '2015-12')))).toEqual([next, next, next]);
  });

  test('leaves alone what was set by hand in the following month, and sees what changed since', async () => {
    await putBudget(ada, 'FOOD', '2020-01', '100');
    await putBudget(ada, 'RENT', '2020-01', '500');
    await putBudget(ada, 'RENT', '2020-02', '510');
    await spend('FOOD', '2020-01-10', '40');
    expect(figuresOf(await adjust(ada, '2020-01'))).toEqual({ FOOD: 'auto 160.00', RENT: '510.00' });
    await spend('FOOD', '2020-01-11', '70');
    expect(figuresOf(await adjust(ada, '2020-01'))).toEqual({ FOOD: 'auto 90.00', RENT: '510.00' });
    expect(await putBudget(ada, 'FOOD', '2020-02', '90')).toMatchObject({ budget: '90.00', calculated: false });
    await spend('FOOD', '2020-01-12', '50');
    expect(figuresOf(await adjust(ada, '2020-01'))).toEqual({ FOOD: '90.00', RENT: '510.00' });
    await putBudget(ada, 'FOOD', '2020-02', null);
    expect(figuresOf(await adjust(ada, '2020-01'))).toEqual({ FOOD: 'auto 40.00', RENT: '510.00' });
    expect(figuresOf(await budgetsOf(ada, '2020-01'))).toEqual({ FOOD: '100.00', RENT: '500.00' });
  });

  test('makes no budget of spending that could not be priced', async () => {
    await putBudget(ada, 'FOOD', '2019-01', '100');
    await putBudget(ada, 'RENT', '2019-01', '100');
    await givenExpense(ada, { categoryCode: 'FOOD', date: '2019-01-10', amount: '40', currency: 'ISK' });
    expect(figuresOf(await adjust(ada, '2019-01'))).toEqual({ RENT: 'auto 200.00' });
  });

  test('refuses what cannot be kept, and writes none of it', async () => {
    await putBudget(ada, 'FOOD', '2018-01', '99999999999999999999');
    await putBudget(ada, 'RENT', '2018-01', '1');
    expect(await ada.refusal(autoAdjust, { month: '2018-01' })).toMatchObject(refusedAt('month'));
    expect(figuresOf(await budgetsOf(ada, '2018-02'))).toEqual({});
    expect(await ada.refusal(autoAdjust, { month: '2199-12' })).toMatchObject(refusedAt('month'));
  });

  test('of somebody else touches their budgets alone', async () => {
    await putBudget(ada, 'FOOD', '2017-01', '100');
    expect(figuresOf(await adjust(eve, '2017-01'))).toEqual({});
    expect(figuresOf(await budgetsOf(ada, '2017-02'))).toEqual({});
  });
});
