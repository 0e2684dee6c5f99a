import { runtime, type Context } from '@aws-appsync/utils';
import { createPgStatement } from '@aws-appsync/utils/rds';
import type { QueryAssetArgs } from '../schema/__generated__/types';
import { selectAssets, toAsset } from './lib/assets';
import { isUuid } from './lib/checks';
import { booksOf } from './lib/books';
import { rowsOf } from './lib/rows';

export function request(ctx: Context<QueryAssetArgs>) {
  if (!isUuid(ctx.args.id)) runtime.earlyReturn(null);
  return createPgStatement(selectAssets(booksOf(ctx), { id: ctx.args.id }));
}

export function response(ctx: Context) {
  const asset = rowsOf(ctx)[0]?.[0];
  return asset === undefined ? null : toAsset(asset);
}
