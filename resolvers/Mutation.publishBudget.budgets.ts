import type { Context } from '@aws-appsync/utils';
import type { BudgetMonth, MutationPublishBudgetArgs } from '../schema/__generated__/types';
import { budgetOf, invokeBudgets } from './lib/budgets';
import { callerNamedByFunction } from './lib/functions-only';
import { answerOf } from './lib/lambda';

export function request(ctx: Context<MutationPublishBudgetArgs>) {
  const { owner, actor, month } = ctx.args;
  return invokeBudgets(callerNamedByFunction(owner, actor), 'read', month, 'month');
}

export function response(ctx: Context<MutationPublishBudgetArgs>) {
  return budgetOf(answerOf(ctx) as BudgetMonth, ctx.args.categoryId);
}
