import type { Context } from '@aws-appsync/utils';
import { createPgStatement } from '@aws-appsync/utils/rds';
import type { QueryPlatformMetricsArgs } from '../schema/__generated__/types';
import { selectPlatformMonths } from './lib/analysts';
import { monthRange } from './lib/checks';
import { rowsOf } from './lib/rows';

export function request(ctx: Context<QueryPlatformMetricsArgs>) {
  const { from, to } = monthRange(ctx.args.from, ctx.args.to);
  return createPgStatement(selectPlatformMonths(from, to));
}

export function response(ctx: Context) {
  return rowsOf(ctx)[0];
}
