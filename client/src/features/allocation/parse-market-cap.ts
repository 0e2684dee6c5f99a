import { Decimal, decimalsProblem, isAmount, type CurrencyDecimals } from '../../../../domain/money';
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
  if (text.trim() === '') return { ok: true, value: null };
  const [, figure = text, unit = ''] = /^(.*?)\s*(k|mn?|bn?|tn?)$/i.exec(text.trim()) ?? [];
  const parsed = parseAmount(figure, locale);
  if (!parsed.ok) return parsed;
  const cap = new Decimal(parsed.value).times(units[unit.toLowerCase()] ?? 1);
  const problem = stored !== null && cap.equals(stored) ? undefined : decimalsProblem(cap, currency);
  if (problem !== undefined) return { ok: false, problem };
  const value = cap.toFixed();
  return isAmount(value) ? { ok: true, value } : { ok: false, problem: 'This number is too large.' };
}
