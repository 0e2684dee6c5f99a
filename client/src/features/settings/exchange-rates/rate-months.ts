import { EARLIEST_MONTH, LONGEST_RANGE } from '../../../../../domain/limits';
import { addMonths, isMonth, monthsFrom } from '../../../../../domain/month';
import type { RateRow_RateFragment } from '../../../__generated__/graphql';

/** A month with the rate that holds in it, if any. */
export interface RateMonth {
  month: string;
  rate: RateRow_RateFragment | undefined;
}

/** Every month of a range, latest first: one without a rate is what needs to be seen. */
export function rateMonths(from: string, to: string, rates: readonly RateRow_RateFragment[]): RateMonth[] {
  const byMonth = new Map(rates.map((rate) => [rate.month, rate]));
  return monthsFrom(from, to)
    .map((month) => ({ month, rate: byMonth.get(month) }))
    .toReversed();
}

/** A range as an address gives it: the last year where it gives none, in order, and no longer than the API answers. */
export function toRange(from: string | null, to: string | null, now: string): { from: string; to: string } {
  const end = to !== null && isMonth(to) ? to : now;
  const start = from !== null && isMonth(from) ? from : addMonths(end, -11);
  const [first, last] = start <= end ? [start, end] : [end, start];
  const longest = addMonths(last, 1 - LONGEST_RANGE);
  const earliest = longest < EARLIEST_MONTH ? EARLIEST_MONTH : longest;
  return { from: first < earliest ? earliest : first, to: last };
}

/** The currencies that books use, and all others; the euro has no rate, because rates are what one euro buys. */
export function currencyGroups<Currency extends { code: string }>(
  currencies: readonly Currency[],
  used: readonly string[],
): { used: Currency[]; others: Currency[] } {
  const isUsed = new Set(used);
  const rated = currencies.filter(({ code }) => code !== 'EUR');
  return {
    used: rated.filter(({ code }) => isUsed.has(code)),
    others: rated.filter(({ code }) => !isUsed.has(code)),
  };
}

/** Whether a rate is the member's own of this very month, and not one carried from an earlier one. */
export function isSetHere(rate: RateRow_RateFragment | undefined): rate is RateRow_RateFragment {
  return rate !== undefined && rate.own && !rate.stale;
}
