import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthsFrom } from './month';
import { unpricedByMonth, unpricedHoldings } from './unpriced';

const held = (assetId: string, values: Record<string, string>, currency = 'USD') => ({
  assetId,
  currency,
  months: Object.keys(values),
  values: Object.values(values),
});

describe('what has no exchange rate', () => {
  test('is listed from the first to the last month in which it had a value', () => {
    const values = [held('a', { '2024-02': '50', '2024-04': '70' })];
    expect(unpricedHoldings(values, [{ currency: 'USD', months: ['2024-01', '2024-02', '2024-05'] }])).toEqual([
      { assetId: 'a', currency: 'USD', from: '2024-02', to: '2024-05', value: '70' },
    ]);
  });

  test('is not listed once it is closed, nor in months that have a rate', () => {
    const closed = [held('a', { '2024-01': '50', '2024-03': '0' })];
    expect(unpricedHoldings(closed, [{ currency: 'USD', months: ['2024-03', '2024-04'] }])).toEqual([]);
    expect(unpricedHoldings(closed, [{ currency: 'USD', months: ['2024-02', '2024-04'] }])).toEqual([
      { assetId: 'a', currency: 'USD', from: '2024-02', to: '2024-02', value: '50' },
    ]);
    expect(unpricedHoldings(closed, [])).toEqual([]);
  });

  test('is listed month by month with what it was worth in each', () => {
    const values = [held('a', { '2024-01': '50', '2024-03': '70' }), held('b', { '2024-03': '1' }, 'GBP')];
    const byMonth = unpricedByMonth(values, [
      { currency: 'USD', months: ['2024-02', '2024-03'] },
      { currency: 'GBP', months: ['2024-02', '2024-03'] },
    ]);
    const worth = (month: string) => byMonth.get(month)?.map(({ assetId, value }) => `${assetId} ${value}`);
    expect([worth('2024-01'), worth('2024-02'), worth('2024-03')]).toEqual([undefined, ['a 50'], ['a 70', 'b 1']]);
  });

  test('goes by the currency of each asset', () => {
    const values = [held('a', { '2024-01': '1' }), held('b', { '2024-01': '2' }, 'GBP')];
    expect(unpricedHoldings(values, [{ currency: 'GBP', months: ['2024-01'] }]).map(({ assetId }) => assetId)).toEqual([
      'b',
    ]);
  });

  test('is listed exactly when some month without a rate found a value', () => {
    const months = monthsFrom('2024-01', '2024-08');
    const values = fc.uniqueArray(
      fc.record({ month: fc.constantFrom(...months), value: fc.constantFrom('0', '5', '8.25') }),
      {
        selector: ({ month }) => month,
      },
    );
    fc.assert(
      fc.property(values, fc.subarray(months), (entered, missing) => {
        const sorted = entered.sort((a, b) => (a.month < b.month ? -1 : 1));
        const worth = new Map<string, string>();
        let value = '0';
        for (const month of months)
          worth.set(month, (value = sorted.find((entry) => entry.month === month)?.value ?? value));
        const lost = missing.filter((month) => worth.get(month) !== '0');
        expect(
          unpricedHoldings(
            [held('a', Object.fromEntries(sorted.map(({ month: of, value: entered }) => [of, entered])))],
            [{ currency: 'USD', months: missing }],
          ),
        ).toEqual(
          lost.length === 0
            ? []
            : [{ assetId: 'a', currency: 'USD', from: lost[0], to: lost.at(-1), value: worth.get(lost.at(-1) ?? '') }],
        );
      }),
    );
  });
});
