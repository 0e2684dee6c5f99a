import type { UnpricedMonths } from './net-worth';

/** A value that holds from its month until the next one of the same item; a closed item ends with zero. */
export interface HeldValue {
  assetId: string;
  currency: string;
  month: string;
  /** A plain decimal without trailing zeros, as the database writes it: nothing is calculated with it. */
  value: string;
}

/** An item left out of the figures: from the first to the last month in which it had a value and no rate. */
export interface UnpricedHolding {
  assetId: string;
  currency: string;
  from: string;
  to: string;
  /** In its own currency, at the end of the last of these months. */
  value: string;
}

/** Which items the missing rates leave out. `held` is sorted by item and month, the months of `unpriced` are in order. */
export function unpricedHoldings(held: HeldValue[], unpriced: UnpricedMonths[]): UnpricedHolding[] {
  return valuesWithoutRate(held, unpriced).flatMap(({ assetId, currency, missing }) => {
    const [first, last] = [missing[0], missing.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ assetId, currency, from: first.month, to: last.month, value: last.value }];
  });
}

/** The same for each month by itself; a month without any is not in the answer. */
export function unpricedByMonth(held: HeldValue[], unpriced: UnpricedMonths[]): Map<string, UnpricedHolding[]> {
  const byMonth = new Map<string, UnpricedHolding[]>();
  for (const { assetId, currency, missing } of valuesWithoutRate(held, unpriced)) {
    for (const { month, value } of missing) {
      const item = { assetId, currency, from: month, to: month, value };
      const items = byMonth.get(month);
      if (items === undefined) byMonth.set(month, [item]);
      else items.push(item);
    }
  }
  return byMonth;
}

interface WithoutRate {
  assetId: string;
  currency: string;
  missing: { month: string; value: string }[];
}

/** What each item was worth in the months that have no rate of its currency: values and months are read once. */
function valuesWithoutRate(held: HeldValue[], unpriced: UnpricedMonths[]): WithoutRate[] {
  const monthsOf = new Map(unpriced.map(({ currency, months }) => [currency, months]));
  const found: WithoutRate[] = [];
  for (let first = 0; first < held.length;) {
    const { assetId, currency } = held[first] as HeldValue;
    let [next, value] = [first, '0'];
    const missing: WithoutRate['missing'] = [];
    for (const month of monthsOf.get(currency) ?? []) {
      for (let entry = held[next]; entry?.assetId === assetId && entry.month <= month; entry = held[next]) {
        value = entry.value;
        next += 1;
      }
      if (value !== '0') missing.push({ month, value });
    }
    found.push({ assetId, currency, missing });
    while (held[next]?.assetId === assetId) next += 1;
    first = next;
  }
  return found;
}
