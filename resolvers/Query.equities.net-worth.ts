import type { Context } from '@aws-appsync/utils';
import type { QueryEquitiesArgs } from '../schema/__generated__/types';
import { booksOf } from './lib/books';
import { firstDayOf } from './lib/checks';
import { answerOf } from './lib/lambda';

export function request(ctx: Context<QueryEquitiesArgs>) {
  const { month } = ctx.args;
  firstDayOf(month, 'month');
  return { operation: 'Invoke', payload: { field: 'equities', ...booksOf(ctx), month } };
}

export function response(ctx: Context) {
  return answerOf(ctx);
}
