import { sql, type SQLStatement } from '@aws-appsync/utils/rds';
import type { Caller } from './books';
import type { Row } from './rows';

/** The API's name of what each table keeps. */
const entities: Record<string, string> = {
  users: 'User',
  assets: 'Asset',
  asset_inputs: 'AssetInput',
  category_allocation_targets: 'AllocationTarget',
  categories: 'Category',
  transactions: 'Transaction',
  transfers: 'Transfer',
  budgets: 'Budget',
  owner_fx_rates: 'ExchangeRate',
  books: 'Books',
  // Kept by no table any more; what happened to them stays readable.
  expense_subcategories: 'ExpenseSubcategory',
  income_items: 'Income',
  expense_items: 'Expense',
};

/**
 * What happened in an owner's books, newest first, at most `limit` events before the one with the id `after`.
 * An answer of the database has a size: where contents are long, a page ends before its limit. So has a row: see wholeRows.
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
), told as (
  select p.*, jsonb_build_object('before', p.before, 'after', p.after)::text as text, count(*) over () as found,
    row_number() over (order by p.id desc) as place
  from page p
), sized as (
  select t.*, sum(500 + octet_length(to_json(t.text)::text)) over (order by t.place) as bytes from told t
)
select s.id::text as id, instant_text(s.at) as at, s.actor_id as actor, s.action, s.entity, s.key::text as key, s.found,
  substr(s.text, piece * 15000 + 1, 15000) as text
from sized s cross join generate_series(0, (char_length(s.text) - 1) / 15000) piece
where s.bytes <= 900000 or s.place = 1
order by s.place, piece`;
}

export function toAuditEvent({ text, ...event }: Row): Row {
  const { before, after } = JSON.parse(text as string) as Row;
  // Books that come into being are those that were imported.
  const isImport = event.entity === 'books' && event.action === 'INSERT';
  return {
    ...event,
    entity: isImport ? 'Import' : (entities[event.entity as string] ?? event.entity),
    before: before ? JSON.stringify(before) : null,
    after: after ? JSON.stringify(after) : null,
  };
}
