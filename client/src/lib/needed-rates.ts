/** A rate that figures need; without a source there is none. */
export interface NeededRate {
  currency: string;
  source?: string | null;
}

/** The currencies that nobody knows a rate of. */
export function withoutRate(rates: readonly NeededRate[]): string[] {
  return rates.filter(({ source }) => !source).map(({ currency }) => currency);
}

/** The currencies whose rates are invented, for the demo household. */
export function atDemoRates(rates: readonly NeededRate[]): string[] {
  return rates.filter(({ source }) => source === 'DEMO').map(({ currency }) => currency);
}

/** "CHF, GBP and USD" */
export function listOf(words: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  return new Intl.ListFormat('en-GB', { type }).format(words);
}

/** "House, Boat, Car and 97 others": of many, enough to tell what it is about. */
export function someOf(names: readonly string[]): string {
  const rest = names.length - NAMED;
  return listOf(rest > 1 ? [...names.slice(0, NAMED), `${rest} others`] : names);
}

const NAMED = 3;

/** Where a currency's rates are seen, and set. */
export function ratesPath(currency: string | undefined): string {
  return currency === undefined ? '/settings/exchange-rates' : `/settings/exchange-rates?currency=${currency}`;
}
