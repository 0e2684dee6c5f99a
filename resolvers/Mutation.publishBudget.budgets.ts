import type { Context } from '@aws-appsync/utils';
import type { BudgetMonth, MutationPublishBudgetArgs } from '../schema/__generated__/types';
import { budgetOf, invokeBudgets } from './lib/budgets';
import { ownerNamedByFunction } from './lib/functions-only';
import { answerOf } from './lib/lambda';

export function request(ctx: Context<MutationPublishBudgetArgs>) {
  const { owner, month } = ctx.args;
  return invokeBudgets(ownerNamedByFunction(owner), 'read', month, 'month');
}

export function response(ctx: Context<MutationPublishBudgetArgs>) {
  return budgetOf(answerOf(ctx) as BudgetMonth, ctx.args.categoryCode);
}
