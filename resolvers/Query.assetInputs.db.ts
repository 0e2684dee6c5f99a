import { runtime, type Context } from '@aws-appsync/utils';
import { createPgStatement } from '@aws-appsync/utils/rds';
import type { QueryAssetInputsArgs } from '../schema/__generated__/types';
import { selectAssetInputs, toAssetInputs } from './lib/asset-inputs';
import { isUuid, monthRange } from './lib/checks';
import { booksOf } from './lib/books';
import { rowsOf } from './lib/rows';

export function request(ctx: Context<QueryAssetInputsArgs>) {
  const by = booksOf(ctx);
  const assetId = ctx.args.assetId ?? null;
  const range = monthRange(ctx.args.from, ctx.args.to);
  if (assetId !== null && !isUuid(assetId)) runtime.earlyReturn([]);
  return createPgStatement(selectAssetInputs(by, { ...range, assetId }));
}

export function response(ctx: Context) {
  return toAssetInputs(rowsOf(ctx)[0] ?? []);
}
