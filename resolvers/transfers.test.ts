import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Transaction } from '../schema/__generated__/types';
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

const { bank, card, dollars, mortgage } = accounts;
const join = (id: string, otherId: string) => books.ask<Transaction>('linkTransfer', { id, otherId });
const part = (id: string) => books.ask<Transaction>('unlinkTransfer', { id });

test('money that moves goes out of one account and comes into the other, under no category', async () => {
  const sent = await books.move({ description: 'monthly' });
  expect(sent).toMatchObject({
    ...{ kind: 'TRANSFER', amount: '-100.00', account: { id: bank }, splits: [{ category: null }] },
    transfer: { account: { id: card }, amount: '100.00', currency: 'EUR', date: '2024-03-05' },
  });
  const arrived = (await books.list()).find(({ id }) => id === sent.transfer?.id);
  expect(arrived).toMatchObject({
    ...{ kind: 'TRANSFER', amount: '100.00', account: { id: card }, description: 'monthly' },
    transfer: { id: sent.id, account: { id: bank }, amount: '-100.00' },
  });
});

test('money may move to any asset, a debt too', async () => {
  expect(await books.move({ toAccountId: mortgage })).toMatchObject({ transfer: { account: { id: mortgage } } });
});

test('what comes in is to be told where it is of another currency', async () => {
  const asked = { toAccountId: dollars };
  expect(await books.move(asked)).toMatchObject({ refused: 'VALIDATION_ERROR', field: 'receivedAmount' });
  expect(await books.list()).toEqual([]);
  const transfer = { amount: '108.50', currency: 'USD' };
  expect(await books.move({ ...asked, receivedAmount: '108.5' })).toMatchObject({ currency: 'EUR', transfer });
  expect(await books.move({ receivedAmount: '99' })).toMatchObject({ transfer: { amount: '99.00' } });
});

test('a transfer comes once, however often it is sent', async () => {
  const input = { id: randomUUID(), toAccountId: dollars, receivedAmount: '108.5', description: 'a' };
  const first = await books.move(input);
  expect(await books.move({ ...input, amount: '+100.00', receivedAmount: '108.50' })).toEqual(first);
  const others = [
    ...[{ amount: '101' }, { receivedAmount: '108' }, { date: '2024-03-06' }, { description: 'b' }],
    ...[{ fromAccountId: card }, { toAccountId: card }],
  ];
  for (const other of others) {
    expect(await books.move({ ...input, ...other }), JSON.stringify(other)).toMatchObject({ refused: 'CONFLICT' });
  }
  expect(await books.list()).toHaveLength(2);
  const { id } = await books.enter({ accountId: bank, amount: '-100' });
  expect(await books.move({ id })).toMatchObject({ refused: 'CONFLICT', field: 'id' });
  expect(await books.list()).toHaveLength(3);
});

test.each<[string, object, string, string]>([
  ['to the account it came from', { toAccountId: bank }, 'VALIDATION_ERROR', 'toAccountId'],
  ['to no account', { toAccountId: randomUUID() }, 'NOT_FOUND', 'toAccountId'],
  ['from no account', { fromAccountId: randomUUID() }, 'NOT_FOUND', 'fromAccountId'],
  ['to what is no id', { toAccountId: 'card' }, 'NOT_FOUND', 'toAccountId'],
  ['of nothing', { amount: '0' }, 'VALIDATION_ERROR', 'amount'],
  ['backwards', { amount: '-1' }, 'VALIDATION_ERROR', 'amount'],
  ['of nothing received', { receivedAmount: '0.00' }, 'VALIDATION_ERROR', 'receivedAmount'],
  ['on no day of the books', { date: '1899-12-31' }, 'VALIDATION_ERROR', 'date'],
])('no money moves %s', async (_, input, refused, field) => {
  expect(await books.move(input)).toMatchObject({ refused, field });
});

test('two transactions become a transfer, whichever is named first, and lose their categories', async () => {
  const spent = await books.enter({ accountId: bank, categoryId: books.idOf('FOOD') });
  const received = await books.enter({ accountId: dollars, amount: '13' });
  const joined = await join(received.id.toUpperCase(), spent.id);
  expect(joined).toMatchObject({ id: spent.id, kind: 'TRANSFER', transfer: { id: received.id, currency: 'USD' } });
  expect(joined.splits).toMatchObject([{ category: null, amount: '-12.50' }]);
  expect(await join(spent.id, received.id)).toEqual(joined);
});

test('a transfer that is parted leaves two transactions that are still to be sorted', async () => {
  const { id, transfer } = await books.move({});
  expect(await part(transfer?.id ?? '')).toMatchObject({ id: transfer?.id, kind: 'INCOME', transfer: null });
  expect(await books.list({ kind: 'EXPENSE', uncategorised: true })).toMatchObject([{ id, transfer: null }]);
  expect(await part(id)).toMatchObject({ id, kind: 'EXPENSE' });
  expect(await part(randomUUID())).toMatchObject({ refused: 'NOT_FOUND', field: 'id' });
});

test('with one side of a transfer the other is deleted', async () => {
  const { transfer } = await books.move({});
  expect(await books.ask('deleteTransaction', { id: transfer?.id })).toMatchObject({
    id: transfer?.id,
    kind: 'TRANSFER',
  });
  expect(await books.list()).toEqual([]);
});

test('a side of a transfer may change, but not its direction', async () => {
  const { id } = await books.move({});
  const change = (input: object) => books.ask<Transaction>('updateTransaction', { input: { id, ...input } });
  expect(await change({ amount: '-101', accountId: mortgage })).toMatchObject({ amount: '-101.00', kind: 'TRANSFER' });
  expect(await change({ amount: '101' })).toMatchObject({ refused: 'VALIDATION_ERROR', field: 'amount' });
  expect(await change({ accountId: card })).toMatchObject({ refused: 'VALIDATION_ERROR', field: 'accountId' });
});

test('what cannot be a transfer is refused, and says why', async () => {
  const { id } = await books.enter({ accountId: bank });
  const other = await books.enter({ accountId: card });
  const back = await books.enter({ accountId: bank, amount: '12.5' });
  const received = await books.enter({ accountId: card, amount: '12.5' });
  const opening = await books.enter({ accountId: card, amount: '12.5', kind: 'OPENING_BALANCE' });
  const codeOf = async (one: string, two: string) => (await join(one, two)).code;
  expect(await codeOf(id, other.id)).toBe('transfer_signs');
  expect(await codeOf(id, back.id)).toBe('transfer_accounts');
  expect(await codeOf(id, opening.id)).toBe('transfer_of_entries');
  expect(await codeOf(id, id)).toBe('transfer_of_two');
  expect(await join(id, randomUUID())).toMatchObject({ refused: 'NOT_FOUND', field: 'otherId' });
  expect(await join(randomUUID(), id)).toMatchObject({ refused: 'NOT_FOUND', field: 'id' });
  await join(id, received.id);
  const third = await books.enter({ accountId: dollars, amount: '12.5' });
  expect(await join(third.id, id)).toMatchObject({ refused: 'CONFLICT', field: 'otherId', code: 'transfer_taken' });
});
