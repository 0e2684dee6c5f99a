import type { Context } from '@aws-appsync/utils';
import type { MutationCopyBudgetsArgs } from '../../schema/__generated__/types';
import { firstDayOf } from '../lib/checks';
import { refuse } from '../lib/errors';
import { answerOf } from '../lib/lambda';
import { booksOf } from '../lib/books';

export function request(ctx: Context<MutationCopyBudgetsArgs>) {
  const by = booksOf(ctx);
  const { from, to } = ctx.args;
  firstDayOf(from, 'from');
  firstDayOf(to, 'to');
  if (from === to) refuse('VALIDATION_ERROR', 'to is another month than from.', 'to', 'month_other');
  return { operation: 'Invoke', payload: { operation: 'copy', ...by, from, to } };
}

export function response(ctx: Context) {
  return answerOf(ctx);
}
