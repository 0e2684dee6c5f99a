import { runtime, type Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { QueryMarketCapHistoryArgs } from '../schema/__generated__/types';
import { isUuid } from './lib/checks';
import { booksOf } from './lib/books';
import { rowsOf } from './lib/rows';

export function request(ctx: Context<QueryMarketCapHistoryArgs>) {
  const by = booksOf(ctx);
  const { assetId } = ctx.args;
  if (!isUuid(assetId)) runtime.earlyReturn([]);
  return createPgStatement(sql`
select month_text(h.month) as month, amount_text(h.market_cap, m.minor_units) as "marketCap"
from market_cap_history h
join assets a on a.owner_id = h.owner_id and a.id = h.asset_id
join currencies m on m.code = a.currency
where h.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'VIEW')) and h.asset_id = ${assetId}::uuid
order by h.month`);
}

export function response(ctx: Context) {
  return rowsOf(ctx)[0];
}
