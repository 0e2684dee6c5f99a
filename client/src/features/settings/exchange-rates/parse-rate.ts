import { Decimal } from '../../../../../domain/money';
import { RATE_PATTERN } from '../../../../../domain/limits';
import type { ParsedAmount } from '../../../lib/parse-amount';
import { parseDecimal } from '../../../lib/parse-amount';

const RATE_DECIMALS = 10;

/** Reads a rate as people type it. @returns it as it travels: a positive decimal with at most ten decimals */
export function parseRate(text: string, locale: string): ParsedAmount {
  const read = parseDecimal(text, locale, { minorUnits: RATE_DECIMALS });
  if (!read.ok) return read;
  const { value } = read;
  if (!value.isPositive() || value.isZero()) return { ok: false, problem: 'A rate is above zero.' };
  if (value.decimalPlaces() > RATE_DECIMALS) return { ok: false, problem: 'At most 10 decimals.' };
  if (!new RegExp(RATE_PATTERN).test(value.toFixed())) return { ok: false, problem: 'This number is too large.' };
  return { ok: true, value: value.toFixed() };
}

/** What one unit of the currency is worth in euro, to six significant digits. */
export function inverseRate(rate: string, locale: string): string {
  const inverse = new Decimal(1).div(rate).toSignificantDigits(6);
  return new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 }).format(
    inverse.toFixed() as Intl.StringNumericLiteral,
  );
}
