import { runtime, type Context } from '@aws-appsync/utils';
import { booksOf } from '../lib/books';
import type { FoundImport } from '../lib/import-status';

/** All parts being there, they are restored; that may take minutes and is not waited for. */
export function request(ctx: Context) {
  const { id, isComplete } = ctx.prev.result as FoundImport;
  if (!isComplete) runtime.earlyReturn(ctx.prev.result);
  return { operation: 'Invoke', invocationType: 'Event', payload: { ...booksOf(ctx), id } };
}

/** Where it could not even begin, the status tells so a minute later. */
export function response(ctx: Context): unknown {
  if (ctx.error) console.error('restore', ctx.error.type, ctx.error.message);
  return ctx.prev.result;
}
