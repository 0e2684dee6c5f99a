import { monthCount, monthsFrom } from '../../../../domain/month';

/** What one line is apart from the next: a power of ten times one of these. */
const factors = [1, 1.5, 2, 2.5, 3, 4, 5];

export interface ValueScale {
  min: number;
  max: number;
  ticks: number[];
}

/**
 * A scale from the data, with a little room around it and at most `most` round values on it.
 * Pixel positions only: these are floats, never shown as amounts to the cent.
 */
export function valueScale(values: readonly number[], most: number): ValueScale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low) * 0.06 || Math.abs(high) * 0.1 || 1;
  const [min, max] = [low - room, high + room];
  for (let exponent = Math.floor(Math.log10((max - min) / most)) - 1; ; exponent += 1) {
    for (const factor of factors) {
      const step = factor * 10 ** exponent;
      const [first, last] = [Math.ceil(min / step), Math.floor(max / step)];
      if (last - first >= most) continue;
      const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
        Number(((first + index) * step).toPrecision(12)),
      );
      return { min, max, ticks };
    }
  }
}

/** Months between two labels that readers count in. */
const steps = [1, 2, 3, 6, 12, 24, 60, 120];

/** The months to label: at most `most`, evenly spaced, on Januaries where a step of a year or more allows. */
export function monthTicks(from: string, to: string, most: number): string[] {
  const step = steps.find((candidate) => monthCount(from, to) / candidate <= most) ?? 240;
  return monthsFrom(from, to).filter((month) => {
    const [year, index] = month.split('-').map(Number) as [number, number];
    return (year * 12 + index - 1) % step === 0;
  });
}

/**
 * Pixels to leave beyond the last month, which half of the last label may reach over: months lie as close as a pixel.
 * Of 12 pixel text, wide letters too.
 */
export function roomAtEnd(label: string): number {
  return Math.max(12, Math.ceil((label.length * WIDEST_LETTER) / 2) + 2);
}

const WIDEST_LETTER = 9;
