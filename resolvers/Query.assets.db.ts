import type { Context } from '@aws-appsync/utils';
import { createPgStatement } from '@aws-appsync/utils/rds';
import type { QueryAssetsArgs } from '../schema/__generated__/types';
import { selectAssets, toAsset } from './lib/assets';
import { booksOf } from './lib/books';
import { rowsOf } from './lib/rows';

export function request(ctx: Context<QueryAssetsArgs>) {
  const { categoryCode, includeClosed } = ctx.args;
  return createPgStatement(
    selectAssets(booksOf(ctx), { categoryCode: categoryCode ?? null, includeClosed: includeClosed ?? false }),
  );
}

export function response(ctx: Context) {
  const [assets = []] = rowsOf(ctx);
  return assets.map((row) => toAsset(row));
}
