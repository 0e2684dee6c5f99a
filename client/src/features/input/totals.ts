import { Decimal, ZERO } from '../../../../domain/money';
import type { MonthGrid_ValuationFragment } from '../../__generated__/graphql';
import { valueNow, type Drafts } from './drafts';

export interface CurrencyTotal {
  currency: string;
  /** Assets less liabilities, with what is typed and with values carried forward. */
  now: Decimal;
  /** The same, of the values before this month. */
  before: Decimal;
}

/**
 * Assets less liabilities, each currency by itself: exchange rates are the server's business.
 * The base currency comes first, then by size.
 */
export function totalsByCurrency(
  valuations: readonly MonthGrid_ValuationFragment[],
  drafts: Drafts,
  { locale, baseCurrency }: { locale: string; baseCurrency: string },
): CurrencyTotal[] {
  const totals = new Map<string, CurrencyTotal>();
  for (const valuation of valuations) {
    const { asset, previous } = valuation;
    const now = valueNow(valuation, drafts[asset.id], locale) ?? previous?.value;
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

/** How many rows have a value for this very month, typed ones included. */
export function enteredCount(
  valuations: readonly MonthGrid_ValuationFragment[],
  drafts: Drafts,
  locale: string,
): number {
  return valuations.filter((valuation) => valueNow(valuation, drafts[valuation.asset.id], locale) !== null).length;
}
