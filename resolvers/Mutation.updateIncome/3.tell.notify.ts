import type { Context } from '@aws-appsync/utils';
import type { Income, MutationUpdateIncomeArgs } from '../../schema/__generated__/types';
import { tell, told } from '../lib/live';

export function request(ctx: Context<MutationUpdateIncomeArgs>) {
  const { id, date } = ctx.prev.result as Income;
  // With another date it may have left another month.
  const month = ctx.args.input.date ? null : date.slice(0, 7);
  return tell(ctx, { area: 'INCOMES', month, ids: [id] });
}

export function response(ctx: Context) {
  return told(ctx);
}
