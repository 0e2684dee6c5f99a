import type { Context } from '@aws-appsync/utils';
import type { QueryCashFlowArgs } from '../schema/__generated__/types';
import { monthRange } from './lib/checks';
import { toCashFlow, type CashFlowAnswer } from './lib/cash-flow';
import { answerOf } from './lib/lambda';
import { reportingCurrency } from './lib/reporting-currency';
import { booksOf } from './lib/books';

export function request(ctx: Context<QueryCashFlowArgs>) {
  const { from, to, currency } = ctx.args;
  monthRange(from, to);
  const payload = {
    ...booksOf(ctx),
    from,
    to,
    currency: reportingCurrency(currency),
    // An alias stands for its field here: whatever lies as deep as the categories of a month may be them.
    withMonthCategories: ctx.info.selectionSetList.some(
      (path) => path.split('/').length > 2 && !path.startsWith('incomesBy') && !path.startsWith('expensesBy'),
    ),
  };
  return { operation: 'Invoke', payload };
}

export function response(ctx: Context) {
  return toCashFlow(answerOf(ctx) as CashFlowAnswer);
}
