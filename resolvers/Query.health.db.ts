import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import { rowsOf } from './lib/rows';

export function request() {
  return createPgStatement(sql`select 'OK' as status, instant_text(now()) as at`);
}

export function response(ctx: Context) {
  return rowsOf(ctx)[0]?.[0];
}
