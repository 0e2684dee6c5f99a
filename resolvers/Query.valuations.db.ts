import type { Context } from '@aws-appsync/utils';
import { createPgStatement } from '@aws-appsync/utils/rds';
import type { AssetInput, QueryValuationsArgs } from '../schema/__generated__/types';
import { selectAssetInputs, toAssetInputs } from './lib/asset-inputs';
import { selectAssets, toAsset } from './lib/assets';
import { firstDayOf } from './lib/checks';
import { booksOf } from './lib/books';
import { rowsOf } from './lib/rows';

export function request(ctx: Context<QueryValuationsArgs>) {
  const by = booksOf(ctx);
  const month = firstDayOf(ctx.args.month, 'month');
  return createPgStatement(
    selectAssetInputs(by, { from: month, to: month, carried: true }),
    selectAssets(by, { openIn: month }),
  );
}

export function response(ctx: Context<QueryValuationsArgs>) {
  const month = ctx.args.month;
  const [inputs = [], assets = []] = rowsOf(ctx);
  const entered: Record<string, AssetInput> = {};
  const carried: Record<string, AssetInput> = {};
  toAssetInputs(inputs, assets).forEach((input) => {
    if (input.month === month) entered[input.assetId] = input;
    else carried[input.assetId] = input;
  });
  return assets.map((row) => ({
    id: `${row.id}:${month}`,
    asset: toAsset(row),
    month,
    input: entered[row.id as string] ?? null,
    previous: carried[row.id as string] ?? null,
  }));
}
