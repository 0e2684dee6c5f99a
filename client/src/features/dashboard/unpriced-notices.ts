import { PIVOT_CURRENCY } from '../../../../domain/exchange';
import type { Format } from '../../lib/format';
import { listOf } from '../../lib/list-of';
import { withoutRate, type NeededRate } from '../../lib/needed-rates';

/** What is left out of some months' figures for want of an exchange rate. */
export interface Unpriced {
  asset?: { name: string } | null;
  currency: string;
  from: string;
  to: string;
}

export interface UnpricedRange {
  currency: string;
  points: readonly { month: string }[];
  unpriced: readonly Unpriced[];
  rates: readonly NeededRate[];
}

export interface UnpricedNotice {
  text: string;
  /** The one whose rates are to be looked at. */
  currency: string;
}

/** One sentence for each currency and span without a rate, naming what is left out of the figures, the first few of many. */
export function unpricedNotices({ currency: target, points, unpriced, rates }: UnpricedRange, format: Format) {
  const [first, last] = [points[0]?.month, points.at(-1)?.month];
  const spans = new Map<string, { currency: string; from: string; to: string; names: string[] }>();
  for (const { asset, currency, from, to } of unpriced) {
    // A currency that has a rate today is left out for want of one of the currency it is to be shown in.
    const wanting = to === last && isToBlame(target, currency, rates) ? target : currency;
    const key = `${wanting} ${from} ${to}`;
    const span = spans.get(key) ?? { currency: wanting, from, to, names: [] };
    span.names.push(asset?.name ?? 'one asset');
    spans.set(key, span);
  }
  return [...spans.values()].map(({ currency, from, to, names }): UnpricedNotice => {
    const what = `${listOf(names)} ${names.length === 1 ? 'is' : 'are'} left out`;
    if (to !== last) {
      const span = from === to ? `in ${format.month(from)}` : `from ${format.month(from)} to ${format.month(to)}`;
      const why = target === PIVOT_CURRENCY ? 'had no rate' : `had no rate to ${target}`;
      return { currency, text: `${currency} ${why} ${span}: ${what} of those figures.` };
    }
    if (from === first) return { currency, text: `${currency} has no rate in the months shown: ${what}.` };
    return { currency, text: `${currency} has no rate since ${format.month(from)}: ${what}.` };
  });
}

function isToBlame(target: string, currency: string, rates: readonly NeededRate[]): boolean {
  const missing = withoutRate(rates);
  return missing.includes(target) && !missing.includes(currency);
}
