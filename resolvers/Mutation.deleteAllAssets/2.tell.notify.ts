import type { Context } from '@aws-appsync/utils';
import { tell, told } from '../lib/live';

export function request(ctx: Context) {
  return tell(ctx, { area: 'ASSETS', ids: ctx.prev.result === 0 ? [] : undefined });
}

export function response(ctx: Context) {
  return told(ctx);
}
