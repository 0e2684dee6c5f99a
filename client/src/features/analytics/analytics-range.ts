import { addMonths } from '../../../../domain/month';

export const ranges = ['1Y', '3Y', '5Y', '10Y'] as const;
export type AnalyticsRange = (typeof ranges)[number];

export const rangeNames: readonly (readonly [AnalyticsRange, string])[] = ranges.map((range) => [range, range]);

export function toRange(text: string | null): AnalyticsRange {
  return ranges.find((range) => range === text) ?? '3Y';
}

/** Months (YYYY-MM) of a range that ends with `month`; flows begin a year and a bit earlier, to be compared with. */
export function monthsOf(range: AnalyticsRange, month: string): { from: string; flowFrom: string; to: string } {
  const years = Number.parseInt(range, 10);
  return { from: addMonths(month, 1 - 12 * years), flowFrom: addMonths(month, 1 - 12 * (years + 1)), to: month };
}
