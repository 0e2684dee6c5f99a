import type { Context } from '@aws-appsync/utils';
import { LATEST_MONTH } from '../../domain/limits';
import type { MutationAutoAdjustBudgetsArgs } from '../../schema/__generated__/types';
import { invokeBudgets } from '../lib/budgets';
import { refuse } from '../lib/errors';
import { answerOf } from '../lib/lambda';
import { booksOf } from '../lib/books';

export function request(ctx: Context<MutationAutoAdjustBudgetsArgs>) {
  const { month } = ctx.args;
  if (month === LATEST_MONTH) refuse('VALIDATION_ERROR', 'There is no month after this one.', 'month', 'month_last');
  return invokeBudgets(booksOf(ctx), 'adjust', month, 'month');
}

export function response(ctx: Context) {
  return answerOf(ctx);
}
