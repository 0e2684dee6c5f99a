import type { Context } from '@aws-appsync/utils';
import type { QueryAllocationHistoryArgs } from '../../schema/__generated__/types';
import { monthRange } from '../lib/checks';
import { answerOf } from '../lib/lambda';
import { reportingCurrency } from '../lib/reporting-currency';
import { booksOf } from '../lib/books';

export function request(ctx: Context<QueryAllocationHistoryArgs>) {
  const { from, to, currency } = ctx.args;
  monthRange(from, to);
  const payload = {
    field: 'allocationHistory',
    ...booksOf(ctx),
    from,
    to,
    currency: reportingCurrency(currency),
    // An alias stands for its field here: whatever lies below a month and is no category may be what has no rate.
    withUnpriced: ctx.info.selectionSetList.some((path) => path.includes('/') && !isOfCategory(path)),
  };
  return { operation: 'Invoke', payload };
}

function isOfCategory(path: string): boolean {
  const [list, field = ''] = path.split('/');
  return list === 'categories' && ['category', 'value', 'pct', '__typename'].includes(field);
}

export function response(ctx: Context) {
  return answerOf(ctx);
}
