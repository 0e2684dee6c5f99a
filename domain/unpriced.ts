import type { UnpricedMonths } from './net-worth';

/** The values of an item, each of which holds from its month until the next; a closed item ends with zero. */
export interface HeldItem {
  assetId: string;
  currency: string;
  /** In order. */
  months: readonly string[];
  /** One for each of them: plain decimals without trailing zeros, as the database writes them. Nothing is calculated. */
  values: readonly string[];
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

/** Which items the missing rates leave out. The months of `unpriced` are in order. */
export function unpricedHoldings(held: HeldItem[], unpriced: UnpricedMonths[]): UnpricedHolding[] {
  return valuesWithoutRate(held, unpriced).flatMap(({ assetId, currency, missing }) => {
    const [first, last] = [missing[0], missing.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ assetId, currency, from: first.month, to: last.month, value: last.value }];
  });
}

/** The same for each month by itself; a month without any is not in the answer. */
export function unpricedByMonth(held: HeldItem[], unpriced: UnpricedMonths[]): Map<string, UnpricedHolding[]> {
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
function valuesWithoutRate(held: HeldItem[], unpriced: UnpricedMonths[]): WithoutRate[] {
  const monthsOf = new Map(unpriced.map(({ currency, months }) => [currency, months]));
  return held.map(({ assetId, currency, months, values }) => {
    let [next, value] = [0, '0'];
    const missing: WithoutRate['missing'] = [];
    for (const month of monthsOf.get(currency) ?? []) {
      for (; (months[next] ?? '9999') <= month; next += 1) value = values[next] ?? '0';
      if (value !== '0') missing.push({ month, value });
    }
    return { assetId, currency, missing };
  });
}
