import { assetTargetPcts } from '../../../../domain/asset-targets';
import { Decimal } from '../../../../domain/money';
import { toPercentage } from '../../../../domain/percentages';
import type { ShareCategory, ShareHolding } from './category-share';

export interface AssetTarget {
  marketCap: string | null;
  subTargetPct: string | null;
}

/**
 * The target that an asset would have inside its category, by the rule of the server. Undefined where it cannot be told
 * here: market capitalisations in several currencies need the month's rates.
 */
export function previewTarget(
  { category, assets }: Pick<ShareCategory, 'category' | 'assets'>,
  edited: ShareHolding['asset'],
  target: AssetTarget,
): string | null | undefined {
  const open = assets
    .filter((holding) => holding.open)
    .map(({ asset }) => (asset.id === edited.id ? { ...asset, ...target } : asset));
  const weighted = open.filter(({ subTargetPct, marketCap }) => subTargetPct === null && marketCap !== null);
  if (target.subTargetPct === null && new Set(weighted.map(({ currency }) => currency)).size > 1) return undefined;
  const pcts = assetTargetPcts(
    open.map(({ subTargetPct, marketCap }) => ({ subTargetPct: decimal(subTargetPct), marketCap: decimal(marketCap) })),
    category.marketCapWeighted,
  );
  const pct = pcts[open.findIndex(({ id }) => id === edited.id)];
  return pct ? toPercentage(pct) : null;
}

function decimal(text: string | null): Decimal | null {
  return text === null ? null : new Decimal(text);
}
