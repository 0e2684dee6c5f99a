import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AuditEventPage, Transaction } from '../schema/__generated__/types';
import { openApi, type Api } from './testing/api';
import { accounts, newLedger, type Ledger } from './testing/ledger';

let api: Api;
let books: Ledger;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  books = await newLedger(api);
});

const enter = (input: object) => books.enter(input);
const change = (id: string, input: object) => books.ask<Transaction>('updateTransaction', { input: { id, ...input } });
const partsOf = ({ splits }: Pick<Transaction, 'splits'>) =>
  splits.map(({ category, amount, note }) => [category?.code ?? null, amount, note]);

describe('what is entered', () => {
  test('is an expense or an income as its category says: what comes back is a refund', async () => {
    const { bank } = accounts;
    const spent = await enter({ categoryId: books.idOf('FOOD_GROCERIES'), accountId: bank, payee: ' Rossi ' });
    expect(spent).toMatchObject({ kind: 'EXPENSE', amount: '-12.50', payee: 'Rossi', account: { id: bank } });
    expect(spent.splits).toMatchObject([{ category: { code: 'FOOD_GROCERIES', parent: { code: 'FOOD' } } }]);
    expect(await enter({ categoryId: books.idOf('FOOD'), amount: '3' })).toMatchObject({ kind: 'EXPENSE' });
    const earned = await enter({ categoryId: books.idOf('SALARY', 'INCOME'), amount: '-3' });
    expect(earned).toMatchObject({ kind: 'INCOME', status: 'BOOKED', source: 'MANUAL', transfer: null });
  });

  test('is one or the other by its sign while it has no category', async () => {
    expect(await enter({})).toMatchObject({ kind: 'EXPENSE', splits: [{ category: null, amount: '-12.50' }] });
    expect(await enter({ amount: '12.5' })).toMatchObject({ kind: 'INCOME' });
  });

  test('is in the currency of its account, or else of the books', async () => {
    expect(await enter({ accountId: accounts.dollars })).toMatchObject({ currency: 'USD' });
    expect(await enter({ accountId: accounts.dollars, currency: 'CHF' })).toMatchObject({ currency: 'CHF' });
    expect(await enter({})).toMatchObject({ currency: 'EUR' });
  });

  test('belongs to several categories by its parts, in their order', async () => {
    const splits = [
      { categoryId: books.idOf('FOOD'), amount: '-10', note: 'cheese' },
      { amount: '-3' },
      { categoryId: books.idOf('WELLNESS'), amount: '0.5' },
    ];
    expect(partsOf(await enter({ splits }))).toEqual([
      ['FOOD', '-10.00', 'cheese'],
      [null, '-3.00', null],
      ['WELLNESS', '0.50', null],
    ]);
  });

  test('may be what an account held at the beginning, or what sets it right, and then has no category', async () => {
    for (const kind of ['OPENING_BALANCE', 'ADJUSTMENT']) {
      expect(await enter({ kind, accountId: accounts.bank })).toMatchObject({ kind, splits: [{ category: null }] });
      expect(await enter({ kind, categoryId: books.idOf('FOOD') })).toMatchObject({
        ...{ refused: 'VALIDATION_ERROR', field: 'categoryId', code: 'transaction_of_no_category' },
      });
    }
    for (const kind of ['TRANSFER', 'INCOME', 'EXPENSE']) {
      expect(await enter({ kind })).toMatchObject({ refused: 'VALIDATION_ERROR', field: 'kind' });
    }
  });

  test('comes once, however often it is sent', async () => {
    const input = {
      ...{ id: randomUUID(), accountId: accounts.bank, payee: ' Rossi', description: '', status: 'PENDING' },
      splits: [{ amount: '-10.0', categoryId: books.idOf('FOOD'), note: 'a' }, { amount: '-2.50' }],
    };
    const first = await enter(input);
    expect(await enter({ ...input, amount: '-12.50', payee: 'Rossi' })).toEqual(first);
    expect(await enter({ ...input, id: input.id.toUpperCase(), currency: 'EUR' })).toEqual(first);
    const others = [
      ...[{ amount: '-13', splits: [{ amount: '-13' }] }, { date: '2024-03-06' }, { accountId: accounts.card }],
      ...[{ accountId: null }, { payee: 'Verdi' }, { payee: null }, { description: null }, { status: 'BOOKED' }],
      ...[{ currency: 'USD' }, { kind: 'ADJUSTMENT', splits: [{ amount: '-12.5' }] }],
      ...[{ splits: [{ amount: '-12.5', categoryId: books.idOf('FOOD') }] }, { splits: [...input.splits].reverse() }],
      { splits: [{ ...input.splits[0], note: 'b' }, input.splits[1]] },
    ];
    for (const other of others) {
      expect(await enter({ ...input, ...other }), JSON.stringify(other)).toMatchObject({
        ...{ refused: 'CONFLICT', field: 'id', code: 'transaction_id_taken' },
      });
    }
    expect(await books.list()).toEqual([first]);
  });

  test.each<[string, object, string]>([
    ['of zero', { amount: '0.00' }, 'amount'],
    ['of an amount that is none', { amount: '12,5' }, 'amount'],
    ['of more decimals than its currency has', { amount: '-1.005' }, 'amount'],
    ['of a part of zero', { splits: [{ amount: '-12.5' }, { amount: '0' }] }, 'splits[1].amount'],
    ['of parts that do not add up', { splits: [{ amount: '-12' }, { amount: '-1' }] }, 'splits'],
    ['of no part', { splits: [] }, 'splits'],
    ['of too many parts', { amount: '101', splits: Array(101).fill({ amount: '1' }) }, 'splits'],
    ['of a category and parts', { categoryId: randomUUID(), splits: [{ amount: '-12.5' }] }, 'splits'],
    ['of a currency that is none', { currency: 'XYZ' }, 'currency'],
    ['of no day of the books', { date: '2200-01-01' }, 'date'],
    ['of a long payee', { payee: 'a'.repeat(201) }, 'payee'],
    ['of a long description', { description: 'a'.repeat(501) }, 'description'],
    ['of a long note', { splits: [{ amount: '-12.5', note: 'a'.repeat(501) }] }, 'splits'],
    ['through a mortgage', { accountId: accounts.mortgage }, 'accountId'],
  ])('is refused %s', async (_, input, field) => {
    expect(await enter(input)).toMatchObject({
      refused: 'VALIDATION_ERROR',
      field,
      message: expect.stringMatching(/\.$/),
    });
  });

  test.each<[string, object, string]>([
    ['an account', { accountId: randomUUID() }, 'accountId'],
    ['an account by no id', { accountId: 'bank' }, 'accountId'],
    ['a category', { categoryId: randomUUID() }, 'categoryId'],
    ['a category by no id', { categoryId: 'FOOD' }, 'categoryId'],
    ['a category by no id of a part', { splits: [{ amount: '-12.5', categoryId: 'FOOD' }] }, 'splits[0].categoryId'],
  ])('is refused with %s that is not there', async (_, input, field) => {
    expect(await enter(input)).toMatchObject({ refused: 'NOT_FOUND', field });
  });
});

