import type { Context } from '@aws-appsync/utils';
import { assetsById, requestAssets, withAssets, type AboutAsset } from '../lib/answered-assets';

interface Answer {
  categories: { assets: AboutAsset[] }[];
  unpriced: AboutAsset[];
}

/** Puts the assets in the place of their ids. */
export function request(ctx: Context) {
  const { categories, unpriced } = ctx.prev.result as Answer;
  const selected = ctx.info.selectionSetList.includes('categories/assets/asset');
  const shown = selected ? categories.flatMap((category) => category.assets) : [];
  return requestAssets(ctx, [...shown, ...unpriced]);
}

export function response(ctx: Context) {
  const { categories, unpriced, ...allocation } = ctx.prev.result as Answer;
  const assets = assetsById(ctx);
  const selected = ctx.info.selectionSetList.includes('categories/assets/asset');
  return {
    ...allocation,
    unpriced: withAssets(unpriced, assets),
    categories: categories.map((category) => ({
      ...category,
      // One that was deleted meanwhile is left out.
      assets: withAssets(category.assets, assets).filter((item) => !selected || item.asset !== null),
    })),
  };
}
