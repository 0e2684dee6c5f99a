import type { Context } from '@aws-appsync/utils';
import type { ExpenseSubcategory } from '../../schema/__generated__/types';
import { tell, told } from '../lib/live';

export function request(ctx: Context) {
  return tell(ctx, { area: 'SUBCATEGORIES', ids: [(ctx.prev.result as ExpenseSubcategory).id] });
}

export function response(ctx: Context) {
  return told(ctx);
}
