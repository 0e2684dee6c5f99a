import { sql, type SQLStatement } from '@aws-appsync/utils/rds';
import type { Asset, AssetInput } from '../../schema/__generated__/types';
import type { Caller } from './books';
import { toAsset } from './assets';
import type { Row } from './rows';

export interface AssetInputFilter {
  /** First days of the first and last month. */
  from: string;
  to: string;
  assetId?: string | null;
  /** Also the last value of each asset from before `from`, where it was not closed since. */
  carried?: boolean;
}

/** What was entered for an owner's assets, by month and asset. The one list of the columns an AssetInput is made of. */
export function selectAssetInputs(
  by: Caller,
  { from, to, assetId = null, carried = false }: AssetInputFilter,
): SQLStatement {
  return sql`
with picked as (
  select * from asset_inputs
  where owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'VIEW')) and month between ${from}::date and ${to}::date
    and (${assetId}::uuid is null or asset_id = ${assetId}::uuid)
  union all
  select last.*
  from assets a cross join lateral (
    select * from asset_inputs i
    where i.owner_id = a.owner_id and i.asset_id = a.id and i.month < ${from}::date
    order by i.month desc limit 1
  ) last
  where ${carried}::boolean and a.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'VIEW')) and not exists (
    select from asset_closings g
    where g.owner_id = a.owner_id and g.asset_id = a.id
      and date_trunc('month', g.closed_on)::date <= ${from}::date and date_trunc('month', g.reopened_on)::date > last.month
      and date_trunc('month', g.closed_on) < date_trunc('month', g.reopened_on)
  )
)
select i.asset_id || ':' || month_text(i.month) as id, i.asset_id as "assetId", month_text(i.month) as month,
  amount_text(i.value, m.minor_units) as value, i.notes, i.version, i.owner_id as owner,
  instant_text(i.created_at) as "createdAt", instant_text(i.updated_at) as "updatedAt"
from picked i
join assets a on a.owner_id = i.owner_id and a.id = i.asset_id
join currencies m on m.code = a.currency
-- Of a union PostgreSQL does not know that it is one owner's: without this it reads everybody's assets.
where a.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'VIEW'))
order by i.month, i.asset_id`;
}

/** The inputs of `rows` with their assets; one whose asset was deleted meanwhile is left out. */
export function toAssetInputs(rows: Row[], assetRows: Row[]): AssetInput[] {
  const assets: Record<string, Asset> = {};
  assetRows.forEach((row) => {
    assets[row.id as string] = toAsset(row);
  });
  return rows
    .filter((row) => assets[row.assetId as string] !== undefined)
    .map((row) => ({ ...row, asset: assets[row.assetId as string] }) as AssetInput);
}
