import { LONGEST_RANGE } from '../../../../domain/limits';
import { addMonths, monthCount } from '../../../../domain/month';
import type { Format } from '../../lib/format';

/** Every period by the short name that addresses and the toggle use, with its name in full. */
export const periodNames = {
  '1M': '1 month',
  '3M': '3 months',
  '6M': '6 months',
  YTD: 'Year to date',
  '1Y': '1 year',
  '3Y': '3 years',
  '5Y': '5 years',
  '10Y': '10 years',
  All: 'All',
  QTD: 'Quarter to date',
  'last-month': 'Last month',
  'last-year': 'Last year',
} as const;

export type Period = keyof typeof periodNames;
export const periods = Object.keys(periodNames) as Period[];

/** What the dashboard opens with. */
export const DEFAULT_PERIOD: Period = '1Y';

/** The furthest that a projection looks ahead, in months. */
const LONGEST_HORIZON = 12;

/** Reads a period from an address; the default for anything else. */
export function toPeriod(text: string | null): Period {
  return periods.find((period) => period === text) ?? DEFAULT_PERIOD;
}

/** The months of a period, seen from `month`. The first is the one compared with: the end of the month before. */
export function periodRange(period: Period, month: string): { from: string; to: string } {
  const to = addMonths(month, -monthsSince(period, month));
  return { from: addMonths(to, -monthsLong(period, month)), to };
}

/** Whether a period ends in the past: then there is nothing to project from it. */
export function isOver(period: Period): boolean {
  return period === 'last-month' || period === 'last-year';
}

/** How many months to project beside a history of so many: enough to see where it leads, never most of the picture. */
export function projectionHorizon(months: number): number {
  return Math.min(LONGEST_HORIZON, Math.max(1, Math.round(months / 3)));
}

function monthsSince(period: Period, month: string): number {
  if (period === 'last-month') return 1;
  return period === 'last-year' ? Number(month.slice(5)) : 0;
}

function monthsLong(period: Period, month: string): number {
  if (period === 'All') return LONGEST_RANGE - 1;
  if (period === 'YTD') return Number(month.slice(5));
  if (period === 'QTD') return ((Number(month.slice(5)) - 1) % 3) + 1;
  if (period === 'last-month') return 1;
  if (period === 'last-year') return 12;
  return Number.parseInt(period) * (period.endsWith('Y') ? 12 : 1);
}

/**
 * The period in words, for a comparison of the end of `start` with the end of `end`.
 * Where the books begin later than the period does, it is the month they begin in.
 */
export function comparisonText(period: Period, start: string, end: string, format: Format): string {
  const count = monthCount(start, end) - 1;
  if (period === 'All') return `since ${format.month(start)}`;
  if (period === 'last-month') return `in ${format.monthName(end)}`;
  if (period === 'last-year' && count === 12) return `in ${format.year(end)}`;
  if (period === 'last-year') return `from ${format.month(start)} to ${format.month(end)}`;
  if (start > periodRange(period, end).from) return `since ${format.month(start)}`;
  if (period === 'YTD' || period === 'QTD') return `since ${format.dayAndMonth(`${addMonths(start, 1)}-01`)}`;
  if (count === 1) return 'vs a month ago';
  if (count < 12) return `vs ${count} months ago`;
  return count === 12 ? 'vs a year ago' : `vs ${count / 12} years ago`;
}
