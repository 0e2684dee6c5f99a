import type { Context } from '@aws-appsync/utils';
import type { BudgetMonth } from '../../schema/__generated__/types';
import { tellOfBudgets, told } from '../lib/live';

export function request(ctx: Context) {
  const { month, changed } = ctx.prev.result as BudgetMonth & { changed: string[] };
  return tellOfBudgets(ctx, month, changed);
}

export function response(ctx: Context) {
  return told(ctx);
}
