import { Decimal } from '../../../../../domain/money';
import { isBlankAmount } from '../../../lib/amount/written';
import type { Format } from '../../../lib/format';
import { amountPlace, parseAmount, type ParsedAmount } from '../../../lib/parse-amount';

/** What was typed as a budget: an amount of zero or more, or null for none, written as nothing or as “clear”. */
export function readBudget(
  text: string,
  format: Pick<Format, 'locale' | 'currency'>,
  currency: string,
): ParsedAmount | { ok: true; value: null } {
  if (isBlankAmount(text) || text.trim().toLowerCase() === 'clear') return { ok: true, value: null };
  const amount = parseAmount(text, format.locale, amountPlace(format, currency));
  if (amount.ok && new Decimal(amount.value).isNegative() && !new Decimal(amount.value).isZero()) {
    return { ok: false, problem: 'A budget is not negative.' };
  }
  return amount;
}
