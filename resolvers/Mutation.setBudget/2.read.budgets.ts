import type { Context } from '@aws-appsync/utils';
import type { BudgetMonth, MutationSetBudgetArgs } from '../../schema/__generated__/types';
import { budgetOf, invokeBudgets } from '../lib/budgets';
import { answerOf } from '../lib/lambda';
import { booksOf } from '../lib/books';

export function request(ctx: Context<MutationSetBudgetArgs>) {
  return invokeBudgets(booksOf(ctx), 'read', ctx.args.input.month, 'month');
}

export function response(ctx: Context<MutationSetBudgetArgs>) {
  return budgetOf(answerOf(ctx) as BudgetMonth, ctx.args.input.categoryCode);
}
