import { sql, type SQLStatement } from '@aws-appsync/utils/rds';
import type { Asset } from '../../schema/__generated__/types';
import type { Caller } from './books';
import type { Row } from './rows';

export interface AssetFilter {
  id?: string;
  categoryCode?: string | null;
  includeClosed?: boolean;
  /** What a create was asked for, by columns: each row says whether it is `same`. */
  given?: Row;
}

/**
 * An owner's assets by category and name. What an Asset is made of is the content of `asset_shapes`. A row is the `same`
 * as what was asked for, where putting that over it, names as they are kept, changes nothing.
 */
export function selectAssets(by: Caller, filter: AssetFilter): SQLStatement {
  const { id = null, categoryCode = null, includeClosed = true } = filter;
  const given = filter.given ? JSON.stringify(filter.given) : null;
  return sql`
select content::text as asset, case when ${given}::jsonb is not null then (
  select k = jsonb_populate_record(k, ${given}::jsonb || jsonb_build_object(
    'name', normal_name(${given}::jsonb ->> 'name'), 'institution', normal_name(${given}::jsonb ->> 'institution'),
    'ticker', normal_name(${given}::jsonb ->> 'ticker')
  ))
  from assets k where k.owner_id = asset_shapes.owner_id and k.id = asset_shapes.id
) end as same
from asset_shapes
where owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'VIEW'))
  and (${id}::uuid is null or id = ${id}::uuid)
  and (${categoryCode}::text is null or category_code = ${categoryCode}::text)
  and (${includeClosed}::boolean or is_open(closed_on))
order by position, name collate name_order, id`;
}

export function toAsset(row: Row): Asset {
  return JSON.parse(row.asset as string) as Asset;
}
