import type { Context } from '@aws-appsync/utils';
import { tell, told } from '../lib/live';

export function request(ctx: Context) {
  return tell(ctx, { area: 'TRANSACTIONS', ids: ctx.stash.parted as string[] });
}

export function response(ctx: Context) {
  return told(ctx);
}
