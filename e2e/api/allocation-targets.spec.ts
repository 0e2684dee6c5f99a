import { beforeAll, describe, expect, test } from 'vitest';
import { changeAsset, givenAsset, recordValue } from '../testing/books';
import { givenPerson, refusedAt, type Person } from '../testing/person';
import { sharedProduct } from '../testing/shared-product';

interface Target {
  category: { code: string };
  targetPct: string;
  version: number;
}

const targetFields = 'id category { code name } targetPct version owner';
const setTargets = `mutation ($input: [AllocationTargetInput!]!) { setAllocationTargets(input: $input) { ${targetFields} } }`;
const marketCaps = 'query ($assetId: ID!) { marketCapHistory(assetId: $assetId) { month marketCap } }';

const product = sharedProduct();
let ada: Person;
let eve: Person;

beforeAll(async () => {
  ada = await givenPerson(product, 'ada');
  eve = await givenPerson(product, 'eve');
});

async function aim(person: Person, targets: Record<string, string | null>): Promise<Record<string, string>> {
  const input = Object.entries(targets).map(([categoryCode, targetPct]) => ({ categoryCode, targetPct }));
  const { setAllocationTargets } = await person.get<{ setAllocationTargets: Target[] }>(setTargets, { input });
  return pctsOf(setAllocationTargets);
}

function pctsOf(targets: Target[]): Record<string, string> {
  return Object.fromEntries(targets.map(({ category, targetPct }) => [category.code, targetPct]));
}

async function targetsOf(person: Person): Promise<Target[]> {
  return (await person.get<{ allocationTargets: Target[] }>(`{ allocationTargets { ${targetFields} } }`))
    .allocationTargets;
}

describe('targets', () => {
  test('are set together, and share moves between categories in one go', async () => {
    expect(await aim(ada, { SINGLE_STOCKS: '60', CASH: '40' })).toEqual({ SINGLE_STOCKS: '60', CASH: '40' });
    expect(await aim(ada, { SINGLE_STOCKS: '30.5', CASH: '69.5' })).toEqual({ SINGLE_STOCKS: '30.5', CASH: '69.5' });
  });

  test('keep what is left out, take 0 for a target, and are cleared by null', async () => {
    await aim(ada, { SINGLE_STOCKS: '50', CASH: '25' });
    expect(await aim(ada, { CRYPTO: '0' })).toEqual({ SINGLE_STOCKS: '50', CASH: '25', CRYPTO: '0' });
    expect(await aim(ada, { CASH: null })).toEqual({ SINGLE_STOCKS: '50', CRYPTO: '0' });
  });

  test('that are set again as they are stay at their version', async () => {
    await aim(ada, { CASH: '25' });
    const before = await targetsOf(ada);
    await aim(ada, { CASH: '25.00' });
    expect(await targetsOf(ada)).toEqual(before);
  });

  test('of more than 100 percent are refused, those left out included, and change nothing', async () => {
    await aim(ada, { SINGLE_STOCKS: '50', CASH: '25', CRYPTO: null });
    const before = await targetsOf(ada);
    for (const input of [
      [
        { categoryCode: 'CASH', targetPct: '10' },
        { categoryCode: 'CRYPTO', targetPct: '40.0001' },
      ],
      [{ categoryCode: 'CASH', targetPct: '100' }],
    ]) {
      expect(await ada.refusal(setTargets, { input })).toMatchObject({
        errorType: 'VALIDATION_ERROR',
        errorInfo: { field: 'input', code: 'allocation_target_sum' },
      });
    }
    expect(await targetsOf(ada)).toEqual(before);
  });

  test('that somebody changed meanwhile are not run over, nor is anything beside them', async () => {
    await aim(ada, { SINGLE_STOCKS: '50', CASH: '25', CRYPTO: null });
    const seen = Object.fromEntries((await targetsOf(ada)).map(({ category, version }) => [category.code, version]));
    await aim(ada, { CASH: '20' });
    const before = await targetsOf(ada);
    for (const late of [
      { categoryCode: 'CASH', targetPct: '30', expectedVersion: seen['CASH'] },
      { categoryCode: 'CASH', targetPct: null, expectedVersion: seen['CASH'] },
      { categoryCode: 'CASH', targetPct: '30', expectedVersion: 0 },
      { categoryCode: 'CRYPTO', targetPct: '5', expectedVersion: 1 },
    ]) {
      const { errors } = await ada.ask(setTargets, {
        input: [{ categoryCode: 'SINGLE_STOCKS', targetPct: '1' }, late],
      });
      expect(errors?.[0]).toMatchObject({
        errorType: 'CONFLICT',
        errorInfo: { field: 'input[1].expectedVersion', code: 'version' },
      });
      expect(await targetsOf(ada)).toEqual(before);
    }
    const now = before.find(({ category }) => category.code === 'CASH')?.version;
    const { setAllocationTargets } = await ada.get<{ setAllocationTargets: Target[] }>(setTargets, {
      input: [
        { categoryCode: 'CASH', targetPct: '25', expectedVersion: now },
        { categoryCode: 'CRYPTO', targetPct: '5', expectedVersion: 0 },
      ],
    });
    expect(pctsOf(setAllocationTargets)).toEqual({ SINGLE_STOCKS: '50', CASH: '25', CRYPTO: '5' });
    await aim(ada, { CRYPTO: null });
  });

  test('of two writers at once never add up to more than 100 percent', async () => {
    await aim(ada, { SINGLE_STOCKS: null, CASH: null });
    const answers = await Promise.all(
      ['CASH', 'CRYPTO', 'REAL_ESTATE'].map((categoryCode) =>
        ada.ask(setTargets, { input: [{ categoryCode, targetPct: '60' }] }),
      ),
    );
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    expect((await targetsOf(ada)).map(({ targetPct }) => targetPct)).toEqual(['60']);
    await aim(ada, { CASH: null, CRYPTO: null, REAL_ESTATE: null });
  });

  test.each([
    [[{ categoryCode: 'MORTGAGE', targetPct: '1' }], 'input', 'allocation_target_is_for_assets'],
    [[{ categoryCode: "'; drop table users; --", targetPct: '1' }], 'input', 'allocation_target_category_known'],
    [[{ categoryCode: 'CA\u0000SH', targetPct: '1' }], 'input[0].categoryCode', 'text_characters'],
    [[{ categoryCode: 'CASH', targetPct: '-1' }], 'input', 'allocation_target_range'],
    [[{ categoryCode: 'CASH', targetPct: '100.0001' }], 'input', 'allocation_target_range'],
    [[{ categoryCode: 'CASH', targetPct: '10000000000000000000' }], 'input[0].targetPct', 'percent_format'],
    [[{ categoryCode: 'CASH', targetPct: '1e-9' }], 'input[0].targetPct', 'percent_format'],
    [[{ categoryCode: 'CASH', targetPct: '١٠' }], 'input[0].targetPct', 'percent_format'],
    [[{ categoryCode: 'CASH' }], 'input[0].targetPct', 'required'],
    [
      [
        { categoryCode: 'CASH', targetPct: '1' },
        { categoryCode: 'CASH', targetPct: '2' },
      ],
      'input[1].categoryCode',
      'target_once',
    ],
  ])('that make no sense are refused at their field: %j', async (input, field, code) => {
    expect(await ada.refusal(setTargets, { input })).toMatchObject({
      errorType: 'VALIDATION_ERROR',
      errorInfo: { field, code },
    });
    expect(await targetsOf(ada)).toEqual([]);
  });

  test('of minus nothing are nothing', async () => {
    expect(await aim(ada, { CASH: '-0' })).toEqual({ CASH: '0' });
    await aim(ada, { CASH: null });
  });

  test('are one’s own', async () => {
    await aim(ada, { CASH: '40' });
    expect(await targetsOf(eve)).toEqual([]);
    expect(await aim(eve, { CASH: '90' })).toEqual({ CASH: '90' });
    expect(pctsOf(await targetsOf(ada))).toEqual({ CASH: '40' });
  });
});

