import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { createAsset, deleteAsset, updateAsset } from '../testing/assets';
import { givenAsset, recordValue } from '../testing/books';
import { documentOf } from '../testing/marked-books';
import { givenPerson, refusedAt, type Person } from '../testing/person';
import { sharedProduct } from '../testing/shared-product';

// What a debt is secured on, and which account holds what is owned.

const product = sharedProduct();
let ada: Person;
let eve: Person;
let flat: string;
let bank: string;

beforeAll(async () => {
  ada = await givenPerson(product, 'ada');
  eve = await givenPerson(product, 'eve');
  flat = await givenAsset(ada, { name: 'Flat', categoryCode: 'REAL_ESTATE' });
  bank = await givenAsset(ada, { name: 'Broker' });
});

const mortgage = (input: Record<string, unknown> = {}) => givenAsset(ada, { categoryCode: 'MORTGAGE', ...input });
const fund = (input: Record<string, unknown> = {}) => givenAsset(ada, { categoryCode: 'ETF_STOCKS', ...input });

async function linksOf(id: string) {
  const query = 'query ($id: ID!) { asset(id: $id) { secures { id name } account { id name } version } }';
  return (await ada.get<{ asset: { version: number } }>(query, { id })).asset;
}

describe('a link to another asset', () => {
  test('is set with the asset or later, tells its name as it is now, stays where it is left out, and is cleared by null', async () => {
    const debt = await mortgage({ securesId: flat.toUpperCase() });
    expect(await linksOf(debt)).toEqual({ secures: { id: flat, name: 'Flat' }, account: null, version: 1 });
    const position = await fund();
    await ada.get(updateAsset, { input: { id: position, accountId: bank } });
    await ada.get(updateAsset, { input: { id: bank, name: 'Broker in Alba' } });
    await ada.get(updateAsset, { input: { id: position, notes: 'kept' } });
    expect(await linksOf(position)).toEqual({
      secures: null,
      account: { id: bank, name: 'Broker in Alba' },
      version: 3,
    });
    await ada.get(updateAsset, { input: { id: position, accountId: null } });
    await ada.get(updateAsset, { input: { id: debt, securesId: null } });
    expect([await linksOf(position), await linksOf(debt)]).toMatchObject([{ account: null }, { secures: null }]);
  });

  test.each([
    ['securesId', 'MORTGAGE', () => flat],
    ['accountId', 'CRYPTO', () => bank],
  ])('%s is part of what makes a create sent again the same one', async (field, categoryCode, target) => {
    const input = { id: randomUUID(), name: 'Linked', categoryCode, currency: 'EUR', [field]: target() };
    const first = await ada.get(createAsset, { input });
    expect(await ada.get(createAsset, { input: { ...input, [field]: target().toUpperCase() } })).toEqual(first);
    for (const other of [undefined, null, randomUUID()]) {
      expect(await ada.refusal(createAsset, { input: { ...input, [field]: other } })).toMatchObject(
        refusedAt('id', 'CONFLICT'),
      );
    }
  });

  test.each<[string, () => Promise<Record<string, unknown>>, string, string]>([
    ['of something owned', async () => ({ categoryCode: 'VEHICLE', securesId: flat }), 'securesId', 'Only a debt'],
    ['to another debt', async () => ({ categoryCode: 'LOAN', securesId: await mortgage() }), 'securesId', 'you own'],
    ['of a debt', async () => ({ categoryCode: 'LOAN', accountId: bank }), 'accountId', 'Debts and cash'],
    ['of an account', async () => ({ categoryCode: 'CASH', accountId: bank }), 'accountId', 'Debts and cash'],
    ['at a fund', async () => ({ categoryCode: 'CRYPTO', accountId: await fund() }), 'accountId', 'a cash account'],
  ])('%s is refused at its field with a sentence, when made and when changed', async (_, wrong, field, sentence) => {
    const { categoryCode, ...link } = await wrong();
    const refused = { ...refusedAt(field), message: expect.stringContaining(sentence) as string };
    const input = { name: 'Wrong', categoryCode, currency: 'EUR' };
    expect(await ada.refusal(createAsset, { input: { ...input, ...link } })).toMatchObject(refused);
    const id = await givenAsset(ada, input);
    expect(await ada.refusal(updateAsset, { input: { id, ...link } })).toMatchObject(refused);
  });

  test('to itself is refused, for debts and for what is owned', async () => {
    const [debt, position] = [await mortgage(), await fund()];
    expect(await ada.refusal(updateAsset, { input: { id: debt, securesId: debt } })).toMatchObject(
      refusedAt('securesId'),
    );
    expect(await ada.refusal(updateAsset, { input: { id: position, accountId: position } })).toMatchObject(
      refusedAt('accountId'),
    );
  });

  test.each(['securesId', 'accountId'])('%s of somebody else’s, of nobody or of no id is not there', async (field) => {
    const categoryCode = field === 'securesId' ? 'MORTGAGE' : 'ETF_STOCKS';
    const theirs = await givenAsset(eve, { categoryCode: field === 'securesId' ? 'REAL_ESTATE' : 'CASH' });
    const id = await givenAsset(ada, { categoryCode });
    for (const link of [theirs, randomUUID(), 'no-id']) {
      const input = { name: 'Mine', categoryCode, currency: 'EUR', [field]: link };
      expect(await ada.refusal(createAsset, { input })).toMatchObject(refusedAt(field, 'NOT_FOUND'));
      expect(await ada.refusal(updateAsset, { input: { id, [field]: link } })).toMatchObject(
        refusedAt(field, 'NOT_FOUND'),
      );
    }
  });

  test('keeps both ends in classes that make sense of it, until it is cleared', async () => {
    const [house, account] = [await givenAsset(ada, { categoryCode: 'VEHICLE' }), await givenAsset(ada)];
    const [debt, position] = [await mortgage({ securesId: house }), await fund({ accountId: account })];
    const moved = (id: string, categoryCode: string) => ada.refusal(updateAsset, { input: { id, categoryCode } });
    const at = (field: string, sentence: string) => ({
      ...refusedAt(field),
      message: expect.stringContaining(sentence) as string,
    });
    expect(await moved(house, 'LOAN')).toMatchObject(at('categoryCode', 'A debt is secured on it'));
    expect(await moved(account, 'METALS')).toMatchObject(at('categoryCode', 'Something is held at it'));
    expect(await moved(debt, 'OTHER_ASSET')).toMatchObject(at('securesId', 'Only a debt'));
    expect(await moved(position, 'CASH')).toMatchObject(at('accountId', 'Debts and cash'));
    expect(await moved(house, 'CASH')).toBeUndefined();
    expect(await moved(debt, 'LOAN')).toBeUndefined();
    expect(await moved(position, 'PENSION')).toBeUndefined();
    await ada.get(updateAsset, { input: { id: debt, categoryCode: 'OTHER_ASSET', securesId: null } });
    expect(await moved(house, 'LOAN')).toBeUndefined();
  });

  test('of two windows at once never leaves a debt secured on a debt', async () => {
    for (let round = 0; round < 8; round += 1) {
      const [house, debt] = [await givenAsset(ada, { categoryCode: 'VEHICLE' }), await mortgage()];
      const refusals = await Promise.all([
        ada.refusal(updateAsset, { input: { id: debt, securesId: house } }),
        ada.refusal(updateAsset, { input: { id: house, categoryCode: 'LOAN' } }),
      ]);
      expect(refusals.filter((refusal) => refusal !== undefined)).toHaveLength(1);
    }
  });

  test('goes with the asset it leads to, which the trail tells; the one that had it stays', async () => {
    const account = await givenAsset(ada, { name: 'Old broker' });
    const position = await fund({ name: 'Held fund', accountId: account });
    await ada.get(deleteAsset, { id: account });
    expect(await linksOf(position)).toEqual({ secures: null, account: null, version: 2 });
    const { auditEvents } = await ada.get<{
      auditEvents: { items: { entity: string; action: string; before: string }[] };
    }>('{ auditEvents(limit: 2) { items { entity action before after } } }');
    const told = auditEvents.items.find(({ action }) => action === 'UPDATE');
    expect(JSON.parse(String(told?.before))).toMatchObject({ name: 'Held fund', accountId: account });
  });

  test('comes back with exported books, and all of them go with the books', async () => {
    const zoe = await givenPerson(product, 'zoe');
    const first = await givenPerson(product, 'first');
    const account = await givenAsset(first);
    const car = await givenAsset(first, { categoryCode: 'VEHICLE', accountId: account });
    await givenAsset(first, { categoryCode: 'LOAN', securesId: car });
    const document = await documentOf(first);
    const restore = 'mutation ($input: ImportDataInput!) { importData(input: $input) { assets } }';
    await zoe.get(restore, { input: { document } });
    const links = (text: string) => (JSON.parse(text) as { assets: unknown[] }).assets;
    expect(links(await documentOf(zoe))).toEqual(links(document));
    const all = 'mutation { deleteAllAssets(confirm: "DELETE ALL ASSETS") }';
    expect(await zoe.get(all)).toEqual({ deleteAllAssets: 3 });
    const remove = 'mutation ($confirm: String!) { deleteMe(confirm: $confirm) { id } }';
    expect(await first.refusal(remove, { confirm: first.email })).toBeUndefined();
  });
});

test('the equity of what debts are secured on is told for a month', async () => {
  const car = await givenAsset(ada, { name: 'Car', categoryCode: 'VEHICLE' });
  const loan = await givenAsset(ada, { categoryCode: 'LOAN', securesId: car });
  await recordValue(ada, car, '2024-01', '9000.50');
  await recordValue(ada, loan, '2024-02', '10000');
  const equities = 'query ($month: String!) { equities(month: $month) { id assetId month currency value leftOut } }';
  expect(await ada.get(equities, { month: '2024-01' })).toEqual({ equities: [] });
  expect(await ada.get(equities, { month: '2024-02' })).toEqual({
    equities: [
      { id: `${car}:2024-02`, assetId: car, month: '2024-02', currency: 'EUR', value: '-999.50', leftOut: [] },
    ],
  });
  expect(await eve.get(equities, { month: '2024-02' })).toEqual({ equities: [] });
  expect(await ada.refusal(equities, { month: '2024-13' })).toMatchObject(refusedAt('month'));
});
