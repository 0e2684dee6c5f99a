import { PIVOT_CURRENCY, holdingRate, type RateSource, type RateTable } from './exchange';

/** A currency that figures need a rate of, and the one they rest on: all of it null where nobody knows one. */
export interface NeededRate {
  currency: string;
  /** Units of it that one euro buys, as a decimal string. */
  rate: string | null;
  source: RateSource | null;
  sourceMonth: string | null;
  staleMonths: number | null;
}

/**
 * The rates that amounts in some currencies need in a month to be shown in `target`, by currency: none for what is in
 * `target` already, nor for the euro, which rates are relative to.
 */
export function neededRates(
  rates: RateTable,
  { currencies, target, month }: { currencies: Iterable<string>; target: string; month: string },
): NeededRate[] {
  const foreign = [...new Set(currencies)].filter((currency) => currency !== target);
  const needed = foreign.length === 0 ? [] : [...foreign, target].filter((currency) => currency !== PIVOT_CURRENCY);
  return needed.sort().map((currency) => {
    const known = holdingRate(rates, currency, month);
    if (known === undefined) return { currency, rate: null, source: null, sourceMonth: null, staleMonths: null };
    return { currency, ...known, rate: known.rate.toFixed() };
  });
}
