import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exchange, holdingRate, rateOf } from './exchange';
import { Decimal } from './money';
import { addMonths, monthCount, monthsFrom } from './month';
import { neededRates } from './needed-rates';
import { ratesOf } from './testing/rates';

const rates = ratesOf({ USD: { '2024-01': '1.25' }, GBP: { '2024-02': '0.85', '2024-01': '0.8' } });
const change = (amount: string, from: string, to: string, month = '2024-01') =>
  exchange(new Decimal(amount), from, to, month, rates)?.toString();

describe('an amount in another currency', () => {
  test('goes by what one euro buys of each', () => {
    expect(change('100', 'EUR', 'USD')).toBe('125');
    expect(change('125', 'USD', 'EUR')).toBe('100');
    expect(change('125', 'USD', 'GBP')).toBe('80');
  });

  test('goes by the last rate by then where the month has none', () => {
    expect(change('125', 'USD', 'EUR', '2024-02')).toBe('100');
    expect(change('125', 'USD', 'GBP', '2025-06')).toBe('85');
  });

  test('is unknown before the first rate of either side', () => {
    expect(change('100', 'USD', 'EUR', '2023-12')).toBeUndefined();
    expect(change('100', 'GBP', 'USD', '2023-12')).toBeUndefined();
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

describe('the rate that holds in a month', () => {
  test('says how old it is, and a final one never ages', () => {
    const age = { source: 'ECB', sourceMonth: '2024-01', staleMonths: 11 };
    expect(holdingRate(rates, 'USD', '2024-12')).toMatchObject(age);
    const final = ratesOf({ BGN: { '2026-01': '1.95583' } }, 'FINAL');
    expect(holdingRate(final, 'BGN', '2040-01')).toMatchObject({ sourceMonth: '2026-01', staleMonths: 0 });
  });

  test('is the last one on or before it, whatever months have one', () => {
    const months = monthsFrom('2024-01', '2024-12');
    fc.assert(
      fc.property(fc.subarray(months), fc.constantFrom(...months), (known, month) => {
        const table = ratesOf({ USD: Object.fromEntries(known.toReversed().map((at, index) => [at, index + 1])) });
        const last = known.filter((at) => at <= month).at(-1);
        expect(holdingRate(table, 'USD', month)?.sourceMonth).toBe(last);
        if (last) expect(holdingRate(table, 'USD', month)?.staleMonths).toBe(monthCount(last, month) - 1);
        expect(rateOf(table, 'USD', addMonths('2024-01', -1))).toBeUndefined();
      }),
    );
  });

  test('is needed of every currency but the euro and that of the answer, and is null where nobody knows one', () => {
    const needed = (currencies: string[], target: string) =>
      neededRates(rates, { currencies, target, month: '2024-02' }).map((rate) => `${rate.currency} ${rate.rate}`);
    expect(needed(['EUR', 'USD', 'USD'], 'EUR')).toEqual(['USD 1.25']);
    expect(needed(['EUR', 'USD'], 'ARS')).toEqual(['ARS null', 'USD 1.25']);
    expect(needed(['ARS'], 'ARS')).toEqual([]);
  });
});
