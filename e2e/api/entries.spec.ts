import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeAsset, givenAsset } from '../testing/books';
import {
  createExpense,
  createIncome,
  deleteExpense,
  deleteIncome,
  expenses,
  givenExpense,
  givenIncome,
  groceries,
  salary,
  subcategoriesOf,
  updateExpense,
  updateIncome,
  type Entry,
  type Page,
} from '../testing/cash-flow';
import { givenPerson, refusedAt, type Person } from '../testing/person';
import { startProduct, type Product } from '../testing/product';
import { subcategories } from './entries/subcategories';

let product: Product;
let ada: Person;
let eve: Person;
let account: string;
let adas: Record<string, string>;

beforeAll(async () => {
  product = await startProduct();
  ada = await givenPerson(product, 'ada');
  eve = await givenPerson(product, 'eve');
  account = await givenAsset(ada);
  adas = await subcategoriesOf(ada);
});
afterAll(() => product.stop());

describe('an income or expense', () => {
  test('is kept with its exact day, its own currency and its references', async () => {
    const income = await givenIncome(ada, { currency: 'USD', description: 'January', accountId: account });
    expect(income).toMatchObject({
      amount: '2500.50',
      currency: 'USD',
      date: '2024-01-27',
      description: 'January',
      version: 1,
      category: { code: 'SALARY', name: 'Salary' },
      account: { id: account, name: 'Current account', category: { code: 'CASH' } },
    });
    const expense = await givenExpense(ada, {
      subcategoryId: adas['FOOD Groceries'],
      accountId: account.toUpperCase(),
    });
    expect(expense).toMatchObject({
      currency: 'EUR',
      description: null,
      category: { code: 'FOOD', subcategories: [{ name: 'Groceries' }, { name: 'Out/Delivery meals' }] },
      subcategory: { name: 'Groceries', isDefault: true },
      account: { id: account },
    });
  });

  test('is one when the same create is sent twice, even at once, and a conflict when the content differs', async () => {
    for (const [create, given] of [
      [createIncome, { ...salary, description: 'twice' }],
      [createExpense, { ...groceries, subcategoryId: adas['FOOD Groceries'], accountId: account }],
    ] as const) {
      const input = { id: randomUUID(), ...given };
      const answers = await Promise.all([1, 2, 3].map(() => ada.ask(create, { input })));
      expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined, undefined]);
      expect((await ada.ask(create, { input: { ...input, amount: `${input.amount}00` } })).errors).toBeUndefined();
      expect(await ada.refusal(create, { input: { ...input, amount: '1' } })).toMatchObject(
        refusedAt('id', 'CONFLICT'),
      );
    }
  });

  test('keeps what an update leaves out and clears what it sets to null', async () => {
    const { id } = await givenExpense(ada, {
      subcategoryId: adas['FOOD Groceries'],
      accountId: account,
      description: 'Market',
    });
    const update = async (changes: Record<string, unknown>) =>
      (await ada.get<{ updateExpense: Entry }>(updateExpense, { input: { id, ...changes } })).updateExpense;
    expect(await update({ amount: '9.99', expectedVersion: 1 })).toMatchObject({
      amount: '9.99',
      description: 'Market',
      account: { id: account },
      subcategory: { name: 'Groceries' },
      version: 2,
    });
    expect(await update({ description: null, accountId: null })).toMatchObject({ description: null, account: null });
    expect(await update({ categoryCode: 'FOOD' })).toMatchObject({ subcategory: { name: 'Groceries' } });
    expect(await update({ categoryCode: 'FEES' })).toMatchObject({ category: { code: 'FEES' }, subcategory: null });
    expect(await update({ categoryCode: 'FEES', subcategoryId: adas['FEES Streaming'] })).toMatchObject({
      subcategory: { name: 'Streaming' },
    });
    const version = (await update({})).version;
    expect((await update({})).version).toBe(version);
  });

  test('refuses a change of a version that is no longer there', async () => {
    const income = await givenIncome(ada);
    await ada.get(updateIncome, { input: { id: income.id, expectedVersion: 1, amount: '1' } });
    for (const changes of [{ amount: '2' }, {}]) {
      expect(
        await ada.refusal(updateIncome, { input: { id: income.id, expectedVersion: 1, ...changes } }),
      ).toMatchObject(refusedAt('expectedVersion', 'CONFLICT'));
    }
    for (const field of ['amount', 'currency', 'date', 'categoryCode']) {
      expect(await ada.refusal(updateIncome, { input: { id: income.id, [field]: null } })).toMatchObject(
        refusedAt(field),
      );
    }
  });

  test('is deleted once, and answered as it was', async () => {
    const { id } = await givenExpense(ada, { subcategoryId: adas['FOOD Groceries'], accountId: account });
    expect(await ada.get(deleteExpense, { id })).toMatchObject({
      deleteExpense: { id, subcategory: { name: 'Groceries' }, account: { id: account } },
    });
    expect((await ada.refusal(deleteExpense, { id }))?.errorType).toBe('NOT_FOUND');
    const income = await givenIncome(ada);
    expect(await ada.get(deleteIncome, { id: income.id })).toMatchObject({ deleteIncome: { id: income.id } });
    expect((await ada.refusal(deleteIncome, { id: income.id }))?.errorType).toBe('NOT_FOUND');
  });

  test('keeps its account when that is sorted elsewhere, and is still editable', async () => {
    const wallet = await givenAsset(ada);
    const { id } = await givenExpense(ada, { accountId: wallet });
    await changeAsset(ada, { id: wallet, categoryCode: 'CRYPTO' });
    expect(await ada.get(updateExpense, { input: { id, amount: '3' } })).toMatchObject({
      updateExpense: { account: { id: wallet, category: { code: 'CRYPTO' } } },
    });
  });

  test('that is somebody else’s reads as not there, and so do their account and subcategory', async () => {
    const { id } = await givenExpense(ada);
    const income = await givenIncome(ada);
    const refusals = await Promise.all([
      eve.refusal(updateExpense, { input: { id, amount: '1' } }),
      eve.refusal(deleteExpense, { id }),
      eve.refusal(updateIncome, { input: { id: income.id, amount: '1' } }),
      eve.refusal(deleteIncome, { id: income.id }),
      eve.refusal(createIncome, { input: { ...salary, accountId: account } }),
      eve.refusal(createExpense, { input: { ...groceries, accountId: account } }),
      eve.refusal(createExpense, { input: { ...groceries, subcategoryId: adas['FOOD Groceries'] } }),
      eve.refusal(createExpense, { input: { ...groceries, subcategoryId: 'nobody' } }),
      eve.refusal(createExpense, { input: { ...groceries, accountId: 'nobody' } }),
    ]);
    expect(refusals.map((refusal) => refusal?.errorType)).toEqual(Array(9).fill('NOT_FOUND'));
    const own = { from: '2024-01-01', to: '2024-12-31' };
    const { expenses: page } = await eve.get<{ expenses: Page }>(expenses, own);
    expect(page).toEqual({ items: [], nextToken: null });
    const foreign = { ...own, subcategoryId: adas['FOOD Groceries'] };
    expect((await eve.get<{ expenses: Page }>(expenses, foreign)).expenses.items).toEqual([]);
    // With an id of Ada's Eve makes one of her own: ids are told apart by owner.
    expect((await eve.ask(createIncome, { input: { ...salary, id: income.id } })).errors).toBeUndefined();
  });

  test.each([
    [{ amount: '0' }, 'amount'],
    [{ amount: '-0' }, 'amount'],
    [{ amount: '-1' }, 'amount'],
    [{ amount: '1e-9' }, 'amount'],
    [{ amount: '1.001' }, 'amount'],
    [{ amount: '1.5', currency: 'JPY' }, 'amount'],
    [{ amount: '1.00001' }, 'amount'],
    [{ amount: '100000000000000000000' }, 'amount'],
    [{ amount: '' }, 'amount'],
    [{ currency: 'XXX' }, 'currency'],
    [{ currency: 'EURO' }, 'currency'],
    [{ currency: '' }, 'currency'],
    [{ categoryCode: 'NOPE' }, 'categoryCode'],
    [{ categoryCode: '' }, 'categoryCode'],
    [{ date: '1899-12-31' }, 'date'],
    [{ date: '9999-12-01' }, 'date'],
    [{ date: '2024-01-31+02:00' }, 'date'],
    [{ description: 'x'.repeat(501) }, 'description'],
    [{ id: 'not-a-uuid' }, 'id'],
    [{ id: '' }, 'id'],
  ])('that is wrong is refused at its field: %j', async (wrong, field) => {
    for (const [create, input] of [
      [createIncome, { ...salary, ...wrong }],
      [createExpense, { ...groceries, ...wrong }],
    ] as const) {
      const { errors } = await ada.ask(create, { input });
      expect(errors?.[0]).toMatchObject(refusedAt(field));
      expect(JSON.stringify(errors)).not.toMatch(/SQL|constraint|violates|relation|node_modules/);
    }
  });

  test('needs a day that exists, an account that money goes through and a subcategory of its category', async () => {
    const dayless = await ada.ask(createExpense, { input: { ...groceries, date: '2024-02-30' } });
    expect(dayless.data).toBeNull();
    const shares = await givenAsset(ada, { categoryCode: 'SINGLE_STOCKS' });
    expect(await ada.refusal(createExpense, { input: { ...groceries, accountId: shares } })).toMatchObject(
      refusedAt('accountId'),
    );
    const { id } = await givenExpense(ada);
    for (const refused of [
      await ada.refusal(createExpense, { input: { ...groceries, subcategoryId: adas['FEES Streaming'] } }),
      await ada.refusal(updateExpense, { input: { id, subcategoryId: adas['FEES Streaming'] } }),
    ]) {
      expect(refused).toMatchObject(refusedAt('subcategoryId'));
    }
  });

  test.each(["Robert'); drop table expense_items;--", '🌍🇮🇹 café', 'ملاحظة', '"\\ \' `', '50% off_today', '', ' '])(
    'keeps the text %j unchanged',
    async (description) => {
      const { id } = await givenExpense(ada, { description, date: '2023-05-05' });
      const { expenses: page } = await ada.get<{ expenses: Page }>(expenses, { from: '2023-05-05', to: '2023-05-05' });
      expect(page.items.find((item) => item.id === id)?.description).toBe(description);
    },
  );

  test('refuses a text with a NUL', async () => {
    expect((await ada.refusal(createExpense, { input: { ...groceries, description: 'a\u0000b' } }))?.errorType).toBe(
      'VALIDATION_ERROR',
    );
  });
});

subcategories(() => ({ ada, eve }));
