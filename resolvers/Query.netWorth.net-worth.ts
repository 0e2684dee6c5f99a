import type { Context } from '@aws-appsync/utils';
import type { QueryNetWorthArgs } from '../schema/__generated__/types';
import { monthRange } from './lib/checks';
import { answerOf } from './lib/lambda';
import { reportingCurrency } from './lib/reporting-currency';
import { booksOf } from './lib/books';

export function request(ctx: Context<QueryNetWorthArgs>) {
  const { from, to, currency } = ctx.args;
  monthRange(from, to);
  const payload = {
    ...booksOf(ctx),
    from,
    to,
    currency: reportingCurrency(currency),
    // An alias stands for its field here: whatever lies as deep as the categories or currencies of a point may be them.
    withParts: ctx.info.selectionSetList.some((path) => path.split('/').length > 2),
  };
  return { operation: 'Invoke', payload };
}

export function response(ctx: Context) {
  return answerOf(ctx);
}
