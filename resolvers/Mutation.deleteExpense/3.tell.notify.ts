import type { Context } from '@aws-appsync/utils';
import type { Expense } from '../../schema/__generated__/types';
import { tell, told } from '../lib/live';

export function request(ctx: Context) {
  const { id, date } = ctx.prev.result as Expense;
  return tell(ctx, { area: 'EXPENSES', month: date.slice(0, 7), ids: [id] });
}

export function response(ctx: Context) {
  return told(ctx);
}
