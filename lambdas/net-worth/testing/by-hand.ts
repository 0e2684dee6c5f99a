import { rateByHand } from '../../lib/testing/rate-by-hand';
import { LIABILITIES, type Books } from './books';
import { NOTHING, add, over, rational, times, type Rational } from './rational';

/** What net worth should be, month by month, from the values as they were entered: no rollup, no shared code. */
export interface MonthByHand {
  month: string;
  assets: Rational;
  liabilities: Rational;
  /** Exact sums of the categories that hold something, priced or not. */
  categories: Map<string, Rational>;
  /** Numbers of the assets that have a value and no rate. */
  unpriced: number[];
}

export function monthByHand(given: Books, month: string, target: string): MonthByHand {
  const rateOf = (of: string) => rateByHand(given, of, month);
  const result: MonthByHand = { month, assets: NOTHING, liabilities: NOTHING, categories: new Map(), unpriced: [] };
  for (const [index, { category, currency, closedOn, values }] of given.assets.entries()) {
    if (closedOn !== null && closedOn.slice(0, 7) <= month) continue;
    let held = NOTHING;
    for (const value of values) if (value.month <= month) held = rational(value.value);
    if (held.numerator === 0n) continue;
    const [sold, bought] = [rateOf(currency), rateOf(target)];
    let worth = NOTHING;
    if (currency === target) worth = held;
    else if (sold === undefined || bought === undefined) result.unpriced.push(index);
    else worth = over(times(held, bought), sold);
    result.categories.set(category, add(result.categories.get(category) ?? NOTHING, worth));
    const side = LIABILITIES.includes(category) ? 'liabilities' : 'assets';
    result[side] = add(result[side], worth);
  }
  return result;
}
