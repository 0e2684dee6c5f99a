import { describe, expect, it } from 'vitest';
import { monthsOf, openingRange, toRange } from './analytics-range';

describe('the range that analytics opens on', () => {
  it.each([
    ['2026-11', '1Y'],
    ['2025-12', '1Y'],
    ['2025-11', '3Y'],
    ['2017-01', '3Y'],
    [undefined, '3Y'],
  ])('for books that begin in %s is %s', (firstMonth, range) => {
    expect(openingRange(firstMonth, '2026-11')).toBe(range);
  });

  it('is the one that was chosen, where it is one', () => {
    expect([toRange('10Y'), toRange('2Y'), toRange(null)]).toEqual(['10Y', undefined, undefined]);
  });
});

it('a range ends with its month, and its flows begin a year earlier to be compared with', () => {
  expect(monthsOf('1Y', '2026-11')).toEqual({ from: '2025-12', flowFrom: '2024-12', to: '2026-11' });
});
