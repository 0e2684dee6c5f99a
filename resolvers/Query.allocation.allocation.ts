import type { Context } from '@aws-appsync/utils';
import type { QueryAllocationArgs } from '../schema/__generated__/types';
import { firstDayOf } from './lib/checks';
import { answerOf } from './lib/lambda';
import { reportingCurrency } from './lib/reporting-currency';
import { booksOf } from './lib/books';
import { selectsAssets } from './lib/selection';

export function request(ctx: Context<QueryAllocationArgs>) {
  const { month, currency } = ctx.args;
  firstDayOf(month, 'month');
  const payload = {
    field: 'allocation',
    ...booksOf(ctx),
    month,
    currency: reportingCurrency(currency),
    withAssets: selectsAssets(ctx),
  };
  return { operation: 'Invoke', payload };
}

export function response(ctx: Context) {
  return answerOf(ctx);
}
