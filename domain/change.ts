import { Decimal, ZERO, toAmount } from './money';
import { addMonths } from './month';
import type { UnpricedMonths } from './net-worth';
import { HUNDRED, toPercentage } from './percentages';

/** From one amount to a later one: the difference, and what percentage of the earlier one it is. */
export interface Change {
  change: string;
  /** With two decimals; null where the earlier amount is zero or negative. */
  changePct: string | null;
}

/** What is said where two months cannot be compared. */
export const UNKNOWN_CHANGE = { change: null, changePct: null };

export function changeBetween(before: Decimal, after: Decimal, minorUnits: number): Change {
  const change = after.minus(before);
  const percentage = before.greaterThan(ZERO)
    ? change.times(HUNDRED).div(before).toDecimalPlaces(2, Decimal.ROUND_HALF_EVEN)
    : null;
  return {
    change: toAmount(change, minorUnits),
    changePct: percentage === null ? null : toPercentage(percentage.isZero() ? ZERO : percentage),
  };
}

/**
 * The months whose net worth cannot be compared with that of the month before: what a currency without a rate left out
 * of one of them, it did not leave out of the other.
 */
export function incomparableMonths(unpriced: UnpricedMonths[]): Set<string> {
  const incomparable = new Set<string>();
  for (const { months } of unpriced) {
    for (const month of months) {
      if (!months.includes(addMonths(month, -1))) incomparable.add(month);
      if (!months.includes(addMonths(month, 1))) incomparable.add(addMonths(month, 1));
    }
  }
  return incomparable;
}