test('the market capitalisations of an asset are kept, for its owner', async () => {
  const assetId = await givenAsset(ada, { categoryCode: 'SINGLE_STOCKS', marketCap: '300' });
  await changeAsset(ada, { id: assetId, marketCap: '150.5' });
  const { marketCapHistory } = await ada.get<{ marketCapHistory: { month: string; marketCap: string }[] }>(marketCaps, {
    assetId,
  });
  expect(marketCapHistory.at(-1)).toMatchObject({ marketCap: '150.50' });
  expect(await eve.get(marketCaps, { assetId })).toEqual({ marketCapHistory: [] });
  expect(await ada.get(marketCaps, { assetId: 'not-a-uuid' })).toEqual({ marketCapHistory: [] });
});

test('all assets are deleted with their values once it is confirmed to the letter, and nobody else’s', async () => {
  const account = await givenAsset(ada);
  await givenAsset(eve, { name: 'Hers' });
  await recordValue(ada, account, '2024-01', '10');
  const remove = 'mutation ($confirm: String!) { deleteAllAssets(confirm: $confirm) }';
  for (const confirm of ['', 'yes', 'delete all assets', 'DELETE ALL ASSETS ']) {
    expect(await ada.refusal(remove, { confirm })).toMatchObject(refusedAt('confirm'));
  }
  const { assets } = await ada.get<{ assets: unknown[] }>('{ assets(includeClosed: true) { id } }');
  expect(await ada.get(remove, { confirm: 'DELETE ALL ASSETS' })).toEqual({ deleteAllAssets: assets.length });
  expect(await ada.get(remove, { confirm: 'DELETE ALL ASSETS' })).toEqual({ deleteAllAssets: 0 });
  expect(await ada.get('{ assets(includeClosed: true) { id } }')).toEqual({ assets: [] });
  expect(await ada.get('{ netWorth(from: "2024-01", to: "2024-01") { points { netWorth } } }')).toEqual({
    netWorth: { points: [{ netWorth: '0.00' }] },
  });
  expect(await eve.get('{ assets { name } }')).toEqual({ assets: [{ name: 'Hers' }] });
});
