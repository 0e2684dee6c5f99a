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

/** Where a currency's rates are seen, and set. */
export function ratesPath(currency: string | undefined): string {
  return currency === undefined ? '/settings/exchange-rates' : `/settings/exchange-rates?currency=${currency}`;
}
