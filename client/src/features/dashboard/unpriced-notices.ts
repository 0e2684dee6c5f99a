import type { Format } from '../../lib/format';

/** What is left out of some months' figures for want of an exchange rate. */
export interface Unpriced {
  asset?: { name: string } | null;
  currency: string;
  from: string;
  to: string;
}

export interface UnpricedRange {
  points: readonly { month: string }[];
  unpriced: readonly Unpriced[];
}

/** One sentence for each currency and span without a rate, naming what is left out of the figures. */
export function unpricedNotices({ points, unpriced }: UnpricedRange, format: Format): string[] {
  const [first, last] = [points[0]?.month, points.at(-1)?.month];
  const spans = new Map<string, { currency: string; from: string; to: string; names: string[] }>();
  for (const { asset, currency, from, to } of unpriced) {
    const key = `${currency} ${from} ${to}`;
    const span = spans.get(key) ?? { currency, from, to, names: [] };
    span.names.push(asset?.name ?? 'one asset');
    spans.set(key, span);
  }
  return [...spans.values()].map(({ currency, from, to, names }) => {
    const what = `${new Intl.ListFormat('en', { type: 'conjunction' }).format(names)} ${names.length === 1 ? 'is' : 'are'} left out`;
    if (to !== last) {
      const span = from === to ? `in ${format.month(from)}` : `from ${format.month(from)} to ${format.month(to)}`;
      return `${currency} had no rate ${span}: ${what} of those figures.`;
    }
    if (from === first) return `${currency} has no rate in the months shown: ${what}.`;
    return `${currency} has no rate since ${format.month(from)}: ${what}.`;
  });
}
