import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { marksChanges } from './live-marks';
import { createRefresh } from './refresh';

beforeEach(() => void vi.useFakeTimers());
afterEach(async () => {
  await vi.runAllTimersAsync();
  vi.useRealTimers();
});

/** A screen whose answers take 300 ms. */
function screen({ ownWrite = false } = {}) {
  const asked: { marked: boolean; parts: readonly string[] }[] = [];
  const refresh = createRefresh<string>({
    refetch: (parts) => {
      asked.push({ marked: marksChanges(), parts });
      return new Promise((resolve) => setTimeout(resolve, 300));
    },
    wroteJustNow: () => ownWrite,
  });
  return { asked, refresh };
}

describe('bringing the screen up to date', () => {
  it('asks once for the many changes of one import', async () => {
    const { asked, refresh } = screen();
    for (let change = 0; change < 100; change += 1) refresh('budgets');
    await vi.advanceTimersByTimeAsync(5000);
    expect(asked).toHaveLength(1);
  });

  it('asks once more for what changed while it was asking', async () => {
    const { asked, refresh } = screen();
    refresh('budgets');
    await vi.advanceTimersByTimeAsync(200);
    refresh('assets');
    refresh('values');
    refresh('assets');
    await vi.advanceTimersByTimeAsync(5000);
    expect(asked.map(({ parts }) => parts)).toEqual([['budgets'], ['assets', 'values']]);
  });

  it('does not wait for a stream of changes to end', async () => {
    const { asked, refresh } = screen();
    for (let change = 0; change < 20; change += 1) {
      refresh('budgets');
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(asked.length).toBeGreaterThan(2);
  });

  it('marks what others changed until it is shown, and nothing afterwards', async () => {
    const { asked, refresh } = screen();
    refresh('budgets');
    await vi.advanceTimersByTimeAsync(400);
    expect(asked).toMatchObject([{ marked: true }]);
    expect(marksChanges()).toBe(true);
    await vi.advanceTimersByTimeAsync(5000);
    expect(marksChanges()).toBe(false);
  });

  it('marks nothing that this window wrote', async () => {
    const { asked, refresh } = screen({ ownWrite: true });
    refresh('budgets');
    await vi.advanceTimersByTimeAsync(5000);
    expect(asked).toMatchObject([{ marked: false }]);
  });
});
