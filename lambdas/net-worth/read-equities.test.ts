import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../local/testing/test-database';
import { ownBooks } from '../lib/testing/own-books';
import { readEquities } from './read-equities';
import { writeBooks, type Books } from './testing/books';

let all: TestDatabase;

beforeAll(async () => {
  all = await openTestDatabase();
}, 120_000);

afterAll(() => all.close());

const thing = (category: string, currency: string, values: Record<string, string>, closedOn: string | null = null) => ({
  category,
  currency,
  closedOn,
  values: Object.entries(values).map(([month, value]) => ({ month, value })),
});

/** Books in which each debt is secured on the asset of that place. */
async function given(assets: Books['assets'], securedOn: Record<number, number>, rates: Books['rates'] = []) {
  const { owner, ids } = await writeBooks(all.owner, { assets, rates, ownRates: [] });
  for (const [debt, asset] of Object.entries(securedOn)) {
    const sql = 'update assets set secures_id = :asset::uuid where owner_id = :owner::uuid and id = :debt::uuid';
    await all.owner.query(sql, { owner, asset: ids[asset] ?? '', debt: ids[Number(debt)] ?? '' });
  }
  return async (month: string) => {
    const answer = await readEquities(all.database, { ...ownBooks(owner), month });
    if ('refusal' in answer) throw new Error(answer.refusal.message);
    return answer.data.map(({ assetId, currency, value, leftOut }) => [ids.indexOf(assetId), currency, value, leftOut]);
  };
}

describe('the equity of what debts are secured on', () => {
  test('follows the values that hold in each month, of the asset and of all its debts', async () => {
    const inMonth = await given(
      [
        thing('REAL_ESTATE', 'EUR', { '2024-01': '300000', '2024-03': '310000.50' }),
        thing('MORTGAGE', 'EUR', { '2024-01': '200000', '2024-02': '199000.25' }),
        thing('LOAN', 'EUR', { '2024-02': '1000' }),
        thing('VEHICLE', 'EUR', { '2024-01': '9000' }),
        thing('LOAN', 'EUR', { '2024-01': '5000' }),
      ],
      { 1: 0, 2: 0 },
    );
    expect(await inMonth('2023-12')).toEqual([]);
    expect(await inMonth('2024-01')).toEqual([[0, 'EUR', '100000.00', []]]);
    expect(await inMonth('2024-02')).toEqual([[0, 'EUR', '99999.75', []]]);
    expect(await inMonth('2024-06')).toEqual([[0, 'EUR', '110000.25', []]]);
  });

  test('is not told of where the asset or the debts were never valued, or nothing is owed any more', async () => {
    const inMonth = await given(
      [
        thing('VEHICLE', 'EUR', { '2024-01': '9000' }),
        thing('LOAN', 'EUR', { '2024-01': '5000', '2024-02': '0' }),
        thing('REAL_ESTATE', 'EUR', {}),
        thing('MORTGAGE', 'EUR', { '2024-01': '1' }),
        thing('METALS', 'EUR', { '2024-01': '10' }),
        thing('LOAN', 'EUR', {}),
        thing('REAL_ESTATE', 'EUR', { '2024-01': '10' }),
        thing('MORTGAGE', 'EUR', { '2024-01': '4' }, '2024-02-10'),
      ],
      { 1: 0, 3: 2, 5: 4, 7: 6 },
    );
    expect((await inMonth('2024-01')).toSorted()).toEqual([
      [0, 'EUR', '4000.00', []],
      [6, 'EUR', '6.00', []],
    ]);
    expect(await inMonth('2024-02')).toEqual([]);
  });

  test('is in the base currency where a debt is in another one, by the rate of the month, and unknown without', async () => {
    const inMonth = await given(
      [thing('REAL_ESTATE', 'USD', { '2024-01': '1100' }), thing('MORTGAGE', 'GBP', { '2024-01': '80' })],
      { 1: 0 },
      [
        { currency: 'USD', month: '2024-01', rate: '1.10' },
        { currency: 'GBP', month: '2024-02', rate: '0.80' },
      ],
    );
    expect(await inMonth('2024-01')).toEqual([[0, 'EUR', null, ['GBP']]]);
    expect(await inMonth('2024-03')).toEqual([[0, 'EUR', '900.00', []]]);
  });

  test('is nobody else’s', async () => {
    await given([thing('VEHICLE', 'EUR', { '2024-01': '2' }), thing('LOAN', 'EUR', { '2024-01': '1' })], { 1: 0 });
    const inMonth = await given([], {});
    expect(await inMonth('2024-01')).toEqual([]);
  });
});
