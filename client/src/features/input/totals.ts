import { Decimal, ZERO } from '../../../../domain/money';
import { netWorthByMonth } from '../../../../domain/net-worth';
import type { MonthGrid_RateFragment, MonthGrid_ValuationFragment } from '../../__generated__/graphql';
import type { Format } from '../../lib/format';
import { ratesOfMonth } from '../../lib/rates-of-month';
import type { Drafts } from './drafts';
import { readRow } from './read-row';

type Row = MonthGrid_ValuationFragment;

export interface CurrencyTotal {
  currency: string;
  /** Assets less liabilities, with what is typed and with values carried forward. */
  now: Decimal;
  /** The same, of the values before this month. */
  before: Decimal;
}

/** What a row counts for this month: the typed or stored amount, else the one that is carried forward. */
function worth(row: Row, drafts: Drafts, format: Format): string | undefined {
  return readRow(row, drafts[row.asset.id], format).now ?? row.previous?.value;
}

/** Assets less liabilities, each currency by itself. The base currency comes first, then by size. */
export function totalsByCurrency(
  rows: readonly Row[],
  drafts: Drafts,
  { format, baseCurrency }: { format: Format; baseCurrency: string },
): CurrencyTotal[] {
  const totals = new Map<string, CurrencyTotal>();
  for (const row of rows) {
    const { asset, previous } = row;
    const now = worth(row, drafts, format);
    if (now === undefined) continue;
    const total = totals.get(asset.currency) ?? { currency: asset.currency, now: ZERO, before: ZERO };
    const sign = asset.category.kind === 'LIABILITY' ? -1 : 1;
    totals.set(asset.currency, {
      ...total,
      now: total.now.plus(new Decimal(now).times(sign)),
      before: total.before.plus(new Decimal(previous?.value ?? 0).times(sign)),
    });
  }
  return [...totals.values()].sort(
    (a, b) =>
      Number(b.currency === baseCurrency) - Number(a.currency === baseCurrency) || b.now.abs().comparedTo(a.now.abs()),
  );
}

export interface NetWorthNow {
  /** In the base currency, by the rule of the dashboard. */
  value: string;
  /** Currencies without a rate in the month: they are not in the value. */
  unpriced: readonly string[];
}

/** Net worth at the end of the month as it would be with what is typed: what the dashboard says once that is saved. */
export function netWorthNow(
  rows: readonly Row[],
  drafts: Drafts,
  {
    format,
    baseCurrency,
    month,
    rates,
  }: { format: Format; baseCurrency: string; month: string; rates: readonly MonthGrid_RateFragment[] },
): NetWorthNow {
  const held = rows.flatMap((row) => {
    const value = worth(row, drafts, format);
    const { category, currency } = row.asset;
    return value === undefined
      ? []
      : [{ category, step: { category: category.code, currency, month, delta: new Decimal(value) } }];
  });
  const { months, unpriced } = netWorthByMonth({
    from: month,
    to: month,
    currency: baseCurrency,
    minorUnits: format.currency(baseCurrency).minorUnits,
    categories: [...new Map(held.map(({ category }) => [category.code, category])).values()],
    steps: held.map(({ step }) => step),
    rates: ratesOfMonth(rates, month),
  });
  return { value: months[0]?.netWorth ?? '0', unpriced: unpriced.map(({ currency }) => currency) };
}

/** How many rows have a value for this very month, typed ones included. */
export function enteredCount(rows: readonly Row[], drafts: Drafts, format: Format): number {
  return rows.filter((row) => readRow(row, drafts[row.asset.id], format).now !== null).length;
}
