import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { changeAsset, givenAsset } from '../testing/books';
import {
  categoriesOf,
  createTransaction,
  deleteTransaction,
  found,
  givenExpense,
  givenIncome,
  givenTransaction,
  updateTransaction,
  type Transaction,
} from '../testing/cash-flow';
import { givenPerson, refusedAt, type Person } from '../testing/person';
import { sharedProduct } from '../testing/shared-product';

const product = sharedProduct();
let ada: Person;
let eve: Person;
let account: string;
let adas: Record<string, string>;
let groceries: Record<string, unknown>;

beforeAll(async () => {
  ada = await givenPerson(product, 'ada');
  eve = await givenPerson(product, 'eve');
  account = await givenAsset(ada);
  adas = await categoriesOf(ada);
  groceries = { date: '2024-01-05', amount: '-12.30', categoryId: adas['EXPENSE FOOD_GROCERIES'] };
});

const update = async (input: Record<string, unknown>) =>
  (await ada.get<{ updateTransaction: Transaction }>(updateTransaction, { input })).updateTransaction;
const cashFlowOf = async (month: string) =>
  (
    await ada.get<{ cashFlow: object }>(
      `{ cashFlow(from: "${month}", to: "${month}") { income expenses uncategorised } }`,
    )
  ).cashFlow;

describe('a transaction', () => {
  test('is kept with its exact day, its own currency and its references', async () => {
    const income = await givenIncome(ada, {
      currency: 'USD',
      description: 'January',
      payee: 'ACME',
      accountId: account,
    });
    expect(income).toMatchObject({
      ...{ kind: 'INCOME', amount: '2500.50', currency: 'USD', date: '2024-01-27', description: 'January' },
      ...{ payee: 'ACME', status: 'BOOKED', source: 'MANUAL', version: 1, transfer: null },
      account: { id: account, name: 'Current account', category: { code: 'CASH' } },
      splits: [{ category: { code: 'SALARY', name: 'Salary', parent: null }, amount: '2500.50', note: null }],
    });
    expect(await givenTransaction(ada, { ...groceries, accountId: account.toUpperCase() })).toMatchObject({
      ...{ kind: 'EXPENSE', amount: '-12.30', currency: 'EUR', description: null, payee: null },
      account: { id: account },
      splits: [{ category: { code: 'FOOD_GROCERIES', parent: { code: 'FOOD' } }, amount: '-12.30' }],
    });
  });

  test('is in its account’s currency where none is said, and without an account in that of the books', async () => {
    const dollars = await givenAsset(ada, { currency: 'USD' });
    expect(await givenTransaction(ada, { ...groceries, accountId: dollars })).toMatchObject({ currency: 'USD' });
    expect(await givenTransaction(ada, groceries)).toMatchObject({ currency: 'EUR' });
  });

  test('is one when the same create is sent twice, even at once, and a conflict when the content differs', async () => {
    const splits = [
      { categoryId: adas['EXPENSE RENT'], amount: '-10', note: 'a' },
      { categoryId: null, amount: '-2.30' },
    ];
    const plain = { date: '2024-01-05', amount: '-12.30', payee: 'Shop', description: 'twice', accountId: account };
    for (const given of [
      { ...plain, categoryId: adas['EXPENSE FOOD'] },
      { ...plain, splits },
    ]) {
      const input = { id: randomUUID(), ...given };
      const answers = await Promise.all([1, 2, 3].map(() => ada.ask(createTransaction, { input })));
      expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined, undefined]);
      expect((await ada.ask(createTransaction, { input: { ...input, amount: '-12.3000' } })).errors).toBeUndefined();
      const others = [
        ...[
          { payee: null },
          { description: 'once' },
          { accountId: null },
          { date: '2024-01-06' },
          { status: 'PENDING' },
        ],
        ...[{ currency: 'USD' }, { categoryId: adas['EXPENSE RENT'], splits: null }],
      ];
      for (const other of others) {
        expect(
          await ada.refusal(createTransaction, { input: { ...input, ...other } }),
          JSON.stringify(other),
        ).toMatchObject(refusedAt('id', 'CONFLICT'));
      }
    }
  });

  test('keeps what an update leaves out and clears what it sets to null', async () => {
    const { id } = await givenTransaction(ada, {
      ...groceries,
      accountId: account,
      payee: 'Shop',
      description: 'Market',
    });
    expect(await update({ id, amount: '-9.99', expectedVersion: 1 })).toMatchObject({
      ...{ amount: '-9.99', payee: 'Shop', description: 'Market', version: 2, account: { id: account } },
      splits: [{ category: { code: 'FOOD_GROCERIES' }, amount: '-9.99' }],
    });
    expect(await update({ id, description: null, accountId: null, payee: null })).toMatchObject({
      ...{ description: null, payee: null, account: null },
    });
    expect(await update({ id, categoryId: adas['EXPENSE FEES'] })).toMatchObject({
      splits: [{ category: { code: 'FEES' }, amount: '-9.99' }],
    });
    expect(await update({ id, categoryId: null })).toMatchObject({ kind: 'EXPENSE', splits: [{ category: null }] });
    expect(await update({ id, status: 'PENDING', currency: 'USD', date: '2024-02-29' })).toMatchObject({
      ...{ status: 'PENDING', currency: 'USD', date: '2024-02-29' },
    });
    const { version } = await update({ id });
    expect((await update({ id })).version).toBe(version);
  });

  test('refuses a change of a version that is no longer there, and to clear what it cannot be without', async () => {
    const { id } = await givenIncome(ada);
    await update({ id, expectedVersion: 1, amount: '1' });
    for (const changes of [{ amount: '2' }, {}]) {
      expect(await ada.refusal(updateTransaction, { input: { id, expectedVersion: 1, ...changes } })).toMatchObject(
        refusedAt('expectedVersion', 'CONFLICT'),
      );
    }
    for (const field of ['amount', 'currency', 'date', 'status', 'splits']) {
      expect(await ada.refusal(updateTransaction, { input: { id, [field]: null } })).toMatchObject(refusedAt(field));
    }
  });

  test('is deleted once, and answered as it was', async () => {
    const { id } = await givenTransaction(ada, { ...groceries, accountId: account });
    expect(await ada.get(deleteTransaction, { id })).toMatchObject({
      deleteTransaction: { id, splits: [{ category: { name: 'Groceries' } }], account: { id: account } },
    });
    expect((await ada.refusal(deleteTransaction, { id }))?.errorType).toBe('NOT_FOUND');
  });

  test('keeps its account when that is sorted elsewhere, and is still editable', async () => {
    const wallet = await givenAsset(ada);
    const { id } = await givenExpense(ada, { accountId: wallet });
    await changeAsset(ada, { id: wallet, categoryCode: 'CRYPTO' });
    expect(await update({ id, amount: '-3' })).toMatchObject({
      account: { id: wallet, category: { code: 'CRYPTO' } },
    });
  });
});

