import { expect, it } from 'vitest';
import { layoutShifts } from './layout-shifts';

const worstOf = (...shifts: [startTime: number, value: number, hadRecentInput?: boolean][]) => {
  const { add, worst } = layoutShifts();
  for (const [startTime, value, hadRecentInput = false] of shifts) add({ startTime, value, hadRecentInput });
  return worst();
};

it.each([
  ['nothing moved', 0, []],
  [
    'shifts within a second are added up',
    0.75,
    [
      [100, 0.25],
      [1099, 0.5],
    ],
  ],
  [
    'after a second of rest a new window begins, and the worse one counts',
    0.5,
    [
      [100, 0.5],
      [1100, 0.25],
    ],
  ],
  [
    'a window ends after five seconds',
    1.5,
    [
      [0, 0.25],
      [900, 0.25],
      [1800, 0.25],
      [2700, 0.25],
      [3600, 0.25],
      [4500, 0.25],
      [5000, 1],
    ],
  ],
  [
    'what a person caused does not count',
    0.25,
    [
      [100, 0.25],
      [200, 4, true],
    ],
  ],
] satisfies [string, number, [number, number, boolean?][]][])('%s', (_, worst, shifts) => {
  expect(worstOf(...shifts)).toBe(worst);
});