test('a transaction is answered whole, however long it is, and so is what happened to it', async () => {
  const splits = Array.from({ length: 100 }, (_, n) => ({ amount: '1', note: `${n}`.padEnd(500, 'é"') }));
  const entered = await enter({ amount: '100', splits });
  expect(entered.splits.map(({ note }) => note)).toEqual(splits.map(({ note }) => note));
  expect(await books.list()).toEqual([entered]);
  const { items } = await books.ask<AuditEventPage>('auditEvents', { limit: 1 });
  expect(items).toMatchObject([{ entity: 'Transaction', action: 'INSERT', before: null }]);
  const after = JSON.parse(items[0]?.after as string) as Transaction;
  expect(after.splits.map(({ note }) => note)).toEqual(splits.map(({ note }) => note));
});

describe('a change', () => {
  test('of the amount is one of its only part too, which keeps category and note', async () => {
    const splits = [{ categoryId: books.idOf('FOOD'), amount: '-12.5', note: 'cheese' }];
    const { id } = await enter({ splits });
    expect(partsOf(await change(id, { amount: '-20' }))).toEqual([['FOOD', '-20.00', 'cheese']]);
    expect(partsOf(await change(id, { amount: '5', categoryId: null }))).toEqual([[null, '5.00', 'cheese']]);
  });

  test('of the amount needs the parts where there are several', async () => {
    const { id, version } = await enter({ splits: [{ amount: '-10' }, { amount: '-2.5' }] });
    expect(await change(id, { amount: '-20' })).toMatchObject({ refused: 'VALIDATION_ERROR', field: 'splits' });
    const splits = [{ amount: '-15', categoryId: books.idOf('FOOD') }, { amount: '-5' }];
    expect(await change(id, { amount: '-20', splits })).toMatchObject({ amount: '-20.00', version: version + 1 });
    expect(await change(id, { splits: splits.slice(0, 1) })).toMatchObject({ refused: 'VALIDATION_ERROR' });
    const [left] = await books.list();
    expect(left).toMatchObject({ amount: '-20.00', splits: [{ category: { code: 'FOOD' } }, { category: null }] });
  });

  test('to one category makes one part of several, and none puts it back to what is still to be sorted', async () => {
    const { id } = await enter({ splits: [{ amount: '-10', note: 'a' }, { amount: '-2.5' }] });
    expect(partsOf(await change(id, { categoryId: books.idOf('RENT') }))).toEqual([['RENT', '-12.50', null]]);
    expect(await change(id, { categoryId: books.idOf('SALARY', 'INCOME') })).toMatchObject({ kind: 'INCOME' });
    expect(partsOf(await change(id, { categoryId: null }))).toEqual([[null, '-12.50', null]]);
  });

  test('leaves what it does not name, and clears what is null', async () => {
    const { id } = await enter({ accountId: accounts.bank, payee: 'Rossi', description: 'a', status: 'PENDING' });
    expect(await change(id, { date: '2024-04-01', status: 'BOOKED' })).toMatchObject({
      ...{ date: '2024-04-01', status: 'BOOKED', payee: 'Rossi', description: 'a', account: { id: accounts.bank } },
    });
    const cleared = await change(id, { accountId: null, payee: null, description: null });
    expect(cleared).toMatchObject({ account: null, payee: null, description: null, version: 3 });
    expect(await change(id, {})).toEqual(cleared);
    for (const field of ['date', 'amount', 'currency', 'status', 'splits']) {
      expect(await change(id, { [field]: null })).toMatchObject({
        refused: 'VALIDATION_ERROR',
        field,
        code: 'required',
      });
    }
  });

  test('is refused where the transaction was changed meanwhile, or is not there', async () => {
    const { id } = await enter({});
    for (const input of [{ payee: 'a' }, {}]) {
      expect(await change(id, { expectedVersion: 2, ...input })).toMatchObject({ refused: 'CONFLICT' });
      expect(await change(randomUUID(), input)).toMatchObject({ refused: 'NOT_FOUND', field: 'id' });
    }
    expect(await change(id, { payee: 'a', expectedVersion: 1 })).toMatchObject({ version: 2 });
  });

  test('gives no category to what is no income or expense', async () => {
    const { id } = await enter({ kind: 'OPENING_BALANCE' });
    const moved = await books.move({});
    for (const one of [id, moved.id]) {
      const input = { categoryId: books.idOf('FOOD') };
      expect(await change(one, input)).toMatchObject({ refused: 'VALIDATION_ERROR', field: 'categoryId' });
    }
  });
});

test('what is deleted is answered as it was, once', async () => {
  const entered = await enter({ categoryId: books.idOf('FOOD') });
  const remove = () => books.ask('deleteTransaction', { id: entered.id });
  expect(await remove()).toEqual(entered);
  expect(await books.list()).toEqual([]);
  expect(await remove()).toMatchObject({ refused: 'NOT_FOUND', field: 'id' });
});
