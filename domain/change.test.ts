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

  test('cannot be told where a currency had a rate in one of the two months only, nor where nothing had one', () => {
    const month = (name: string, leftOut: string[]) => ({ month: name, heldIn: ['EUR', 'ISK', 'USD'], leftOut });
    const months = incomparableMonths([
      month('2024-01', ['USD']),
      month('2024-02', ['USD']),
      month('2024-03', []),
      month('2024-04', ['ISK']),
      month('2024-05', ['EUR', 'ISK', 'USD']),
      month('2024-06', ['EUR', 'ISK', 'USD']),
    ]);
    expect([...months]).toEqual(['2024-03', '2024-04', '2024-05', '2024-06']);
  });

  test('can be told from nothing at all: it is worth nothing in any currency', () => {
    const [before, now] = [
      { heldIn: [], leftOut: [] },
      { heldIn: ['USD'], leftOut: [] },
    ];
    expect(
      incomparableMonths([
        { month: '2024-01', ...before },
        { month: '2024-02', ...now },
      ]).size,
    ).toBe(0);
  });
});
