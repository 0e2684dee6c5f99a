import { sql, type SQLStatement } from '@aws-appsync/utils/rds';
import { withAssets } from './assets';
import type { Caller } from './books';
import { entryParameters, type EntryFilter } from './entries';
import type { Row } from './rows';

/**
 * An owner's expenses, newest first. The one list of the columns an Expense is made of. The subcategories to choose
 * from are on the first row of each category, so that they come once.
 * An answer of the database has a size: where descriptions or notes of accounts are long, a page ends before its limit.
 */
export function selectExpenses(by: Caller, filter: EntryFilter): SQLStatement {
  const { id, from, latest, categoryCode, subcategoryId, search, limit, afterDay, afterAt, afterId } =
    entryParameters(filter);
  return sql`
with page as (
  select * from expense_items
  where owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'VIEW'))
    and (${id}::uuid is null or id = ${id}::uuid)
    and date between ${from}::date and ${latest}::date
    and (${categoryCode}::text is null or category_code = ${categoryCode}::text)
    and (${subcategoryId}::uuid is null or subcategory_id = ${subcategoryId}::uuid)
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
select e.id, e.category_code as "categoryCode", c.name as "categoryName", amount_text(e.amount, m.minor_units) as amount,
  e.currency, e.date, e.description, e.account_id as "accountId", e.asset, e.version, e.owner_id as owner,
  instant_text(e.created_at) as "createdAt", instant_text(e.updated_at) as "updatedAt", e.found,
  to_char(e.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "enteredAt",
  s.id as "subcategoryId", s.name as "subcategoryName", s.is_default as "subcategoryIsDefault",
  case when row_number() over (partition by e.category_code order by e.date desc, e.created_at desc, e.id) = 1 then (
    select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'isDefault', o.is_default) order by o.position, o.name collate name_order)
    from expense_subcategories o where o.owner_id = e.owner_id and o.category_code = e.category_code
  )::text end as choices
from sized e
join expense_categories c on c.code = e.category_code
join currencies m on m.code = e.currency
left join expense_subcategories s on s.owner_id = e.owner_id and s.id = e.subcategory_id
where e.bytes <= 250000
order by e.date desc, e.created_at desc, e.id`;
}

export function toExpenses(rows: Row[]): Row[] {
  const choices: Record<string, unknown> = {};
  rows.forEach((row) => {
    if (row.choices !== undefined) choices[row.categoryCode as string] = JSON.parse(row.choices as string);
  });
  return withAssets(rows, 'accountId').map((row) => {
    const { asset, categoryCode, categoryName, subcategoryId, subcategoryName, subcategoryIsDefault, ...expense } = row;
    const code = categoryCode as string;
    return {
      ...expense,
      account: asset,
      category: { code, name: categoryName, subcategories: choices[code] ?? [] },
      subcategory:
        subcategoryId === undefined
          ? null
          : { id: subcategoryId, name: subcategoryName, isDefault: subcategoryIsDefault },
    };
  });
}
