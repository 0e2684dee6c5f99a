import { Decimal } from './money';

/** Every published rate says how many units of a currency this one buys. */
export const PIVOT_CURRENCY = 'EUR';

const ONE = new Decimal(1);

/** Units of each currency that one euro buys, by month: `rates.get('USD')?.get('2024-03')`. */
export type RateTable = ReadonlyMap<string, ReadonlyMap<string, Decimal>>;

/** What one euro buys of a currency in a month; undefined when nobody knows. A missing rate is never 1. */
export function rateOf(rates: RateTable, currency: string, month: string): Decimal | undefined {
  return currency === PIVOT_CURRENCY ? ONE : rates.get(currency)?.get(month);
}

/**
 * How many units of one currency a unit of another buys at a month's rates.
 *
 * @returns undefined when either currency has no rate in that month
 */
export function crossRate(from: string, to: string, month: string, rates: RateTable): Decimal | undefined {
  if (from === to) return ONE;
  const sold = rateOf(rates, from, month);
  const bought = rateOf(rates, to, month);
  return sold === undefined || bought === undefined ? undefined : bought.div(sold);
}

/**
 * An amount in another currency at a month's rates, unrounded.
 *
 * @returns undefined when either currency has no rate in that month: the amount is unpriced
 */
export function exchange(
  amount: Decimal,
  from: string,
  to: string,
  month: string,
  rates: RateTable,
): Decimal | undefined {
  if (from === to) return amount;
  const sold = rateOf(rates, from, month);
  const bought = rateOf(rates, to, month);
  return sold === undefined || bought === undefined ? undefined : amount.times(bought).div(sold);
}
