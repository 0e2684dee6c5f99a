import type { Context } from '@aws-appsync/utils';
import type { QueryAllocationHistoryArgs } from '../../schema/__generated__/types';
import { monthRange } from '../lib/checks';
import { answerOf } from '../lib/lambda';
import { reportingCurrency } from '../lib/reporting-currency';
import { ownerOf } from '../lib/rows';

export function request(ctx: Context<QueryAllocationHistoryArgs>) {
  const { from, to, currency } = ctx.args;
  monthRange(from, to);
  const payload = { field: 'allocationHistory', owner: ownerOf(ctx), from, to, currency: reportingCurrency(currency) };
  return { operation: 'Invoke', payload };
}

export function response(ctx: Context) {
  return answerOf(ctx);
}
