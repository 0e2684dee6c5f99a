import { describe, expect, test } from 'vitest';
import { changeBetween, incomparableMonths } from './change';
import { Decimal } from './money';

describe('a change from one month to the next', () => {
  test.each([
    ['100', '105', '5.00', '5.00'],
    ['300', '200', '-100.00', '-33.33'],
    ['100', '100.001', '0.00', '0.00'],
    ['100', '100', '0.00', '0.00'],
  ])('from %s to %s is %s, or %s percent', (before, after, change, changePct) => {
    expect(changeBetween(new Decimal(before), new Decimal(after), 2)).toEqual({ change, changePct });
  });

  test.each([
    ['0', '10', '10.00'],
    ['-50', '10', '60.00'],
  ])('from %s has no percentage', (before, after, change) => {
    expect(changeBetween(new Decimal(before), new Decimal(after), 2)).toEqual({ change, changePct: null });
  });

  test('cannot be told where a currency had a rate in one of the two months only', () => {
    const months = incomparableMonths([
      { currency: 'USD', months: ['2024-01', '2024-02'] },
      { currency: 'ISK', months: ['2024-05'] },
    ]);
    expect([...months].sort()).toEqual(['2024-01', '2024-03', '2024-05', '2024-06']);
  });
});
