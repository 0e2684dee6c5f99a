import type { Asset } from '../../schema/__generated__/types';

/** What rules know of an asset by its id, with the asset in the place of it; null where assets were not read. */
export function withAssets<Item extends { assetId: string }>(items: Item[], assets: ReadonlyMap<string, Asset>) {
  return items.map(({ assetId, ...item }) => ({ ...item, asset: assets.get(assetId) ?? null }));
}
