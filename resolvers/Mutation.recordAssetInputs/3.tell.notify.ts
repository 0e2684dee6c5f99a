import type { Context } from '@aws-appsync/utils';
import type { MutationRecordAssetInputsArgs } from '../../schema/__generated__/types';
import { tell, told } from '../lib/live';

export function request(ctx: Context<MutationRecordAssetInputsArgs>) {
  const { month, values } = ctx.args.input;
  // An entry that was removed is not in the answer: what changed is what was asked for.
  const ids = values.map(({ assetId }) => `${assetId.toLowerCase()}:${month}`);
  return tell(ctx, { area: 'ASSET_INPUTS', month, ids });
}

export function response(ctx: Context) {
  return told(ctx);
}
