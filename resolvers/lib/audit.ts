import { sql, type SQLStatement } from '@aws-appsync/utils/rds';
import type { Caller } from './books';
import type { Row } from './rows';

/** The API's name of what each table keeps. */
const entities: Record<string, string> = {
  users: 'User',
  assets: 'Asset',
  asset_inputs: 'AssetInput',
  category_allocation_targets: 'AllocationTarget',
  expense_subcategories: 'ExpenseSubcategory',
  income_items: 'Income',
  expense_items: 'Expense',
  budgets: 'Budget',
  owner_fx_rates: 'ExchangeRate',
  books: 'Books',
};

/**
 * What happened in an owner's books, newest first, at most `limit` events before the one with the id `after`.
 * An answer of the database has a size: where contents are long, a page ends before its limit.
 */
export function selectAuditEvents(by: Caller, limit: number, after: string | null): SQLStatement {
  return sql`
with page as (
  select id, at, actor_id, action, entity, coalesce(audit_content(entity_key), '{}') as key, audit_content(before) as before,
    audit_content(after) as after
  from audit_events
  where owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'VIEW')) and (${after}::text is null or id < ${after}::bigint)
  order by id desc
  limit ${limit}
), sized as (
  select p.*, count(*) over () as found, row_number() over (order by p.id desc) as place,
    sum(coalesce(octet_length(p.before::text), 0) + coalesce(octet_length(p.after::text), 0)) over (order by p.id desc) as bytes
  from page p
)
select s.id::text as id, instant_text(s.at) as at, s.actor_id as actor, s.action, s.entity, s.key::text as key,
  s.before::text as before, s.after::text as after, s.found
from sized s
where s.bytes <= 500000 or s.place = 1
order by s.id desc`;
}

export function toAuditEvent(row: Row): Row {
  // Books that come into being are those that were imported.
  const isImport = row.entity === 'books' && row.action === 'INSERT';
  return { ...row, entity: isImport ? 'Import' : (entities[row.entity as string] ?? row.entity) };
}
