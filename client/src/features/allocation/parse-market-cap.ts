import { Decimal, decimalsProblem, isAmount, type CurrencyDecimals } from '../../../../domain/money';
import { isBlankAmount } from '../../lib/amount/written';
import { withLatinDigits } from '../../lib/latin-digits';
import { parseAmount } from '../../lib/parse-amount';
import type { ParsedPercent } from './parse-percent';

/** How market capitalisations are abbreviated. */
const units: Record<string, string> = { k: '1e3', m: '1e6', mn: '1e6', b: '1e9', bn: '1e9', t: '1e12', tn: '1e12' };

/** Reads a market capitalisation as people type it: 2.9T, 350 bn, 1,200,000. Nothing typed is null: none. What is `stored` may stay. */
export function parseMarketCap(
  text: string,
  locale: string,
  currency: CurrencyDecimals,
  stored: string | null = null,
): ParsedPercent {
  if (isBlankAmount(text)) return { ok: true, value: null };
  const typed = withLatinDigits(text.trim(), locale);
  const [, figure = typed, unit = ''] = /^(.*\d)\s*(k|mn?|bn?|tn?)$/i.exec(typed) ?? [];
  const parsed = parseAmount(figure, locale, unit === '' ? { decimals: currency, stored } : { minorUnits: 4 });
  if (!parsed.ok) return parsed;
  const cap = new Decimal(parsed.value).times(units[unit.toLowerCase()] ?? 1);
  const problem = stored !== null && cap.equals(stored) ? undefined : decimalsProblem(cap, currency);
  if (problem !== undefined) return { ok: false, problem };
  const value = cap.toFixed();
  return isAmount(value) ? { ok: true, value } : { ok: false, problem: 'This number is too large.' };
}
