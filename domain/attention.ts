import { Decimal } from './money';

/** A category further than this from its target, in percentage points, is pointed out. */
export const DRIFT_OF_NOTE = new Decimal(5);

/** Rates of the month before are usual early in a month; older ones are pointed out. */
export const RATE_AGE_OF_NOTE = 1;

/**
 * The categories more than five percentage points from their target of which something is to be bought or sold,
 * furthest first: what cannot be traded, or whose worth nobody knows, is not put right by looking at it. `deltaPct` is
 * target − share.
 */
export function driftingCategories<Category extends { deltaPct?: string | null; action: string }>(
  categories: readonly Category[],
): Category[] {
  const drift = ({ deltaPct }: Category) => new Decimal(deltaPct ?? 0).abs();
  return categories
    .filter((category) => category.action !== 'HOLD' && drift(category).greaterThan(DRIFT_OF_NOTE))
    .sort((a, b) => drift(b).comparedTo(drift(a)));
}

/** The budgets that are set, and known, and of which more was spent than there is, most overspent first. */
export function overspentBudgets<Budget extends { isSet: boolean; isPriced: boolean; remaining: string }>(
  budgets: readonly Budget[],
): Budget[] {
  return budgets
    .filter(({ isSet, isPriced, remaining }) => isSet && isPriced && new Decimal(remaining).lessThan(0))
    .sort((a, b) => new Decimal(a.remaining).comparedTo(b.remaining));
}

/** The rates that figures rest on and that are more than a month older than these, oldest first. */
export function agedRates<Rate extends { staleMonths?: number | null }>(rates: readonly Rate[]): Rate[] {
  const age = ({ staleMonths }: Rate) => staleMonths ?? 0;
  return rates.filter((rate) => age(rate) > RATE_AGE_OF_NOTE).sort((a, b) => age(b) - age(a));
}
