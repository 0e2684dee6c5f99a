import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from './money';
import { percentagesOf, shareOut, toPercentage } from './percentages';
import { sumOf } from './split';

const decimals = (...values: string[]) => values.map((value) => new Decimal(value));

describe('percentages of a whole', () => {
  test('add up to 100 where plain rounding would not', () => {
    expect(percentagesOf(decimals('1', '1', '1'))?.map(toPercentage)).toEqual(['33.34', '33.33', '33.33']);
  });

  test('count a negative part against the others', () => {
    expect(percentagesOf(decimals('150', '-50'))?.map(toPercentage)).toEqual(['150.00', '-50.00']);
  });

  test.each([[[]], [['0', '0']], [['1', '-2']]])('of %j are unknown: there is no whole', (values) => {
    expect(percentagesOf(decimals(...values))).toBeUndefined();
  });

  test('are exactly 100.00 together, each within a hundredth of its true share', () => {
    const cents = fc.array(fc.integer({ min: -(10 ** 9), max: 10 ** 12 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(cents, (values) => {
        const amounts = values.map((value) => new Decimal(value).div(100));
        const whole = sumOf(amounts);
        fc.pre(whole.greaterThan(0));
        const shares = percentagesOf(amounts) ?? [];
        expect(sumOf(shares).toFixed(2)).toBe('100.00');
        shares.forEach((share, index) => {
          const exact = (amounts[index] ?? whole).times(100).div(whole);
          expect(share.minus(exact).abs().lessThan('0.01')).toBe(true);
        });
      }),
    );
  });

  test('keep the decimals they have', () => {
    expect(decimals('3', '33.3333', '0').map(toPercentage)).toEqual(['3.00', '33.3333', '0.00']);
  });

  test('share out an amount by weights without losing a cent', () => {
    expect(shareOut(new Decimal('10'), decimals('1', '1', '1'), 2).map(String)).toEqual(['3.34', '3.33', '3.33']);
  });
});
