import { valueScale, type ValueScale } from '../month-chart/ticks';
import type { StackedSeries } from './stacked-history';

/**
 * A scale that holds a stack and its zero, with at most `most` round values on it. What is negative hangs below zero.
 * Pixel positions only: these are floats, never shown as amounts to the cent.
 */
export function stackScale(series: readonly StackedSeries[], most: number, max?: number): ValueScale {
  const heights = (sign: 1 | -1) =>
    (series[0]?.values ?? []).map((_, month) =>
      series.reduce((sum, { values }) => sum + sign * Math.max(0, sign * Number(values[month] ?? 0)), 0),
    );
  const low = heights(-1).reduce((least, height) => Math.min(least, height), 0);
  if (max !== undefined && low === 0) {
    return { min: 0, max, ticks: Array.from({ length: most + 1 }, (_, step) => (max * step) / most) };
  }
  const high = heights(1).reduce((highest, height) => Math.max(highest, height), max ?? 0);
  const scale = valueScale([low, high], most);
  const min = low === 0 ? 0 : scale.min;
  return { min, max: scale.max, ticks: scale.ticks.filter((tick) => tick >= min) };
}
