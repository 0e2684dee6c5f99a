import type { Context } from '@aws-appsync/utils';
import { LONGEST_PROJECTION } from '../domain/limits';
import type { QueryNetWorthProjectionArgs } from '../schema/__generated__/types';
import { firstDayOf } from './lib/checks';
import { refuse } from './lib/errors';
import { answerOf } from './lib/lambda';
import { reportingCurrency } from './lib/reporting-currency';
import { booksOf } from './lib/books';

export function request(ctx: Context<QueryNetWorthProjectionArgs>) {
  const { currency, from } = ctx.args;
  const months = ctx.args.months ?? 6;
  if (months < 1) refuse('VALIDATION_ERROR', 'A projection is one month or longer.', 'months', 'projection_length');
  if (months > LONGEST_PROJECTION) {
    refuse('LIMIT_EXCEEDED', `A projection has at most ${LONGEST_PROJECTION} months.`, 'months', 'projection_length');
  }
  if (from !== null && from !== undefined) firstDayOf(from, 'from');
  const payload = { ...booksOf(ctx), months, currency: reportingCurrency(currency), from: from ?? null };
  return { operation: 'Invoke', payload };
}

export function response(ctx: Context) {
  return answerOf(ctx);
}
