import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Asset } from '../schema/__generated__/types';
import { openApi, type Api, type Refused } from './testing/api';
import { accounts, newLedger, type Ledger } from './testing/ledger';

let api: Api;
let books: Ledger;

beforeAll(async () => {
  api = await openApi();
  books = await newLedger(api);
}, 120_000);
afterAll(() => api.close());

const ask = (field: string, input: object) => books.ask<Asset & Partial<Refused>>(field, { input });
const fund = { name: 'Fund', categoryCode: 'ETF_STOCKS', currency: 'EUR' };

/** What an asset may say, and what it may say instead. */
const fields: [field: string, value: unknown, other: unknown][] = [
  ['name', 'World', 'Europe'],
  ['categoryCode', 'CRYPTO', 'METALS'],
  ['currency', 'USD', 'CHF'],
  ['institution', 'Bank', 'Broker'],
  ['accountId', accounts.bank, accounts.dollars],
  ['ticker', 'VWCE', 'IWDA'],
  ['marketCap', '1.5', '2'],
  ['subTargetPct', '1.25', '2'],
  ['tradable', false, true],
  ['notes', 'old', 'new'],
];

/** What the API answers for a field of the input. */
function told(asset: Asset, field: string): unknown {
  if (field === 'categoryCode') return asset.category.code;
  if (field === 'accountId') return asset.account?.id;
  const value = asset[field as keyof Asset];
  return field === 'marketCap' ? String(Number(value)) : value;
}

test.each(fields)('%s is kept, the same create again is one, and another is refused', async (field, value, other) => {
  const input = { id: randomUUID(), ...fund, [field]: value };
  expect(told(await ask('createAsset', input), field)).toBe(value);
  expect(told(await ask('createAsset', input), field)).toBe(value);
  expect(await ask('createAsset', { ...input, [field]: other })).toMatchObject({ refused: 'CONFLICT' });
  if (!(field in fund))
    expect(await ask('createAsset', { ...input, [field]: null })).toMatchObject({ refused: 'CONFLICT' });
});

test.each(fields)('%s is changed alone, and cleared where it can be', async (field, value, other) => {
  const { id } = await ask('createAsset', { ...fund, [field]: value });
  const changed = await ask('updateAsset', { id, [field]: other });
  expect(told(changed, field)).toBe(other);
  for (const [name, kept] of Object.entries(fund)) if (name !== field) expect(told(changed, name)).toBe(kept);
  const cleared = await ask('updateAsset', { id, [field]: null });
  if (field in fund) expect(cleared).toMatchObject({ refused: 'VALIDATION_ERROR', field });
  else expect(told(cleared, field) ?? 'nothing').toBe(field === 'marketCap' ? '0' : 'nothing');
});

test('what a debt is secured on is kept, changed and cleared', async () => {
  const [flat, house] = [
    await ask('createAsset', { ...fund, categoryCode: 'REAL_ESTATE' }),
    await ask('createAsset', fund),
  ];
  const input = { id: randomUUID(), ...fund, categoryCode: 'MORTGAGE', securesId: flat.id };
  expect((await ask('createAsset', input)).secures?.id).toBe(flat.id);
  expect((await ask('createAsset', input)).secures?.id).toBe(flat.id);
  expect(await ask('createAsset', { ...input, securesId: house.id })).toMatchObject({ refused: 'CONFLICT' });
  expect((await ask('updateAsset', { id: input.id, securesId: house.id })).secures?.id).toBe(house.id);
  expect((await ask('updateAsset', { id: input.id, securesId: null })).secures).toBeNull();
});

test.each([
  ['currency', '', 'VALIDATION_ERROR'],
  ['marketCap', '', 'VALIDATION_ERROR'],
  ['subTargetPct', '', 'VALIDATION_ERROR'],
  ['accountId', '', 'NOT_FOUND'],
  ['securesId', 'me', 'NOT_FOUND'],
])('%s of %j is refused', async (field, value, refused) => {
  const { id } = await ask('createAsset', fund);
  expect(await ask('createAsset', { ...fund, [field]: value })).toMatchObject({ refused, field });
  expect(await ask('updateAsset', { id, [field]: value })).toMatchObject({ refused, field });
});

test('a retry knows its names as they are kept, and its currency where it named none', async () => {
  const id = randomUUID();
  const input = { id, name: '  Fund\u200B ', categoryCode: 'CASH', institution: ' Bank ', ticker: ' A ' };
  expect(await ask('createAsset', input)).toMatchObject({
    name: 'Fund',
    institution: 'Bank',
    ticker: 'A',
    currency: 'EUR',
  });
  expect(await ask('createAsset', input)).toMatchObject({ id });
});
