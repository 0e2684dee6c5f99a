import { sql, type SQLStatement } from '@aws-appsync/utils/rds';
import type { Asset } from '../../schema/__generated__/types';
import type { Caller } from './books';
import { isUuid } from './checks';
import { refuse } from './errors';
import type { Row } from './rows';

export interface AssetFilter {
  id?: string;
  categoryCode?: string | null;
  includeClosed?: boolean;
}

/** An owner's assets by category and name. What an Asset is made of is the content of `asset_shapes`. */
export function selectAssets(by: Caller, filter: AssetFilter): SQLStatement {
  const { id = null, categoryCode = null, includeClosed = true } = filter;
  return sql`
select content::text as asset from asset_shapes
where owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'VIEW'))
  and (${id}::uuid is null or id = ${id}::uuid)
  and (${categoryCode}::text is null or category_code = ${categoryCode}::text)
  and (${includeClosed}::boolean or is_open(closed_on))
order by position, name collate name_order, id`;
}

interface Links {
  securesId?: string | null;
  accountId?: string | null;
}

/** The ids of the assets that one is linked to, as the database writes them. */
export function linksOf({ securesId, accountId }: Links): { securesId: string | null; accountId: string | null } {
  return {
    securesId: linkOf(securesId, 'securesId', 'asset_secures_exists'),
    accountId: linkOf(accountId, 'accountId', 'asset_account_exists'),
  };
}

function linkOf(id: string | null | undefined, field: string, code: string): string | null {
  if (id === null || id === undefined) return null;
  if (!isUuid(id)) refuse('NOT_FOUND', 'There is no such asset.', field, code);
  return id.toLowerCase();
}

export function toAsset(row: Row): Asset {
  return JSON.parse(row.asset as string) as Asset;
}
