import { Decimal, ZERO, toAmount } from './money';
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

/** What the figures of a month leave out for want of a rate, and whether they contain anything at all. */
export interface Completeness {
  /** Currencies, in alphabetical order. */
  leftOut: readonly string[];
  /** False where there is something and none of it has a rate. */
  priced: boolean;
}

/** Whether one amount can be held against another: both contain something, and neither lacks what is in the other. */
export function areComparable(one: Completeness, other: Completeness): boolean {
  return one.priced && other.priced && one.leftOut.join() === other.leftOut.join();
}

/** Whether figures contain anything of what is there; nothing at all is worth nothing in any currency. */
export function isPriced({ heldIn, leftOut }: Record<'heldIn' | 'leftOut', readonly string[]>): boolean {
  return heldIn.length === 0 || leftOut.length < heldIn.length;
}

/** Of consecutive months, those that cannot be compared with the one before. */
export function incomparableMonths(
  months: readonly (Record<'heldIn' | 'leftOut', readonly string[]> & { month: string })[],
): Set<string> {
  const completeness = months.map(({ heldIn, leftOut }) => ({ leftOut, priced: isPriced({ heldIn, leftOut }) }));
  return new Set(
    months.slice(1).flatMap(({ month }, index) => {
      const [before, now] = [completeness[index], completeness[index + 1]];
      return before && now && areComparable(before, now) ? [] : [month];
    }),
  );
}
