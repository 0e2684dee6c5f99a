import type { Context } from '@aws-appsync/utils';
import { createPgStatement } from '@aws-appsync/utils/rds';
import type { AssetInput, MutationRecordAssetInputsArgs } from '../../schema/__generated__/types';
import { selectAssetInputs, toAssetInputs } from '../lib/asset-inputs';
import { firstDayOf } from '../lib/checks';
import { booksOf } from '../lib/books';
import { rowsOf } from '../lib/rows';

export function request(ctx: Context<MutationRecordAssetInputsArgs>) {
  const by = booksOf(ctx);
  const month = firstDayOf(ctx.args.input.month, 'month');
  return createPgStatement(selectAssetInputs(by, { from: month, to: month }));
}

/** What was recorded, in the order it was given. A removed entry is not among them. */
export function response(ctx: Context<MutationRecordAssetInputsArgs>) {
  const recorded: Record<string, AssetInput> = {};
  toAssetInputs(rowsOf(ctx)[0] ?? []).forEach((input) => {
    recorded[input.assetId] = input;
  });
  return ctx.args.input.values
    .map((entry) => recorded[entry.assetId.toLowerCase()])
    .filter((input) => input !== undefined);
}
