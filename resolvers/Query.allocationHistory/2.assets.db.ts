import type { Context } from '@aws-appsync/utils';
import { assetsById, requestAssets, withAssets, type AboutAsset } from '../lib/answered-assets';

interface Month {
  unpriced: AboutAsset[];
}

/** Adds the assets to what could not be priced. Mostly there is nothing to add. */
export function request(ctx: Context) {
  return requestAssets(
    ctx,
    (ctx.prev.result as Month[]).flatMap((month) => month.unpriced),
  );
}

export function response(ctx: Context) {
  const assets = assetsById(ctx);
  return (ctx.prev.result as Month[]).map((month) => ({ ...month, unpriced: withAssets(month.unpriced, assets) }));
}
