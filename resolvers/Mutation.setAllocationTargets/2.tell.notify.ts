import type { Context } from '@aws-appsync/utils';
import type { MutationSetAllocationTargetsArgs } from '../../schema/__generated__/types';
import { tell, told } from '../lib/live';

export function request(ctx: Context<MutationSetAllocationTargetsArgs>) {
  return tell(ctx, { area: 'ALLOCATION_TARGETS', ids: ctx.args.input.map(({ categoryCode }) => categoryCode) });
}

export function response(ctx: Context) {
  return told(ctx);
}
