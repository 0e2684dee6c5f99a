import type { Context } from '@aws-appsync/utils';
import type { BudgetMonth, MutationSetBudgetArgs } from '../../schema/__generated__/types';
import { invokeBudgets } from '../lib/budgets';
import { refuse } from '../lib/errors';
import { answerOf } from '../lib/lambda';

export function request(ctx: Context<MutationSetBudgetArgs>) {
  return invokeBudgets(ctx, 'read', ctx.args.input.month, 'month');
}

export function response(ctx: Context<MutationSetBudgetArgs>) {
  const { categories } = answerOf(ctx) as BudgetMonth;
  const budget = categories.find(({ category }) => category.code === ctx.args.input.categoryCode);
  return budget ?? refuse('VALIDATION_ERROR', 'There is no such category.', 'categoryCode', 'budget_category_known');
}
