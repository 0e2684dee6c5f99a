import type { Context } from '@aws-appsync/utils';
import type { QueryExportPartArgs } from '../schema/__generated__/types';
import { answerOf } from './lib/lambda';
import { booksOf } from './lib/books';

export function request(ctx: Context<QueryExportPartArgs>) {
  const { after, trail } = ctx.args;
  return { operation: 'Invoke', payload: { ...booksOf(ctx), after: after ?? null, trail: trail ?? false } };
}

export function response(ctx: Context) {
  return answerOf(ctx);
}
