import { addMonths } from '../../../../domain/month';

export const ranges = ['1Y', '3Y', '5Y', '10Y'] as const;
export type AnalyticsRange = (typeof ranges)[number];

export const rangeNames: readonly (readonly [AnalyticsRange, string])[] = ranges.map((range) => [range, range]);

/** The range that was chosen; undefined when none was. */
export function toRange(text: string | null): AnalyticsRange | undefined {
  return ranges.find((range) => range === text);
}

/** What is asked for while nobody has chosen. */
export const FIRST_RANGE = '3Y';

/** The range to open on, after an answer to `FIRST_RANGE` that begins to have anything to show in `firstMonth`. */
export function openingRange(firstMonth: string | undefined, month: string): AnalyticsRange {
  return firstMonth !== undefined && firstMonth >= monthsOf('1Y', month).from ? '1Y' : FIRST_RANGE;
}

/** Months (YYYY-MM) of a range that ends with `month`; flows begin a year and a bit earlier, to be compared with. */
export function monthsOf(range: AnalyticsRange, month: string): { from: string; flowFrom: string; to: string } {
  const years = Number.parseInt(range, 10);
  return { from: addMonths(month, 1 - 12 * years), flowFrom: addMonths(month, 1 - 12 * (years + 1)), to: month };
}
