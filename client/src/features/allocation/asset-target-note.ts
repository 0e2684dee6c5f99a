import type { Format } from '../../lib/format';
import { isClosed } from '../../lib/is-closed';
import type { ShareCategory, ShareHolding } from './category-share';

/** Where the target of an asset inside its category comes from: a hand, its market capitalisation, or nowhere. */
export function assetTargetNote(
  { ticker, currency, marketCap, subTargetPct, closedOn }: ShareHolding['asset'],
  { marketCapWeighted }: ShareCategory['category'],
  format: Format,
): string {
  const cap = marketCap === null ? undefined : `cap ${format.compact(Number(marketCap), currency)}`;
  const source =
    closedOn !== null && isClosed(closedOn)
      ? `closed ${format.date(closedOn)}`
      : subTargetPct !== null
        ? 'set by hand'
        : !marketCapWeighted
          ? undefined
          : cap === undefined
            ? 'no cap yet'
            : undefined;
  return [ticker, marketCapWeighted ? cap : undefined, source]
    .filter((part) => part !== undefined && part !== null)
    .join(' · ');
}
