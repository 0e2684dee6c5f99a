import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createExpense,
  createIncome,
  createSubcategory,
  deleteExpense,
  deleteIncome,
  deleteSubcategory,
  expenses,
  givenAsset,
  givenExpense,
  groceries,
  salary,
  subcategoriesOf,
  updateExpense,
  updateIncome,
  updateSubcategory,
  type Entry,
  type Page,
} from '../testing/cash-flow';
import { givenPerson, type Person } from '../testing/person';
import { startProduct, type Product } from '../testing/product';

let product: Product;
let ada: Person;
let eve: Person;
let account: string;
let adas: Record<string, string>;
let eves: Record<string, string>;

beforeAll(async () => {
  product = await startProduct();
  ada = await givenPerson(product, 'ada');
  eve = await givenPerson(product, 'eve');
  account = await givenAsset(ada, 'CASH');
  adas = await subcategoriesOf(ada);
  eves = await subcategoriesOf(eve);
});
afterAll(() => product.stop());

describe('an income or expense', () => {
  test('is kept with its exact day, its own currency and its references', async () => {
    const { createIncome: income } = await ada.get<{ createIncome: unknown }>(createIncome, {
      input: { ...salary, currency: 'USD', description: 'January', accountId: account },
    });
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
      const { errors } = await ada.ask(create, { input: { ...input, amount: '1' } });
      expect(errors?.[0]).toMatchObject({ errorType: 'CONFLICT', errorInfo: { field: 'id' } });
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
    const { createIncome: income } = await ada.get<{ createIncome: Entry }>(createIncome, { input: salary });
    await ada.get(updateIncome, { input: { id: income.id, expectedVersion: 1, amount: '1' } });
    for (const changes of [{ amount: '2' }, {}]) {
      const { errors } = await ada.ask(updateIncome, { input: { id: income.id, expectedVersion: 1, ...changes } });
      expect(errors?.[0]).toMatchObject({ errorType: 'CONFLICT', errorInfo: { field: 'expectedVersion' } });
    }
    for (const field of ['amount', 'currency', 'date', 'categoryCode']) {
      const { errors } = await ada.ask(updateIncome, { input: { id: income.id, [field]: null } });
      expect(errors?.[0]).toMatchObject({ errorType: 'VALIDATION_ERROR', errorInfo: { field } });
    }
  });

  test('is deleted once, and answered as it was', async () => {
    const { id } = await givenExpense(ada, { subcategoryId: adas['FOOD Groceries'], accountId: account });
    expect(await ada.get(deleteExpense, { id })).toMatchObject({
      deleteExpense: { id, subcategory: { name: 'Groceries' }, account: { id: account } },
    });
    expect((await ada.ask(deleteExpense, { id })).errors?.[0]?.errorType).toBe('NOT_FOUND');
    const { createIncome: income } = await ada.get<{ createIncome: Entry }>(createIncome, { input: salary });
    expect(await ada.get(deleteIncome, { id: income.id })).toMatchObject({ deleteIncome: { id: income.id } });
    expect((await ada.ask(deleteIncome, { id: income.id })).errors?.[0]?.errorType).toBe('NOT_FOUND');
  });

  test('keeps its account when that is sorted elsewhere, and is still editable', async () => {
    const wallet = await givenAsset(ada, 'CASH');
    const { id } = await givenExpense(ada, { accountId: wallet });
    await ada.get('mutation ($input: UpdateAssetInput!) { updateAsset(input: $input) { id } }', {
      input: { id: wallet, categoryCode: 'CRYPTO' },
    });
    expect(await ada.get(updateExpense, { input: { id, amount: '3' } })).toMatchObject({
      updateExpense: { account: { id: wallet, category: { code: 'CRYPTO' } } },
    });
  });

  test('that is somebody else’s reads as not there, and so do their account and subcategory', async () => {
    const { id } = await givenExpense(ada);
    const { createIncome: income } = await ada.get<{ createIncome: Entry }>(createIncome, { input: salary });
    const refusals = await Promise.all([
      eve.ask(updateExpense, { input: { id, amount: '1' } }),
      eve.ask(deleteExpense, { id }),
      eve.ask(updateIncome, { input: { id: income.id, amount: '1' } }),
      eve.ask(deleteIncome, { id: income.id }),
      eve.ask(createIncome, { input: { ...salary, accountId: account } }),
      eve.ask(createExpense, { input: { ...groceries, accountId: account } }),
      eve.ask(createExpense, { input: { ...groceries, subcategoryId: adas['FOOD Groceries'] } }),
      eve.ask(createExpense, { input: { ...groceries, subcategoryId: 'nobody' } }),
      eve.ask(createExpense, { input: { ...groceries, accountId: 'nobody' } }),
    ]);
    expect(refusals.map(({ errors }) => errors?.[0]?.errorType)).toEqual(Array(9).fill('NOT_FOUND'));
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
      expect(errors?.[0]).toMatchObject({ errorType: 'VALIDATION_ERROR', errorInfo: { field } });
      expect(JSON.stringify(errors)).not.toMatch(/SQL|constraint|violates|relation|node_modules/);
    }
  });

  test('needs a day that exists, an account that money goes through and a subcategory of its category', async () => {
    const dayless = await ada.ask(createExpense, { input: { ...groceries, date: '2024-02-30' } });
    expect(dayless.data).toBeNull();
    const shares = await givenAsset(ada, 'SINGLE_STOCKS');
    const { errors } = await ada.ask(createExpense, { input: { ...groceries, accountId: shares } });
    expect(errors?.[0]).toMatchObject({ errorType: 'VALIDATION_ERROR', errorInfo: { field: 'accountId' } });
    const { id } = await givenExpense(ada);
    for (const refused of [
      await ada.ask(createExpense, { input: { ...groceries, subcategoryId: adas['FEES Streaming'] } }),
      await ada.ask(updateExpense, { input: { id, subcategoryId: adas['FEES Streaming'] } }),
    ]) {
      expect(refused.errors?.[0]).toMatchObject({
        errorType: 'VALIDATION_ERROR',
        errorInfo: { field: 'subcategoryId' },
      });
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
    const { errors } = await ada.ask(createExpense, { input: { ...groceries, description: 'a\u0000b' } });
    expect(errors?.[0]?.errorType).toBe('VALIDATION_ERROR');
  });
});

