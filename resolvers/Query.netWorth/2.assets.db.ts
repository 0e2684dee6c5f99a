import type { Context } from '@aws-appsync/utils';
import { assetsById, requestAssets, withAssets, type AboutAsset } from '../lib/answered-assets';

/** Adds the assets to what could not be priced. */
export function request(ctx: Context) {
  const { unpriced } = ctx.prev.result as { unpriced: AboutAsset[] };
  return requestAssets(ctx, unpriced);
}

export function response(ctx: Context) {
  const answer = ctx.prev.result as { unpriced: AboutAsset[] };
  return { ...answer, unpriced: withAssets(answer.unpriced, assetsById(ctx)) };
}
