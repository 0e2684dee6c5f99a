import type { Context } from '@aws-appsync/utils';
import type { Category } from '../../schema/__generated__/types';
import { tell, told } from '../lib/live';

export function request(ctx: Context) {
  return tell(ctx, { area: 'CATEGORIES', ids: [(ctx.prev.result as Category).id] });
}

export function response(ctx: Context) {
  return told(ctx);
}
