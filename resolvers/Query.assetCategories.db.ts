import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import { rowsOf } from './lib/rows';

export function request() {
  return createPgStatement(
    sql`select code, name, kind, market_cap_weighted as "marketCapWeighted", tradable from asset_categories order by position`,
  );
}

export function response(ctx: Context) {
  return rowsOf(ctx)[0];
}
