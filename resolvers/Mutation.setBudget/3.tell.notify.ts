import type { Context } from '@aws-appsync/utils';
import type { Budget } from '../../schema/__generated__/types';
import { tell, told } from '../lib/live';

export function request(ctx: Context) {
  const { id, month } = ctx.prev.result as Budget;
  return tell(ctx, { area: 'BUDGETS', month, ids: [id] });
}

export function response(ctx: Context) {
  return told(ctx);
}
