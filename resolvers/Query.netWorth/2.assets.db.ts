import { runtime, type Context } from '@aws-appsync/utils';
import { createPgStatement } from '@aws-appsync/utils/rds';
import type { Asset, NetWorth } from '../__generated__/types';
import { selectAssets, toAsset } from '../lib/assets';
import { ownerOf, rowsOf } from '../lib/rows';

type Unpriced = NetWorth['unpriced'][number] & { assetId: string };

/** Adds the assets to what could not be priced. Mostly there is nothing to add. */
export function request(ctx: Context) {
  const { unpriced } = ctx.prev.result as { unpriced: Unpriced[] };
  if (unpriced.length === 0) runtime.earlyReturn(ctx.prev.result);
  return createPgStatement(selectAssets(ownerOf(ctx), { ids: unpriced.map((item) => item.assetId) }));
}

export function response(ctx: Context) {
  const [rows = []] = rowsOf(ctx);
  const assets: Record<string, Asset> = {};
  rows.forEach((row) => {
    assets[row.id as string] = toAsset(row);
  });
  const answer = ctx.prev.result as { unpriced: Unpriced[] };
  return { ...answer, unpriced: answer.unpriced.map((item) => ({ ...item, asset: assets[item.assetId] ?? null })) };
}
