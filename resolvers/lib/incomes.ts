import { sql, type SQLStatement } from '@aws-appsync/utils/rds';
import { withAssets } from './assets';
import type { Caller } from './books';
import { entryParameters, type EntryFilter } from './entries';
import type { Row } from './rows';

/**
 * An owner's incomes, newest first. The one list of the columns an Income is made of.
 * An answer of the database has a size: where descriptions or notes of accounts are long, a page ends before its limit.
 */
export function selectIncomes(by: Caller, filter: EntryFilter): SQLStatement {
  const { id, from, latest, categoryCode, search, limit, afterDay, afterAt, afterId } = entryParameters(filter);
  return sql`
with page as (
  select * from income_items
  where owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'VIEW'))
    and (${id}::uuid is null or id = ${id}::uuid)
    and date between ${from}::date and ${latest}::date
    and (${categoryCode}::text is null or category_code = ${categoryCode}::text)
    and strpos(lower(coalesce(description, '')), lower(${search}::text)) > 0
    and (${afterDay}::date is null or date < ${afterDay}::date or created_at < ${afterAt}::timestamptz
      or (created_at = ${afterAt}::timestamptz and id > ${afterId}::uuid))
  order by date desc, created_at desc, id
  limit ${limit}
), found as (
  select p.*, count(*) over () as found,
    case when row_number() over (partition by p.account_id order by p.date desc, p.created_at desc, p.id) = 1 then (
      select a.content::text from asset_shapes a where a.owner_id = p.owner_id and a.id = p.account_id
    ) end as asset
  from page p
), sized as (
  select f.*, sum(octet_length(concat(f.description, f.asset))) over (order by f.date desc, f.created_at desc, f.id) as bytes
  from found f
)
select i.id, i.category_code as "categoryCode", c.name as "categoryName", amount_text(i.amount, m.minor_units) as amount,
  i.currency, i.date, i.description, i.account_id as "accountId", i.asset, i.version, i.owner_id as owner,
  instant_text(i.created_at) as "createdAt", instant_text(i.updated_at) as "updatedAt", i.found,
  to_char(i.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "enteredAt"
from sized i
join income_categories c on c.code = i.category_code
join currencies m on m.code = i.currency
where i.bytes <= 250000
order by i.date desc, i.created_at desc, i.id`;
}

export function toIncomes(rows: Row[]): Row[] {
  return withAssets(rows, 'accountId').map(({ asset, categoryCode, categoryName, ...income }) => ({
    ...income,
    account: asset,
    category: { code: categoryCode, name: categoryName },
  }));
}
