/** How a currency is written so that it is taken for no other one. */
export interface CurrencySymbol {
  display: 'symbol' | 'narrowSymbol' | 'code';
  /** What to write in the place of the locale's own symbol. */
  text?: string;
}

/** Signs that several currencies go by. */
const shared = /^(?:[$£¥￥]|kr\.?|rs\.?)$/i;

/**
 * A shared sign stands alone for the currency of the reader's own country: `$` are US dollars in en-US, Australian ones
 * in en-AU. Every other one is told apart, as in `US$`, `A$` or `ARS`.
 */
export function clearSymbol(locale: string, currency: string): CurrencySymbol {
  const [symbol, narrow] = [symbolIn(locale, currency, 'symbol'), symbolIn(locale, currency, 'narrowSymbol')];
  // The first two letters of a currency's code are those of its country's.
  const isLocal = new Intl.Locale(locale).maximize().region === currency.slice(0, 2);
  if (isLocal) return { display: 'narrowSymbol' };
  // The locale writes the code where a sign of no other currency would do, such as € in en-AU.
  if (symbol === currency)
    return { display: /^\p{Sc}$/u.test(narrow) && !shared.test(narrow) ? 'narrowSymbol' : 'code' };
  if (!shared.test(symbol)) return { display: 'symbol' };
  const international = symbolIn('en-001', currency, 'symbol');
  return shared.test(international) ? { display: 'code' } : { display: 'symbol', text: international };
}

function symbolIn(locale: string, currency: string, currencyDisplay: 'symbol' | 'narrowSymbol'): string {
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}
