import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rateTable } from './exchange';
import { Decimal } from './money';
import { addMonths } from './month';
import { firstValuesByMonth, project } from './projection';

const historyOf = (amounts: (string | number)[]) =>
  amounts.map((amount, index) => ({ month: addMonths('2024-01', index), netWorth: new Decimal(amount) }));
const none: ReadonlySet<string> = new Set();
const projection = (
  amounts: (string | number)[],
  months = 6,
  incomparable = none,
  firstValues: ReadonlyMap<string, Decimal> = new Map(),
) => project({ history: historyOf(amounts), incomparable, firstValues, months, minorUnits: 2 });

describe('a projection', () => {
  test('carries the mean change forward from the last month', () => {
    const { points, meanChange, changesUsed } = projection([100, 130, 120, 160], 2);
    expect([meanChange, changesUsed]).toEqual(['20.00', 3]);
    expect(points.map(({ month, netWorth }) => [month, netWorth])).toEqual([
      ['2024-05', '180.00'],
      ['2024-06', '200.00'],
    ]);
  });

  test('has a band of one standard deviation that grows with the square root of the months', () => {
    // Changes 30, −10 and 40: mean 20, squares 100 + 900 + 400, over two: 700, whose root is 26.4575.
    const { points, standardDeviation } = projection([100, 130, 120, 160], 4);
    expect(standardDeviation).toBe('26.46');
    expect(points[0]).toMatchObject({ low: '153.54', high: '206.46' });
    expect(points[3]).toMatchObject({ netWorth: '240.00', low: '187.08', high: '292.92' });
  });

  test('looks at the last twelve changes only', () => {
    const steady = Array.from({ length: 13 }, (_, index) => 1000 + index * 10);
    expect(projection([1, 5000, ...steady]).meanChange).toBe('10.00');
    expect(projection([1, 5000, ...steady]).changesUsed).toBe(12);
  });

  test('leaves out a change between months that cannot be compared', () => {
    const { meanChange, changesUsed } = projection([100, 110, 9000, 9010], 6, new Set(['2024-03']));
    expect([meanChange, changesUsed]).toEqual(['10.00', 2]);
  });

  test('does not take a house that was valued for the first time for a change of the trend', () => {
    const house = new Map([['2024-03', new Decimal(400_000)]]);
    const { meanChange, changesUsed, points } = projection([100, 110, 400_120, 400_130], 1, none, house);
    expect([meanChange, changesUsed]).toEqual(['10.00', 3]);
    expect(points[0]?.netWorth).toBe('400140.00');
  });

  test('goes on from first values at the rates of their months, debts subtracted', () => {
    const rates = rateTable([{ currency: 'USD', month: '2024-01', rate: new Decimal('1.25'), source: 'ECB' }]);
    const first = (kind: 'ASSET' | 'LIABILITY', currency: string, month: string, value: number) => ({
      ...{ kind, currency, month },
      value: new Decimal(value),
    });
    const values = [
      first('ASSET', 'USD', '2024-02', 500),
      first('LIABILITY', 'EUR', '2024-02', 150),
      first('ASSET', 'EUR', '2024-03', 7),
      first('ASSET', 'ISK', '2024-03', 9),
    ];
    const sums = firstValuesByMonth(values, { currency: 'EUR', rates });
    expect([...sums].map(([month, sum]) => [month, sum.toFixed()])).toEqual([
      ['2024-02', '250'],
      ['2024-03', '7'],
    ]);
  });

  test('has no band after a single change, and no point without any', () => {
    expect(projection([100, 110]).points[0]).toEqual({ month: '2024-03', netWorth: '120.00', low: null, high: null });
    for (const amounts of [[], [100]]) {
      expect(projection(amounts)).toEqual({ points: [], meanChange: null, standardDeviation: null, changesUsed: 0 });
    }
  });

  test('of a steady history goes on as steadily, for any length', () => {
    const cents = fc.integer({ min: -(10 ** 9), max: 10 ** 9 });
    fc.assert(
      fc.property(cents, cents, fc.integer({ min: 1, max: 120 }), (start, step, months) => {
        const amounts = Array.from({ length: 5 }, (_, index) => new Decimal(start + index * step).div(100).toFixed(2));
        const { points, standardDeviation } = projection(amounts, months);
        expect(standardDeviation).toBe('0.00');
        expect(points).toHaveLength(months);
        points.forEach(({ netWorth, low, high }, index) => {
          const expected = new Decimal(start + (5 + index) * step).div(100).toFixed(2);
          expect([netWorth, low, high]).toEqual([expected, expected, expected]);
        });
      }),
    );
  });
});
