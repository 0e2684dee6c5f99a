import { Decimal } from '../../../../domain/money';
import type { Format } from '../../lib/format';

/** "12.34%", with as many decimals as a target was given but at least two; a dash where there is none. */
export function shareText(format: Format, pct: string | null): string {
  if (pct === null) return '–';
  const value = new Decimal(pct);
  return format.percent(value, { decimals: Math.max(2, value.decimalPlaces()) });
}

/** "12.5%": a percentage as it was set, without needless zeros. */
export function plainPercent(format: Format, pct: Decimal): string {
  return format.percent(pct, { decimals: pct.decimalPlaces() });
}

/** "12.5": the same for a field to type in, so that what it holds can be read again. */
export function editablePercent(format: Format, pct: Decimal): string {
  const written = new Intl.NumberFormat(format.locale, { useGrouping: false, maximumFractionDigits: 20 });
  return written.format(pct.toFixed() as Intl.StringNumericLiteral);
}

/**
 * How far a share is from its target, in percentage points: "3.20 below".
 *
 * @param deltaPct target less share, as the API gives it; null without a target
 */
export function driftText(format: Format, deltaPct: string | null): string {
  if (deltaPct === null) return '–';
  const drift = new Decimal(deltaPct);
  if (drift.isZero()) return 'on target';
  return `${format.points(drift.abs())} ${drift.isPositive() ? 'below' : 'above'}`;
}

/** What to do, as a word. */
export const actionWords = { BUY: 'Buy', SELL: 'Sell', HOLD: 'Hold' } as const;
