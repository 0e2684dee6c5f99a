import type { Context } from '@aws-appsync/utils';
import type { QueryRebalancingArgs } from '../schema/__generated__/types';
import { checkDecimal, firstDayOf } from './lib/checks';
import { answerOf } from './lib/lambda';
import { reportingCurrency } from './lib/reporting-currency';
import { booksOf } from './lib/books';
import { selectsAssets } from './lib/selection';

export function request(ctx: Context<QueryRebalancingArgs>) {
  const { month, currency, mode } = ctx.args;
  firstDayOf(month, 'month');
  const payload = {
    field: 'rebalancing',
    ...booksOf(ctx),
    month,
    currency: reportingCurrency(currency),
    contribution: checkDecimal(ctx.args.contribution ?? '0', 'contribution'),
    mode: mode ?? 'FULL',
    withAssets: selectsAssets(ctx),
  };
  return { operation: 'Invoke', payload };
}

export function response(ctx: Context) {
  return answerOf(ctx);
}
