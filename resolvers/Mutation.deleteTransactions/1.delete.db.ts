import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationDeleteTransactionsArgs } from '../../schema/__generated__/types';
import { booksOf } from '../lib/books';
import { toldOf } from '../lib/live';
import { rowsOf } from '../lib/rows';
import { checkLines, refuseWrong } from '../lib/transaction-lines';

/**
 * One statement, so that all are deleted or none. The trail knows what was deleted a moment ago: a request whose answer
 * was lost is sent again.
 */
export function request(ctx: Context<MutationDeleteTransactionsArgs>) {
  const by = booksOf(ctx);
  const lines = JSON.stringify(checkLines(ctx.args.input.transactions));
  return createPgStatement(sql`
with line as (
  select * from jsonb_to_recordset(${lines}::jsonb) as l (position integer, id uuid, expected_version integer)
), held as (
  select t.id, t.version
  from transactions t
  where t.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and t.id in (select l.id from line l)
  order by t.id
  for update
), lost as (
  select l.position, l.id, l.expected_version from line l where not exists (select from held h where h.id = l.id)
), checked as (
  select h.id, l.position, case when h.version <> l.expected_version then 'version' end as wrong
  from line l join held h on h.id = l.id
  union all
  select o.id, o.position, case when d.id is null then 'transaction_exists' end
  from lost o left join (
    select (e.entity_key ->> 'id')::uuid as id, (e.before ->> 'version')::integer as version from audit_events e
    where e.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT'))
      and e.entity = 'transactions' and e.action = 'DELETE' and e.at > now() - interval '1 hour'
      and exists (select from lost)
  ) d on d.id = o.id and d.version = o.expected_version
), gone as (
  delete from transactions t
  where t.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and t.id in (
    select h.id from held h
    union all
    select unnest(array[f.out_id, f.in_id]) from transfers f
    where f.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT'))
      and (f.out_id in (select h.id from held h) or f.in_id in (select h.id from held h))
  ) and not exists (select from checked k where k.wrong is not null)
  returning t.id, t.date
)
select k.position, k.wrong, k.id, null as month, false as changed from checked k
union all
select null, null, g.id, left(g.date::text, 7), true from gone g
order by position, id`);
}

export function response(ctx: Context<MutationDeleteTransactionsArgs>) {
  const rows = rowsOf(ctx)[0] ?? [];
  refuseWrong(rows);
  const { month, ids } = toldOf(rows.filter(({ changed }) => changed));
  ctx.stash.month = month;
  ctx.stash.ids = ids;
  return toldOf(rows).ids;
}
