import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationUpdateTransactionsArgs } from '../../schema/__generated__/types';
import { booksOf } from '../lib/books';
import { refuse } from '../lib/errors';
import { toldOf } from '../lib/live';
import { rowsOf } from '../lib/rows';
import { checkLines, refuseWrong } from '../lib/transaction-lines';

/**
 * One statement, so that all are changed or none: a fault of one keeps the others from being written. They are locked,
 * always in the same order, before they are compared with what somebody saw. What is as asked already is no conflict.
 */
export function request(ctx: Context<MutationUpdateTransactionsArgs>) {
  const by = booksOf(ctx);
  const lines = JSON.stringify(checkLines(ctx.args.input.transactions));
  return createPgStatement(sql`
with line as (
  select * from jsonb_to_recordset(${lines}::jsonb) as l (
    position integer, id uuid, expected_version integer, sorts boolean, category_id uuid, moves boolean, account_id uuid
  )
), held as (
  select t.id, t.kind, t.date, t.amount, t.version, t.account_id, t.splits
  from transactions t
  where t.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and t.id in (select l.id from line l)
  order by t.id
  for no key update
), wanted as (
  select l.position, l.expected_version, l.sorts, l.category_id, h.id, h.kind, h.date, h.version,
    h.account_id as old_account_id, h.splits as old_splits,
    case when l.moves then l.account_id else h.account_id end as account_id,
    case when l.sorts then array[row (l.category_id, h.amount, h.splits[1].note)::split] else h.splits end as splits
  from line l left join held h on h.id = l.id
), checked as (
  select w.*,
    case
      when w.kind <> 'ENTRY' then w.kind else coalesce(c.kind, case when w.splits[1].amount > 0 then 'INCOME' else 'EXPENSE' end)
    end as counts_as,
    (w.account_id, w.splits) is distinct from (w.old_account_id, w.old_splits) as changes,
    case
      when w.id is null then 'transaction_exists'
      when w.category_id is not null and c.id is null then 'transaction_split_category_exists'
      when w.account_id is not null and a.id is null then 'transaction_account_exists'
      when w.version <> w.expected_version and (w.account_id, w.splits) is distinct from (w.old_account_id, w.old_splits)
        then 'version'
      when w.sorts and cardinality(w.old_splits) > 1 then 'transaction_in_parts'
      when w.category_id is not null and w.kind <> 'ENTRY' then 'transaction_of_no_category'
      when w.account_id is distinct from w.old_account_id and w.kind <> 'TRANSFER'
        and a.category_code not in ('CASH', 'CREDIT_CARD') then 'transaction_account_kind'
    end as wrong
  from wanted w
  left join categories c
    on c.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and c.id = w.splits[1].category_id
  left join assets a on a.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and a.id = w.account_id
), written as (
  update transactions t set account_id = k.account_id, splits = k.splits
  from checked k
  where t.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and t.id = k.id and k.changes
    and (t.account_id, t.splits) is distinct from (k.account_id, k.splits)
    and not exists (select from checked f where f.wrong is not null)
  returning t.id, t.version
)
select k.position, k.wrong, k.id, coalesce(w.version, k.version) as version, left(k.date::text, 7) as month,
  k.counts_as as kind, w.id is not null as changed, o.id as "otherId", left(o.date::text, 7) as "otherMonth"
from checked k
left join written w on w.id = k.id
left join transactions o on o.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and o.id = (
  select case when f.out_id = k.id then f.in_id else f.out_id end from transfers f
  where f.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT'))
    and k.kind = 'TRANSFER' and k.id in (f.out_id, f.in_id)
)
order by k.position`);
}

export function response(ctx: Context<MutationUpdateTransactionsArgs>) {
  if (ctx.error?.message.includes('transfer_accounts')) {
    const message = 'The other side of one of the transfers is at this account.';
    refuse('VALIDATION_ERROR', message, 'transactions', 'transfer_accounts');
  }
  const rows = rowsOf(ctx)[0] ?? [];
  refuseWrong(rows);
  const { month, ids } = toldOf(rows.filter(({ changed }) => changed));
  ctx.stash.month = month;
  ctx.stash.ids = ids;
  return rows;
}
