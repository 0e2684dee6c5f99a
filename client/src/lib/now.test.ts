import { expect, it } from 'vitest';
import { currentMonth, today } from './now';

it('takes the month and the day from the clock on the wall, not from UTC', () => {
  const newYearsEve = new Date(2026, 11, 31, 23, 59);
  expect(currentMonth(newYearsEve)).toBe('2026-12');
  expect(today(newYearsEve)).toBe('2026-12-31');
  expect(today(new Date(2027, 0, 1, 0, 1))).toBe('2027-01-01');
});
