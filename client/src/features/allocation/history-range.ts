import { LONGEST_RANGE } from '../../../../domain/limits';
import { addMonths } from '../../../../domain/month';
import type { MonthRange } from './use-allocation-screen';

/** How far the history goes back, in months, by the name of its button. */
export const historyRanges = {
  '12M': { name: '12 months', months: 12 },
  '3Y': { name: '3 years', months: 36 },
  '10Y': { name: '10 years', months: 120 },
  All: { name: 'All', months: LONGEST_RANGE },
} as const;

export type HistoryRange = keyof typeof historyRanges;

/** The months of a range that ends in `month`, both included. */
export function rangeUpTo(month: string, range: HistoryRange): MonthRange {
  return { from: addMonths(month, 1 - historyRanges[range].months), to: month };
}