describe('the parts of a transaction', () => {
  test('add up to it, each under its own category, and count there', async () => {
    const { id, splits } = await givenTransaction(ada, {
      ...{ date: '2021-03-01', amount: '-100' },
      splits: [
        { categoryId: adas['EXPENSE FOOD_GROCERIES'], amount: '-70.50', note: 'week' },
        { categoryId: adas['EXPENSE RENT'], amount: '-30' },
        { amount: '0.50', note: 'deposit back' },
      ],
    });
    expect(splits).toMatchObject([
      { category: { code: 'FOOD_GROCERIES' }, amount: '-70.50', note: 'week' },
      { category: { code: 'RENT' }, amount: '-30.00', note: null },
      { category: null, amount: '0.50', note: 'deposit back' },
    ]);
    // What has no category and came in is an income still to be sorted.
    expect(await cashFlowOf('2021-03')).toEqual({ income: '0.50', expenses: '100.50', uncategorised: 1 });
    expect(await ada.refusal(updateTransaction, { input: { id, amount: '-99' } })).toMatchObject(refusedAt('splits'));
    const sorted = [{ categoryId: adas['EXPENSE RENT'], amount: '-99', note: 'rent' }];
    expect(await update({ id, amount: '-99', splits: sorted })).toMatchObject({
      splits: [{ category: { code: 'RENT' }, amount: '-99.00', note: 'rent' }],
    });
    expect(await update({ id, amount: '-98' })).toMatchObject({ splits: [{ amount: '-98.00', note: 'rent' }] });
    expect(await cashFlowOf('2021-03')).toEqual({ income: '0.00', expenses: '98.00', uncategorised: 0 });
  });

  test.each([
    [[], 'splits'],
    [[{ amount: '-6' }, { amount: '-6' }], 'splits'],
    [Array.from({ length: 101 }, () => ({ amount: '-0.1' })), 'splits'],
    [[{ amount: '-12.30' }, { amount: '0' }], 'splits[1].amount'],
    [[{ amount: '-12.30' }, { amount: 'x' }], 'splits[1].amount'],
    [[{ amount: '-12.299' }, { amount: '-0.001' }], 'amount'],
    [[{ amount: '-12.30', note: 'x'.repeat(501) }], 'splits'],
  ])('that are wrong are refused where they are: %j', async (splits, field) => {
    const input = { date: '2024-01-05', amount: '-12.30', splits };
    const { errors } = await ada.ask(createTransaction, { input });
    expect(errors?.[0]).toMatchObject(refusedAt(field));
    expect(JSON.stringify(errors)).not.toMatch(/SQL|constraint|violates|relation|node_modules/);
  });

  test('are said in one way: for all of it, or part by part', async () => {
    const splits = [{ amount: '-12.30', categoryId: adas['EXPENSE RENT'] }];
    expect(await ada.refusal(createTransaction, { input: { ...groceries, splits } })).toMatchObject(
      refusedAt('splits'),
    );
    const { id } = await givenTransaction(ada, groceries);
    const input = { id, splits, categoryId: adas['EXPENSE RENT'] };
    expect(await ada.refusal(updateTransaction, { input })).toMatchObject(refusedAt('splits'));
  });
});

