import { toCsv } from '../../../../domain/csv';
import { Decimal } from '../../../../domain/money';
import type { Format } from '../../lib/format';
import type { ShownPlan, Trade } from './plan';
import { reasonWords } from './reason-text';
import { shareText } from './share-text';

/** The plan to read: a line for what is to be bought and sold, and one for what is left. */
export function planAsText(
  { trades, left }: ShownPlan,
  { currency, contribution, format }: { currency: string; contribution: string; format: Format },
): string {
  const lines = trades
    .filter(({ trade }) => !new Decimal(trade).isZero())
    .map(({ category, trade, pctAfter }) => {
      const amount = new Decimal(trade);
      const verb = amount.isPositive() ? 'Buy' : 'Sell';
      return `${verb} ${format.amount(amount.abs(), currency)} of ${category.name} (${shareText(format, pctAfter)} after)`;
    });
  const money = new Decimal(contribution);
  const first = `${money.isNegative() ? 'To take out' : 'To invest'}: ${format.amount(money.abs(), currency)}`;
  const rest = new Decimal(left).isZero() ? [] : [`Left: ${format.amount(left, currency)}`];
  return `${[first, ...lines, ...rest].join('\n')}\n`;
}

/** The plan for a spreadsheet: every category, with plain figures. */
export function planAsCsv(trades: readonly Trade[], currency: string, locale: string): string {
  const columns = ['category', 'currency', 'now', 'now_pct', 'target_pct', 'trade', 'reason', 'after', 'after_pct'];
  return toCsv(
    columns,
    trades.map(({ category, value, pct, targetPct, trade, reason, after, pctAfter }) => ({
      category: category.name,
      currency,
      now: value,
      now_pct: pct,
      target_pct: targetPct,
      trade,
      reason: reason && reasonWords[reason],
      after,
      after_pct: pctAfter,
    })),
    locale,
  );
}
