import type { Context } from '@aws-appsync/utils';
import { createPgStatement } from '@aws-appsync/utils/rds';
import type { QueryBenchmarksArgs } from '../schema/__generated__/types';
import { selectSavings, selectShares } from './lib/analysts';
import { firstDayOf } from './lib/checks';
import { rowsOf } from './lib/rows';

export function request(ctx: Context<QueryBenchmarksArgs>) {
  const month = firstDayOf(ctx.args.month, 'month');
  return createPgStatement(selectSavings(month), selectShares(month));
}

export function response(ctx: Context<QueryBenchmarksArgs>) {
  const [savings = [], shares = []] = rowsOf(ctx);
  return {
    month: ctx.args.month,
    ...savings[0],
    allocation: shares.map(({ holders, medianPct, ...category }) => ({ category, holders, medianPct })),
  };
}
