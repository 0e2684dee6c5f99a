import { describe, expect, it } from 'vitest';
import { reconnectDelay } from './reconnect-delay';

describe('the wait before another try', () => {
  it('doubles from half a second up to half a minute', () => {
    expect([0, 1, 2, 3, 6, 7, 1000].map((attempt) => reconnectDelay(attempt, () => 1))).toEqual([
      500, 1000, 2000, 4000, 30_000, 30_000, 30_000,
    ]);
  });

  it('differs from window to window, by up to a half', () => {
    expect(reconnectDelay(3, () => 0)).toBe(2000);
    expect(reconnectDelay(3, () => 0.5)).toBe(3000);
  });
});
