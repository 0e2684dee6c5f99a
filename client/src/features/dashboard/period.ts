import { LONGEST_RANGE } from '../../../../domain/limits';
import { addMonths, monthCount } from '../../../../domain/month';
import type { Format } from '../../lib/format';

export const periods = ['1M', '3M', '6M', 'YTD', '1Y', '3Y', '5Y', '10Y', 'All'] as const;
export type Period = (typeof periods)[number];

/** What the dashboard opens with. */
export const DEFAULT_PERIOD: Period = '10Y';

/** Reads a period from an address; the default for anything else. */
export function toPeriod(text: string | null): Period {
  return periods.find((period) => period === text) ?? DEFAULT_PERIOD;
}

/** The months of a period that ends in `month`. The first is the one compared with: the end of the month before. */
export function periodRange(period: Period, month: string): { from: string; to: string } {
  return { from: addMonths(month, -monthsBack(period, month)), to: month };
}

function monthsBack(period: Period, month: string): number {
  if (period === 'YTD') return Number(month.slice(5));
  if (period === 'All') return LONGEST_RANGE - 1;
  return Number.parseInt(period) * (period.endsWith('Y') ? 12 : 1);
}

/**
 * The period in words, for a comparison with the end of `start`.
 * Where the books begin later than the period does, it is the month they begin in.
 */
export function comparisonText(period: Period, start: string, month: string, format: Format): string {
  if (start > periodRange(period, month).from || period === 'All') return `since ${format.month(start)}`;
  if (period === 'YTD') return `since ${format.dayAndMonth(`${addMonths(start, 1)}-01`)}`;
  const count = monthCount(start, month) - 1;
  if (count === 1) return 'vs a month ago';
  if (count < 12) return `vs ${count} months ago`;
  return count === 12 ? 'vs a year ago' : `vs ${count / 12} years ago`;
}