describe('what a transaction counts as', () => {
  test('is what its category says: a refund lowers what was spent, a charge back what was earned', async () => {
    await givenExpense(ada, { amount: '80', date: '2021-04-01' });
    const refund = await givenTransaction(ada, { ...groceries, amount: '30', date: '2021-04-02' });
    expect(refund.kind).toBe('EXPENSE');
    const back = await givenIncome(ada, { amount: '-5', date: '2021-04-03' });
    expect(back.kind).toBe('INCOME');
    expect(await cashFlowOf('2021-04')).toEqual({ income: '-5.00', expenses: '50.00', uncategorised: 0 });
  });

  test('is what its sign says while it has no category', async () => {
    const out = await givenTransaction(ada, { date: '2021-05-01', amount: '-20' });
    const into = await givenTransaction(ada, { date: '2021-05-01', amount: '7' });
    expect([out.kind, into.kind]).toEqual(['EXPENSE', 'INCOME']);
    expect(await cashFlowOf('2021-05')).toEqual({ income: '7.00', expenses: '20.00', uncategorised: 2 });
    expect((await update({ id: into.id, categoryId: adas['EXPENSE FOOD'] })).kind).toBe('EXPENSE');
    expect(await cashFlowOf('2021-05')).toEqual({ income: '0.00', expenses: '13.00', uncategorised: 1 });
  });

  test('is nothing yet while it is pending, and all of it once it is booked', async () => {
    const { id } = await givenExpense(ada, { amount: '40', date: '2021-06-01', status: 'PENDING' });
    expect(await cashFlowOf('2021-06')).toMatchObject({ expenses: '0.00' });
    await update({ id, status: 'BOOKED' });
    expect(await cashFlowOf('2021-06')).toMatchObject({ expenses: '40.00' });
  });

  test.each(['OPENING_BALANCE', 'ADJUSTMENT'])('is in no cash flow as %s, which has no category', async (kind) => {
    const input = { kind, date: '2021-07-01', amount: '500', accountId: account };
    expect(await givenTransaction(ada, input)).toMatchObject({ kind, splits: [{ category: null, amount: '500.00' }] });
    expect(await cashFlowOf('2021-07')).toEqual({ income: '0.00', expenses: '0.00', uncategorised: 0 });
    for (const sorted of [
      { categoryId: adas['INCOME SALARY'] },
      { splits: [{ amount: '500', categoryId: account }] },
    ]) {
      expect(await ada.refusal(createTransaction, { input: { ...input, ...sorted } })).toMatchObject(
        refusedAt('categoryId'),
      );
    }
  });

  test.each(['TRANSFER', 'INCOME', 'EXPENSE'])('is not asked for as %s', async (kind) => {
    expect(await ada.refusal(createTransaction, { input: { ...groceries, kind } })).toMatchObject(refusedAt('kind'));
  });
});

