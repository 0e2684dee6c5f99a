import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AccountCheck } from '../schema/__generated__/types';
import { openApi, type Api, type Refused } from './testing/api';
import { accounts, newLedger, type Ledger } from './testing/ledger';

let api: Api;
let ledger: Ledger;

beforeAll(async () => {
  api = await openApi();
}, 120_000);
beforeEach(async () => {
  ledger = await newLedger(api);
});
afterAll(() => api.close());

const { bank, card, dollars } = accounts;
const enter = (amount: string, date = '2024-03-05', more: object = {}) =>
  ledger.enter({ amount, date, accountId: bank, ...more });
const check = (balance: string | null = null, { accountId = bank, date = '2024-03-31' } = {}) =>
  ledger.ask<AccountCheck & Partial<Refused>>('accountCheck', { accountId, date, balance });
const suspects = async (balance: string) =>
  (await check(balance)).suspects.map(({ reason, transactions }) => [
    reason,
    ...transactions.map(({ amount }) => amount).sort(),
  ]);

describe('an account', () => {
  test('holds what its booked transactions up to the day come to, and what is announced stands apart', async () => {
    await enter('1000', '2024-01-01', { kind: 'OPENING_BALANCE' });
    await enter('-12.5');
    await enter('-7.5', '2024-03-06', { status: 'PENDING' });
    await enter('-100', '2024-04-01');
    await ledger.move({ date: '2024-03-31', amount: '200' });
    expect(await check()).toMatchObject({
      account: { id: bank },
      date: '2024-03-31',
      booked: '787.50',
      pending: '-7.50',
      opened: true,
      since: '2024-01-01',
      leftOut: 0,
      value: null,
      difference: null,
      suspects: [],
    });
    expect(await check(null, { accountId: card })).toMatchObject({ booked: '200.00', opened: false });
  });

  test('without any transaction holds nothing, and all that the bank says is missing', async () => {
    expect(await check('812.34')).toMatchObject({
      booked: '0.00',
      since: null,
      opened: false,
      difference: '812.34',
      suspects: [],
    });
  });

  test('is compared with the value of the month, which of a debt is negative', async () => {
    for (const assetId of [bank, card]) {
      await api.database.query(
        `insert into asset_inputs (owner_id, asset_id, month, value) values (:owner::uuid, :assetId::uuid, '2024-03-01', 50)`,
        { owner: ledger.member, assetId },
      );
    }
    expect(await check()).toMatchObject({ value: '50.00' });
    expect(await check(null, { accountId: card, date: '2024-03-01' })).toMatchObject({ value: '-50.00' });
    expect(await check(null, { date: '2024-04-01' })).toMatchObject({ value: null });
  });

  test('adds up nothing of another currency, and says so', async () => {
    await enter('-5', '2024-03-01', { currency: 'USD' });
    await enter('-6');
    expect(await check()).toMatchObject({ booked: '-6.00', leftOut: 1, since: '2024-03-01' });
  });
});

describe('what explains a difference', () => {
  test('is an announced line that the bank has booked', async () => {
    await enter('-20', '2024-03-01');
    await enter('-7.5', '2024-03-02', { status: 'PENDING' });
    expect(await check('-27.50')).toMatchObject({ difference: '-7.50' });
    expect(await suspects('-27.50')).toEqual([['PENDING_HERE', '-7.50']]);
  });

  test('is a line that is here twice within three days', async () => {
    await enter('-20', '2024-03-01');
    await enter('-20', '2024-03-04');
    await enter('-20', '2024-03-20');
    expect(await suspects('-40')).toEqual([
      ['TWICE', '-20.00'],
      ['TWICE', '-20.00'],
      ['NOT_AT_BANK', '-20.00'],
    ]);
  });

  test('is a line with the wrong sign', async () => {
    await enter('-20', '2024-03-01');
    await enter('30', '2024-03-02');
    expect(await suspects('50')).toEqual([['WRONG_SIGN', '-20.00']]);
    expect(await suspects('-50')).toEqual([['WRONG_SIGN', '30.00']]);
  });

  test('is a line or a pair of lines that the bank does not know', async () => {
    await enter('-20', '2024-03-01');
    await enter('-30.25', '2024-03-02');
    await enter('99', '2024-03-03');
    expect(await suspects('99')).toEqual([['NOT_AT_BANK', '-20.00', '-30.25']]);
  });

  test('is nothing where nothing differs, nor what is older than a quarter or of another account', async () => {
    await enter('-20', '2023-12-30');
    await ledger.enter({ amount: '-20', date: '2024-03-01', accountId: card });
    await enter('-5', '2024-03-01');
    expect(await check('-25')).toMatchObject({ difference: '0.00', suspects: [] });
    expect(await check('-5')).toMatchObject({ difference: '20.00', suspects: [] });
  });

  test('is at most ten, the newest first', async () => {
    for (let day = 10; day < 22; day += 1) await enter('-1', `2024-03-${day}`);
    const found = (await check('-11')).suspects;
    expect(found).toHaveLength(10);
    expect(found[0]?.transactions[0]?.date).toBe('2024-03-21');
  });
});

test.each([
  ['an id that is none', { accountId: 'bank' }, 'NOT_FOUND', 'accountId'],
  ['an account of nobody', { accountId: '00000000-0000-4000-8000-0000000000ff' }, 'NOT_FOUND', 'accountId'],
  ['30 February', { date: '2024-02-30' }, 'VALIDATION_ERROR', null],
  ['a balance of words', { balance: 'much' }, 'VALIDATION_ERROR', 'balance'],
  ['a balance of too many digits', { balance: `1${'0'.repeat(20)}` }, 'VALIDATION_ERROR', 'balance'],
])('%s is refused', async (_, given, refused, field) => {
  const args = { accountId: bank, date: '2024-03-31', balance: null, ...given };
  expect(await ledger.ask('accountCheck', args)).toMatchObject({ refused, field });
});

test('nobody checks the account of another person', async () => {
  await enter('-5');
  const other = await newLedger(api);
  const { member } = await newLedger(api);
  await api.database.query('delete from assets where owner_id = :member::uuid', { member });
  expect(await api.ask('accountCheck', { accountId: dollars, date: '2024-03-31' }, member)).toMatchObject({
    refused: 'NOT_FOUND',
  });
  expect(await api.ask('accountCheck', { accountId: bank, date: '2024-03-31' }, other.member)).toMatchObject({
    booked: '0.00',
  });
});
