import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exchange, rateOf, type RateTable } from './exchange';
import { Decimal } from './money';

const rates: RateTable = new Map([
  ['USD', new Map([['2024-01', new Decimal('1.25')]])],
  [
    'GBP',
    new Map([
      ['2024-01', new Decimal('0.8')],
      ['2024-02', new Decimal('0.85')],
    ]),
  ],
]);
const change = (amount: string, from: string, to: string, month = '2024-01') =>
  exchange(new Decimal(amount), from, to, month, rates)?.toString();

describe('an amount in another currency', () => {
  test('goes by what one euro buys of each', () => {
    expect(change('100', 'EUR', 'USD')).toBe('125');
    expect(change('125', 'USD', 'EUR')).toBe('100');
    expect(change('125', 'USD', 'GBP')).toBe('80');
  });

  test('is unknown when either side has no rate in that month', () => {
    expect(change('100', 'USD', 'EUR', '2024-02')).toBeUndefined();
    expect(change('100', 'GBP', 'USD', '2024-02')).toBeUndefined();
    expect(change('100', 'JPY', 'EUR')).toBeUndefined();
    expect(rateOf(rates, 'JPY', '2024-01')).toBeUndefined();
  });

  test('needs no rate to stay in its own', () => {
    expect(change('100', 'JPY', 'JPY')).toBe('100');
    expect(rateOf(rates, 'EUR', '1900-01')?.toString()).toBe('1');
  });

  test('comes back as it was, to far beyond a cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (cents) => {
        const amount = new Decimal(cents).div(100);
        const there = exchange(amount, 'USD', 'GBP', '2024-01', rates) ?? new Decimal(NaN);
        expect(exchange(there, 'GBP', 'USD', '2024-01', rates)?.minus(amount).abs().lessThan('1e-30')).toBe(true);
      }),
    );
  });
});
