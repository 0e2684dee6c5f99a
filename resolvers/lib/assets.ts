import { sql, type SQLStatement } from '@aws-appsync/utils/rds';
import type { Asset } from '../../schema/__generated__/types';
import type { Caller } from './books';
import type { Row } from './rows';

export interface AssetFilter {
  id?: string | null;
  /** Several ids. */
  ids?: string[] | null;
  categoryCode?: string | null;
  /** First day of a month: only assets that are open in it. */
  openIn?: string | null;
  includeClosed?: boolean;
}

/** An owner's assets by category and name. The one list of the columns an Asset is made of. */
export function selectAssets(by: Caller, filter: AssetFilter): SQLStatement {
  const { id = null, ids = null, categoryCode = null, openIn = null, includeClosed = true } = filter;
  return sql`
select a.id, a.name, a.currency, a.institution, a.ticker, a.notes, a.version, a.owner_id as owner,
  a.closed_on as "closedOn", a.reopened_on as "reopenedOn",
  amount_text(a.market_cap, m.minor_units) as "marketCap",
  trim_scale(a.sub_target_pct)::text as "subTargetPct", a.tradable,
  instant_text(a.created_at) as "createdAt", instant_text(a.updated_at) as "updatedAt",
  c.code as "categoryCode", c.name as "categoryName", c.kind as "categoryKind", c.market_cap_weighted as "categoryWeighted",
  c.tradable as "categoryTradable"
from assets a
join asset_categories c on c.code = a.category_code
join currencies m on m.code = a.currency
where a.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'VIEW'))
  and (${id}::uuid is null or a.id = ${id}::uuid)
  and (${ids === null}::boolean or a.id = any (string_to_array(${(ids ?? []).join(',')}, ',')::uuid[]))
  and (${categoryCode}::text is null or a.category_code = ${categoryCode}::text)
  and (${openIn}::date is null or a.closed_on is null or a.closed_on >= ${openIn}::date + interval '1 month')
  and (${openIn}::date is null or not exists (
    select from asset_closings g
    where g.owner_id = a.owner_id and g.asset_id = a.id
      and date_trunc('month', g.closed_on)::date <= ${openIn}::date
      and date_trunc('month', g.reopened_on)::date > ${openIn}::date
  ))
  and (${includeClosed}::boolean or is_open(a.closed_on))
order by c.position, a.name collate name_order, a.id`;
}

export function toAsset(row: Row): Asset {
  const { categoryCode, categoryName, categoryKind, categoryWeighted, categoryTradable, ...asset } = row;
  return {
    ...asset,
    category: {
      code: categoryCode,
      name: categoryName,
      kind: categoryKind,
      marketCapWeighted: categoryWeighted,
      tradable: categoryTradable,
    },
  } as Asset;
}
