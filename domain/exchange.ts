import { Decimal } from './money';
import { monthCount } from './month';

/** Every published rate says how many units of a currency this one buys. */
export const PIVOT_CURRENCY = 'EUR';

const ONE = new Decimal(1);

/** Who says so: a publisher, an operator, the member, the demo's invention, or the law (a currency that became the euro). */
export type RateSource = 'ECB' | 'MANUAL' | 'OWN' | 'DEMO' | 'FINAL';

/** Units of a currency that one euro buys, from a month on until there is a later rate. */
export interface KnownRate {
  currency: string;
  month: string;
  rate: Decimal;
  source: RateSource;
}

/** The known rates of each currency, earliest first. */
export type RateTable = ReadonlyMap<string, readonly KnownRate[]>;

/** A rate as it holds in a month: of that month, or carried from an earlier one. */
export interface HoldingRate {
  rate: Decimal;
  source: RateSource;
  /** The month it is of. */
  sourceMonth: string;
  /** How many months older it is than the month it holds in. A final conversion never ages. */
  staleMonths: number;
}

/** @param rates in any order, one for each currency and month */
export function rateTable(rates: Iterable<KnownRate>): RateTable {
  const table = new Map<string, KnownRate[]>();
  for (const rate of rates) {
    const known = table.get(rate.currency);
    if (known === undefined) table.set(rate.currency, [rate]);
    else known.push(rate);
  }
  for (const known of table.values()) known.sort((a, b) => (a.month < b.month ? -1 : 1));
  return table;
}

/** The last rate of a currency known in a month: never a later one. */
function lastKnown(rates: RateTable, currency: string, month: string): KnownRate | undefined {
  const known = rates.get(currency) ?? [];
  let [low, high] = [0, known.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((known[middle] as KnownRate).month <= month) low = middle + 1;
    else high = middle;
  }
  return known[low - 1];
}

/**
 * What one euro buys of a currency in a month: the rate of that month, else the last one before it. Undefined when
 * nobody knows. A missing rate is never 1.
 */
export function rateOf(rates: RateTable, currency: string, month: string): Decimal | undefined {
  return currency === PIVOT_CURRENCY ? ONE : lastKnown(rates, currency, month)?.rate;
}

/** The rate that holds for a currency in a month, with where it comes from and how old it is. */
export function holdingRate(rates: RateTable, currency: string, month: string): HoldingRate | undefined {
  const known = lastKnown(rates, currency, month);
  if (known === undefined) return undefined;
  const { rate, source, month: sourceMonth } = known;
  return { rate, source, sourceMonth, staleMonths: source === 'FINAL' ? 0 : monthCount(sourceMonth, month) - 1 };
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
