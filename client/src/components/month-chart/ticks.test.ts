import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsFrom } from '../../../../domain/month';
import { monthTicks, roomAtEnd, valueScale } from './ticks';

describe('the scale of values', () => {
  it('has one to four round lines and holds every value', () => {
    const values = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(values, (numbers) => {
        const { min, max, ticks } = valueScale(numbers, 4);
        expect(ticks.length).toBeGreaterThanOrEqual(1);
        expect(ticks.length).toBeLessThanOrEqual(4);
        for (const tick of ticks) expect(tick >= min && tick <= max).toBe(true);
        for (const value of numbers) expect(value > min && value < max).toBe(true);
      }),
    );
  });

  it('does not start from zero when the values are far from it', () => {
    expect(valueScale([400_000, 412_000], 4)).toMatchObject({ ticks: [402_000, 405_000, 408_000, 411_000] });
  });
});

describe('the labels of months', () => {
  it('are every month of a short period', () => {
    expect(monthTicks('2026-05', '2026-11', 11)).toEqual(monthsFrom('2026-05', '2026-11'));
  });

  it('are Januaries over ten years', () => {
    const ticks = monthTicks('2016-11', '2026-11', 11);
    expect(ticks).toHaveLength(10);
    expect(ticks.every((month) => month.endsWith('-01'))).toBe(true);
  });

  it('are thinned to what fits', () => {
    expect(monthTicks('1976-12', '2026-11', 5).length).toBeLessThanOrEqual(5);
    expect(monthTicks('2025-11', '2026-11', 5).length).toBeLessThanOrEqual(5);
  });
});

it.each(['2027', 'Sept', '2027年'])(
  'the label %s of the last month, in 12 pixel text, has room for its half',
  (label) => {
    expect(roomAtEnd(label)).toBeGreaterThanOrEqual((label.length * 7.2) / 2);
  },
);
