import type { Context } from '@aws-appsync/utils';
import type { Expense, MutationUpdateExpenseArgs } from '../../schema/__generated__/types';
import { tell, told } from '../lib/live';

export function request(ctx: Context<MutationUpdateExpenseArgs>) {
  const { id, date } = ctx.prev.result as Expense;
  // With another date it may have left another month.
  const month = ctx.args.input.date ? null : date.slice(0, 7);
  return tell(ctx, { area: 'EXPENSES', month, ids: [id] });
}

export function response(ctx: Context) {
  return told(ctx);
}
