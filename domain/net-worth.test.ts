import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from './money';
import { netWorthByMonth, type NetWorthQuestion } from './net-worth';
import { ratesOf } from './testing/rates';

const categories: NetWorthQuestion['categories'] = [
  { code: 'SHARES', kind: 'ASSET' },
  { code: 'CASH', kind: 'ASSET' },
  { code: 'MORTGAGE', kind: 'LIABILITY' },
];
const step = (category: string, currency: string, month: string, delta: string) => ({
  category,
  currency,
  month,
  delta: new Decimal(delta),
});
const usd = (months: Record<string, string>) => ratesOf({ USD: months });

function answer(question: Partial<NetWorthQuestion>) {
  const base = {
    from: '2024-01',
    to: '2024-03',
    currency: 'EUR',
    minorUnits: 2,
    categories,
    steps: [],
    rates: new Map(),
  };
  return netWorthByMonth({ ...base, ...question });
}

describe('net worth by month', () => {
  test('is zero for each month of empty books', () => {
    const { months, unpriced } = answer({});
    expect(months).toHaveLength(3);
    expect(months[0]).toEqual({
      month: '2024-01',
      assets: '0.00',
      liabilities: '0.00',
      netWorth: '0.00',
      categories: [],
      heldIn: [],
      leftOut: [],
    });
    expect(unpriced).toEqual([]);
  });

  test('carries a value forward until the next step, and subtracts what is owed', () => {
    const { months } = answer({
      steps: [
        step('CASH', 'EUR', '2024-01', '100'),
        step('CASH', 'EUR', '2024-03', '-30.5'),
        step('MORTGAGE', 'EUR', '2024-02', '80'),
      ],
    });
    expect(months.map(({ netWorth }) => netWorth)).toEqual(['100.00', '20.00', '-10.50']);
    expect(months[2]?.categories).toEqual([
      { code: 'CASH', value: '69.50' },
      { code: 'MORTGAGE', value: '80.00' },
    ]);
  });

  test('exchanges a holding anew each month', () => {
    const { months } = answer({
      steps: [step('SHARES', 'USD', '2024-01', '110')],
      rates: usd({ '2024-01': '1.1', '2024-02': '1', '2024-03': '1.2' }),
    });
    expect(months.map(({ assets }) => assets)).toEqual(['100.00', '110.00', '91.67']);
  });

  test('of the first days of a month, and of months after, goes by the last rate there is, never by a later one', () => {
    const { months, unpriced } = answer({
      steps: [step('SHARES', 'USD', '2024-01', '110')],
      rates: usd({ '2023-11': '1.1', '2024-02': '2' }),
    });
    expect(months.map(({ netWorth }) => netWorth)).toEqual(['100.00', '55.00', '55.00']);
    expect(unpriced).toEqual([]);
  });

  test('leaves out and names what has no rate, month by month', () => {
    const { months, unpriced } = answer({
      steps: [step('SHARES', 'USD', '2024-01', '110'), step('CASH', 'EUR', '2024-01', '5')],
      rates: usd({ '2024-03': '1.1' }),
    });
    expect(months.map(({ assets }) => assets)).toEqual(['5.00', '5.00', '105.00']);
    expect(months.map(({ leftOut }) => leftOut)).toEqual([['USD'], ['USD'], []]);
    expect(months[0]?.heldIn).toEqual(['EUR', 'USD']);
    expect(unpriced).toEqual([{ currency: 'USD', months: ['2024-01', '2024-02'] }]);
  });

  test('does not miss the rate of a currency nothing is held in any more, whatever else is held beside it', () => {
    const { months, unpriced } = answer({
      steps: [
        step('SHARES', 'USD', '2024-01', '110'),
        step('SHARES', 'USD', '2024-02', '-110'),
        step('SHARES', 'EUR', '2024-01', '5'),
      ],
      rates: new Map(),
    });
    expect(months.map(({ heldIn, leftOut }) => [heldIn, leftOut])).toEqual([
      [['EUR', 'USD'], ['USD']],
      [['EUR'], []],
      [['EUR'], []],
    ]);
    expect(unpriced).toEqual([{ currency: 'USD', months: ['2024-01'] }]);
  });

  test('names what it leaves out in one order, whichever came first', () => {
    const { months } = answer({
      steps: [step('SHARES', 'USD', '2024-01', '1'), step('CASH', 'GBP', '2024-01', '1')],
    });
    expect(months[2]).toMatchObject({ heldIn: ['GBP', 'USD'], leftOut: ['GBP', 'USD'] });
  });

  test('adds up to the last unit: categories to each side, and the sides to net worth', () => {
    const month = fc.constantFrom('2024-01', '2024-02', '2024-03');
    const steps = fc.array(
      fc.record({
        category: fc.constantFrom('SHARES', 'CASH', 'MORTGAGE'),
        currency: fc.constantFrom('EUR', 'USD'),
        month,
        delta: fc.integer({ min: -(10 ** 8), max: 10 ** 8 }).map((units) => new Decimal(units).div(10 ** 4)),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(steps, fc.constantFrom(0, 2, 3), fc.integer({ min: 1, max: 99_999 }), (given, minorUnits, rate) => {
        const monthly = String(rate / 10_000);
        const rates = usd({ '2024-01': monthly, '2024-02': monthly });
        for (const point of answer({ steps: given, minorUnits, rates }).months) {
          const side = (...codes: string[]) =>
            point.categories
              .filter(({ code }) => codes.includes(code))
              .reduce((sum, { value }) => sum.plus(value), new Decimal(0))
              .toFixed(minorUnits);
          expect([side('SHARES', 'CASH'), side('MORTGAGE')]).toEqual([point.assets, point.liabilities]);
          expect(new Decimal(point.assets).minus(point.liabilities).toFixed(minorUnits)).toBe(point.netWorth);
        }
      }),
    );
  });
});
