import type { Context } from '@aws-appsync/utils';
import type { Asset } from '../../schema/__generated__/types';
import { tell, told } from '../lib/live';

export function request(ctx: Context) {
  return tell(ctx, { area: 'ASSETS', ids: [(ctx.prev.result as Asset).id] });
}

export function response(ctx: Context) {
  return told(ctx);
}
