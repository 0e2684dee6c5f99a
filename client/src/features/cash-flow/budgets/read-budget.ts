import { Decimal, type CurrencyDecimals } from '../../../../../domain/money';
import { parseAmount, type ParsedAmount } from '../../../lib/parse-amount';

/** What was typed as a budget: an amount of zero or more, or null for none, written as nothing or as “clear”. */
export function readBudget(
  text: string,
  locale: string,
  currency: CurrencyDecimals,
): ParsedAmount | { ok: true; value: null } {
  if (['', 'clear'].includes(text.trim().toLowerCase())) return { ok: true, value: null };
  const amount = parseAmount(text, locale, currency);
  if (amount.ok && new Decimal(amount.value).isNegative() && !new Decimal(amount.value).isZero()) {
    return { ok: false, problem: 'A budget is not negative.' };
  }
  return amount;
}
