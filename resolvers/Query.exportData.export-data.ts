import type { Context } from '@aws-appsync/utils';
import { answerOf } from './lib/lambda';
import { booksOf } from './lib/books';

export function request(ctx: Context) {
  const asked = ctx.info.selectionSetList;
  const payload = { ...booksOf(ctx), document: asked.includes('document'), archive: asked.includes('archive') };
  return { operation: 'Invoke', payload };
}

export function response(ctx: Context) {
  return answerOf(ctx);
}