describe('what a transaction refuses', () => {
  test('what is somebody else’s reads as not there, and so do their account and category', async () => {
    const { id } = await givenExpense(ada);
    const own = { date: '2024-01-05', amount: '-1' };
    const refusals = await Promise.all([
      eve.refusal(updateTransaction, { input: { id, amount: '1' } }),
      eve.refusal(deleteTransaction, { id }),
      eve.refusal(createTransaction, { input: { ...own, accountId: account } }),
      eve.refusal(createTransaction, { input: { ...own, categoryId: adas['EXPENSE FOOD'] } }),
      eve.refusal(createTransaction, {
        input: { ...own, splits: [{ amount: '-1', categoryId: adas['EXPENSE FOOD'] }] },
      }),
      eve.refusal(createTransaction, { input: { ...own, categoryId: 'nobody' } }),
      eve.refusal(createTransaction, { input: { ...own, accountId: 'nobody' } }),
      eve.refusal(createTransaction, { input: { ...own, accountId: '' } }),
      ada.refusal(updateTransaction, { input: { id, categoryId: '' } }),
    ]);
    expect(refusals.map((refusal) => refusal?.errorType)).toEqual(Array(9).fill('NOT_FOUND'));
    expect(await found(eve, {})).toEqual([]);
    expect(await found(eve, { categoryIds: [adas['EXPENSE FOOD']] })).toEqual([]);
    expect(await found(eve, { accountId: account })).toEqual([]);
    // With an id of Ada's Eve makes one of her own: ids are told apart by owner.
    expect((await eve.ask(createTransaction, { input: { ...own, id } })).errors).toBeUndefined();
  });

  test.each([
    [{ amount: '0' }, 'amount'],
    [{ amount: '-0' }, 'amount'],
    [{ amount: '1e-9' }, 'amount'],
    [{ amount: '1.001' }, 'amount'],
    [{ amount: '1.5', currency: 'JPY' }, 'amount'],
    [{ amount: '1.00001' }, 'amount'],
    [{ amount: '-100000000000000000000' }, 'amount'],
    [{ amount: '' }, 'amount'],
    [{ currency: 'XXX' }, 'currency'],
    [{ currency: 'EURO' }, 'currency'],
    [{ currency: '' }, 'currency'],
    [{ date: '1899-12-31' }, 'date'],
    [{ date: '9999-12-01' }, 'date'],
    [{ date: '2024-01-31+02:00' }, 'date'],
    [{ payee: 'x'.repeat(201) }, 'payee'],
    [{ description: 'x'.repeat(501) }, 'description'],
    [{ id: 'not-a-uuid' }, 'id'],
    [{ id: '' }, 'id'],
  ])('what is wrong is refused at its field: %j', async (wrong, field) => {
    const { errors } = await ada.ask(createTransaction, { input: { ...groceries, ...wrong } });
    expect(errors?.[0]).toMatchObject(refusedAt(field));
    expect(JSON.stringify(errors)).not.toMatch(/SQL|constraint|violates|relation|node_modules/);
  });

  test('a day that does not exist, and an account that no money goes through', async () => {
    const dayless = await ada.ask(createTransaction, { input: { ...groceries, date: '2024-02-30' } });
    expect(dayless.data).toBeNull();
    const shares = await givenAsset(ada, { categoryCode: 'SINGLE_STOCKS' });
    expect(await ada.refusal(createTransaction, { input: { ...groceries, accountId: shares } })).toMatchObject(
      refusedAt('accountId'),
    );
  });

  test.each(["Robert'); drop table transactions;--", '🌍🇮🇹 café', 'ملاحظة', '"\\ \' `', '50% off_today', '(1,"a",)'])(
    'nothing of the text %j, which is kept unchanged wherever it stands',
    async (text) => {
      const splits = [{ amount: '-1', note: text }];
      const input = { date: '2023-05-05', amount: '-1', payee: text, description: text, splits };
      const { id } = await givenTransaction(ada, input);
      const kept = (await found(ada, { from: '2023-05-05', to: '2023-05-05' })).find((item) => item.id === id);
      expect([kept?.payee, kept?.description, kept?.splits[0]?.note]).toEqual([text, text, text]);
    },
  );

  test('a text with a NUL, wherever it stands', async () => {
    for (const wrong of [{ payee: 'a\u0000b' }, { description: 'a\u0000b' }]) {
      expect((await ada.refusal(createTransaction, { input: { ...groceries, ...wrong } }))?.errorType).toBe(
        'VALIDATION_ERROR',
      );
    }
  });
});
