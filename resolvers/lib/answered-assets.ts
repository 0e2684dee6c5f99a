import { runtime, type Context } from '@aws-appsync/utils';
import { createPgStatement } from '@aws-appsync/utils/rds';
import type { Asset } from '../../schema/__generated__/types';
import { selectAssets, toAsset } from './assets';
import { booksOf } from './books';
import { rowsOf } from './rows';

/** Something a Lambda answered about an asset that it knows by its id only. */
export interface AboutAsset {
  assetId: string;
}

/** Asks for the assets a Lambda's answer is about. Where it is about none, the answer is the result as it stands. */
export function requestAssets(ctx: Context, items: AboutAsset[]) {
  if (items.length === 0) runtime.earlyReturn(ctx.prev.result);
  const seen: Record<string, boolean> = {};
  items.forEach((item) => {
    seen[item.assetId] = true;
  });
  return createPgStatement(selectAssets(booksOf(ctx), { ids: Object.keys(seen) }));
}

/** The assets that came back, by id. */
export function assetsById(ctx: Context): Record<string, Asset> {
  const [rows = []] = rowsOf(ctx);
  const assets: Record<string, Asset> = {};
  rows.forEach((row) => {
    assets[row.id as string] = toAsset(row);
  });
  return assets;
}

/** What could not be priced, with its assets; one that was deleted meanwhile is null. */
export function withAssets<Item extends AboutAsset>(items: Item[], assets: Record<string, Asset>) {
  return items.map((item) => ({ ...item, asset: assets[item.assetId] ?? null }));
}
