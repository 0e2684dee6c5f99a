/** An entry of the type `layout-shift`; TypeScript's own types do not have it. */
export interface LayoutShift extends Pick<PerformanceEntry, 'startTime'> {
  value: number;
  /** Whether it follows something the person did, and so was to be expected. */
  hadRecentInput: boolean;
}

/**
 * Adds up layout shifts as Cumulative Layout Shift does (https://web.dev/articles/cls): the worst of the windows in which
 * shifts follow one another within a second, five seconds long at most.
 */
export function layoutShifts(): { add(shift: LayoutShift): void; worst(): number } {
  let [first, last, sum, worst] = [-Infinity, -Infinity, 0, 0];
  return {
    add({ startTime, value, hadRecentInput }) {
      if (hadRecentInput) return;
      const follows = startTime - last < 1000 && startTime - first < 5000;
      if (!follows) first = startTime;
      sum = follows ? sum + value : value;
      last = startTime;
      worst = Math.max(worst, sum);
    },
    worst: () => worst,
  };
}
