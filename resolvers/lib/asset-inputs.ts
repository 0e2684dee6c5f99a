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
}

/** What was entered for an owner's assets, by month and asset. What an AssetInput is made of is the content of `asset_input_shapes`. */
export function selectAssetInputs(by: Caller, { from, to, assetId = null }: AssetInputFilter): SQLStatement {
  return sql`
select i.content::text as input, i.asset_id as "assetId",
  case when row_number() over (partition by i.asset_id order by i.month) = 1 then (
    select a.content::text from asset_shapes a where a.owner_id = i.owner_id and a.id = i.asset_id
  ) end as asset
from asset_input_shapes i
where i.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'VIEW')) and i.month between ${from}::date and ${to}::date
  and (${assetId}::uuid is null or i.asset_id = ${assetId}::uuid)
order by i.month, i.asset_id`;
}

/** An asset comes once, since it may be long: on the first of the rows that are about it. */
export function toAssetInputs(rows: Row[]): AssetInput[] {
  const assets: Record<string, Asset> = {};
  rows.forEach((row) => {
    if (row.asset !== undefined) assets[row.assetId as string] = toAsset(row);
  });
  return rows.map(
    ({ input, assetId }) => ({ ...JSON.parse(input as string), asset: assets[assetId as string] }) as AssetInput,
  );
}
