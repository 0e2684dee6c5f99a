import type { Context } from '@aws-appsync/utils';
import type { BudgetMonth, MutationSetBudgetArgs } from '../../schema/__generated__/types';
import { booksOf } from '../lib/books';
import { budgetOf, invokeBudgets } from '../lib/budgets';
import { answerOf } from '../lib/lambda';

export function request(ctx: Context<MutationSetBudgetArgs>) {
  return invokeBudgets(booksOf(ctx), 'read', ctx.args.input.month, 'month');
}

export function response(ctx: Context<MutationSetBudgetArgs>) {
  const { categoryId } = ctx.prev.result as { categoryId: string };
  return budgetOf(answerOf(ctx) as BudgetMonth, categoryId);
}