describe('a subcategory', () => {
  const make = async (name: string, categoryCode = 'FOOD') =>
    (await ada.get<{ createSubcategory: { id: string } }>(createSubcategory, { input: { categoryCode, name } }))
      .createSubcategory.id;

  test('of one’s own is made, renamed, used and deleted again', async () => {
    const id = await make('Farmers’ market 🍅');
    expect(await ada.get(updateSubcategory, { input: { id, name: 'Market' } })).toEqual({
      updateSubcategory: { id, name: 'Market', isDefault: false },
    });
    const used = await givenExpense(ada, { subcategoryId: id });
    const second = await givenExpense(ada, { subcategoryId: id });
    const refused = await ada.ask(deleteSubcategory, { id });
    expect(refused.errors?.[0]).toMatchObject({
      errorType: 'CONFLICT',
      message: '2 expenses use it. Give them another subcategory first.',
    });
    await ada.get(deleteExpense, { id: used.id });
    expect((await ada.ask(deleteSubcategory, { id })).errors?.[0]?.message).toContain('1 expense uses it.');
    await ada.get(updateExpense, { input: { id: second.id, subcategoryId: null } });
    expect(await ada.get(deleteSubcategory, { id })).toEqual({ deleteSubcategory: { id, name: 'Market' } });
    expect((await ada.ask(deleteSubcategory, { id })).errors?.[0]?.errorType).toBe('NOT_FOUND');
  });

  test('is one when sent twice, and its name is the only one in its category', async () => {
    const input = { id: randomUUID(), categoryCode: 'RENT', name: 'Garage' };
    const answers = await Promise.all([1, 2, 3].map(() => ada.ask(createSubcategory, { input })));
    expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined, undefined]);
    const conflicts = await Promise.all([
      ada.ask(createSubcategory, { input: { ...input, name: 'Cellar' } }),
      ada.ask(createSubcategory, { input: { categoryCode: 'RENT', name: 'garage' } }),
      ada.ask(updateSubcategory, { input: { id: input.id, name: 'general' } }),
    ]);
    expect(conflicts.map(({ errors }) => [errors?.[0]?.errorType, errors?.[0]?.errorInfo?.field])).toEqual([
      ['CONFLICT', 'id'],
      ['CONFLICT', 'name'],
      ['CONFLICT', 'name'],
    ]);
    await make('Garage', 'OTHER');
  });

  test('that came with the books can be neither renamed nor deleted', async () => {
    const id = adas['FOOD Groceries'];
    for (const refused of [
      await ada.ask(updateSubcategory, { input: { id, name: 'Food' } }),
      await ada.ask(deleteSubcategory, { id }),
    ]) {
      expect(refused.errors?.[0]?.errorType).toBe('FORBIDDEN');
    }
  });

  test('that is somebody else’s reads as not there', async () => {
    const id = await make('Secret');
    for (const refused of [
      await eve.ask(updateSubcategory, { input: { id, name: 'Mine' } }),
      await eve.ask(deleteSubcategory, { id }),
      await ada.ask(deleteSubcategory, { id: eves['FOOD Groceries'] }),
      await ada.ask(updateSubcategory, { input: { id: 'nobody', name: 'Mine' } }),
    ]) {
      expect(refused.errors?.[0]?.errorType).toBe('NOT_FOUND');
    }
  });

  test.each([
    [{ name: '' }, 'name'],
    [{ name: ' ' }, 'name'],
    [{ name: 'x'.repeat(81) }, 'name'],
    [{ categoryCode: 'NOPE' }, 'categoryCode'],
    [{ id: 'x' }, 'id'],
  ])('that is wrong is refused at its field: %j', async (wrong, field) => {
    const { errors } = await ada.ask(createSubcategory, { input: { categoryCode: 'FOOD', name: 'Good', ...wrong } });
    expect(errors?.[0]).toMatchObject({ errorType: 'VALIDATION_ERROR', errorInfo: { field } });
  });
});
