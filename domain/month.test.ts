import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EARLIEST_MONTH, LATEST_MONTH } from './limits';
import { addMonths, isMonth, lastDayOf, monthCount, monthOf, monthsFrom } from './month';

const month = fc
  .record({ year: fc.integer({ min: 1900, max: 2199 }), index: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, index }) => `${year}-${String(index).padStart(2, '0')}`);

describe('a month', () => {
  test.each([EARLIEST_MONTH, '2024-02', LATEST_MONTH])('can be %s', (text) => {
    expect(isMonth(text)).toBe(true);
  });

  test.each(['1899-12', '2200-01', '2024-00', '2024-13', '2024-1', '2024-01-01', ' 2024-01', '2024-01\n', '', '24-01'])(
    'cannot be %j',
    (text) => {
      expect(isMonth(text)).toBe(false);
    },
  );

  test.each([
    ['2024-01', 1, '2024-02'],
    ['2024-12', 1, '2025-01'],
    ['2024-01', -1, '2023-12'],
    ['2024-06', -18, '2022-12'],
    ['2024-06', 0, '2024-06'],
    ['1999-12', 1, '2000-01'],
  ])('%s moved by %i is %s', (start, count, end) => {
    expect(addMonths(start, count)).toBe(end);
  });

  test('moved forth and back is the same month, and sorts where it was moved to', () => {
    fc.assert(
      fc.property(month, fc.integer({ min: 1, max: 1200 }), (start, count) => {
        const moved = addMonths(start, count);
        expect(addMonths(moved, -count)).toBe(start);
        expect(moved > start).toBe(true);
        expect(monthCount(start, moved)).toBe(count + 1);
      }),
    );
  });

  test.each([
    ['2024-02', '2024-02-29'],
    ['2023-02', '2023-02-28'],
    ['2000-02', '2000-02-29'],
    ['2100-02', '2100-02-28'],
    ['2024-04', '2024-04-30'],
    ['2024-12', '2024-12-31'],
  ])('%s ends on %s', (given, day) => {
    expect(lastDayOf(given)).toBe(day);
    expect(monthOf(day)).toBe(given);
  });
});

describe('a range of months', () => {
  test('holds both ends, across a turn of the year', () => {
    expect(monthsFrom('2023-11', '2024-02')).toEqual(['2023-11', '2023-12', '2024-01', '2024-02']);
    expect(monthsFrom('2024-02', '2024-02')).toEqual(['2024-02']);
  });

  test('is empty when it ends before it begins', () => {
    expect(monthsFrom('2024-02', '2024-01')).toEqual([]);
    expect(monthCount('2024-02', '2024-01')).toBe(0);
    expect(monthCount('2024-02', '2023-12')).toBe(-1);
  });

  test('is in order and without gaps', () => {
    fc.assert(
      fc.property(month, fc.integer({ min: 0, max: 60 }), (from, more) => {
        const months = monthsFrom(from, addMonths(from, more));
        expect(months).toHaveLength(more + 1);
        months.forEach((entry, index) => expect(entry).toBe(addMonths(from, index)));
      }),
    );
  });
});
