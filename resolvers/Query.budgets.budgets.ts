import type { Context } from '@aws-appsync/utils';
import type { QueryBudgetsArgs } from '../schema/__generated__/types';
import { invokeBudgets } from './lib/budgets';
import { answerOf } from './lib/lambda';
import { booksOf } from './lib/books';

export function request(ctx: Context<QueryBudgetsArgs>) {
  return invokeBudgets(booksOf(ctx), 'read', ctx.args.month, 'month');
}

export function response(ctx: Context) {
  return answerOf(ctx);
}
