import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import { rowsOf } from './lib/rows';

export function request() {
  return createPgStatement(sql`
select newest_day::text as "newestDay", instant_text(fetched_at) as "fetchedAt", instant_text(tried_at) as "triedAt", problem
from rate_source`);
}

export function response(ctx: Context) {
  return rowsOf(ctx)[0]?.[0];
}
