import type { Context } from '@aws-appsync/utils';
import type { Income } from '../../schema/__generated__/types';
import { tell, told } from '../lib/live';

export function request(ctx: Context) {
  const { id, date } = ctx.prev.result as Income;
  return tell(ctx, { area: 'INCOMES', month: date.slice(0, 7), ids: [id] });
}

export function response(ctx: Context) {
  return told(ctx);
}
