import { describe, expect, it } from 'vitest';
import { stackScale } from './stack-scale';

const layer = (...values: (string | null)[]) => ({ id: String(values), label: '', colour: '', values });

describe('the scale of a stack', () => {
  it('starts at zero and holds the highest sum', () => {
    const { min, max, ticks } = stackScale([layer('60', '80'), layer('30', '90')], 4);
    expect(min).toBe(0);
    expect(max).toBeGreaterThan(170);
    expect(ticks[0]).toBe(0);
  });

  it('reaches below zero for what hangs there, which does not lower the rest', () => {
    const { min, max } = stackScale([layer('100'), layer('-20'), layer(null)], 4);
    expect(min).toBeLessThan(-20);
    expect(max).toBeGreaterThan(100);
  });

  it('ends where it is told to, such as at a hundred percent', () => {
    expect(stackScale([layer('60.5'), layer('39.5')], 4, 100)).toEqual({
      min: 0,
      max: 100,
      ticks: [0, 25, 50, 75, 100],
    });
  });

  it('of nothing is still a scale', () => {
    const { min, max } = stackScale([layer('0', null)], 4);
    expect(max).toBeGreaterThan(min);
  });
});
