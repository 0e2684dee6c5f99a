import { Decimal } from '../../../../domain/money';
import { isBlankAmount } from '../../lib/amount/written';
import { parseAmount } from '../../lib/parse-amount';

export type ParsedPercent = { ok: true; value: string | null } | { ok: false; problem: string };

/** Reads a percentage from 0 to 100 as people type it, with or without its sign. Nothing typed is null: no target. */
export function parsePercent(text: string, locale: string): ParsedPercent {
  const bare = text.replace(/[%٪]/g, '').trim();
  if (isBlankAmount(bare)) return { ok: true, value: null };
  const parsed = parseAmount(bare, locale, { minorUnits: 4 });
  if (!parsed.ok) return parsed;
  const value = new Decimal(parsed.value);
  if (value.isNegative() || value.greaterThan(100)) {
    return { ok: false, problem: 'A target is between 0 and 100 percent.' };
  }
  return { ok: true, value: value.toFixed() };
}
