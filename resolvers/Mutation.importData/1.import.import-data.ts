import type { Context } from '@aws-appsync/utils';
import type { MutationImportDataArgs } from '../../schema/__generated__/types';
import { answerOf } from '../lib/lambda';
import { booksOf } from '../lib/books';

export function request(ctx: Context<MutationImportDataArgs>) {
  const { document, gzip } = ctx.args.input;
  return { operation: 'Invoke', payload: { ...booksOf(ctx), document: document ?? null, gzip: gzip ?? null } };
}

export function response(ctx: Context) {
  return answerOf(ctx);
}
