import { ZERO, type Decimal } from './money';
import type { UnpricedMonths } from './net-worth';

/** A value that holds from its month until the next one of the same item; a closed item ends with zero. */
export interface HeldValue {
  assetId: string;
  currency: string;
  month: string;
  value: Decimal;
}

/** An item left out of the figures: from the first to the last month in which it had a value and no rate. */
export interface UnpricedHolding {
  assetId: string;
  currency: string;
  from: string;
  to: string;
  /** In its own currency, at the end of the last of these months. */
  value: Decimal;
}

/** Which items the missing rates leave out. `held` is sorted by item and month. */
export function unpricedHoldings(held: HeldValue[], unpriced: UnpricedMonths[]): UnpricedHolding[] {
  const byAsset = new Map<string, HeldValue[]>();
  for (const value of held) byAsset.set(value.assetId, [...(byAsset.get(value.assetId) ?? []), value]);
  return [...byAsset].flatMap(([assetId, values]) => {
    const currency = values[0]?.currency ?? '';
    const missing = (unpriced.find((entry) => entry.currency === currency)?.months ?? [])
      .map((month) => ({ month, value: valueAt(values, month) }))
      .filter(({ value }) => !value.isZero());
    const first = missing[0];
    const last = missing.at(-1);
    if (first === undefined || last === undefined) return [];
    return [{ assetId, currency, from: first.month, to: last.month, value: last.value }];
  });
}

function valueAt(values: HeldValue[], month: string): Decimal {
  return values.filter((entry) => entry.month <= month).at(-1)?.value ?? ZERO;
}
