import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { QueryAccountCheckArgs } from '../../schema/__generated__/types';
import { booksOf } from '../lib/books';
import { checkDecimal, isUuid } from '../lib/checks';
import { checkDay } from '../lib/days';
import { refuse } from '../lib/errors';
import { rowsOf } from '../lib/rows';

/**
 * Sums, and the ids of what would explain a difference. It is looked for among the last 400 transactions of a quarter:
 * pairs of more would be found by chance.
 */
export function request(ctx: Context<QueryAccountCheckArgs>) {
  const by = booksOf(ctx);
  const { accountId, date, balance = null } = ctx.args;
  if (!isUuid(accountId)) refuseNoAccount();
  checkDay(date, 'date');
  if (balance !== null) checkDecimal(balance, 'balance');
  return createPgStatement(sql`
with asked as (
  select a.owner_id, a.id, a.currency, a.kind, a.content, m.minor_units
  from asset_shapes a join currencies m on m.code = a.currency
  where a.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'VIEW')) and a.id = ${accountId}::uuid
), line as (
  select t.id, t.kind, t.date, t.created_at, t.amount, t.status, t.currency = a.currency as adds
  from transactions t join asked a on a.owner_id = t.owner_id and a.id = t.account_id
  where t.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'VIEW')) and t.date <= ${date}::date
), total as (
  select coalesce(sum(amount) filter (where status = 'BOOKED' and adds), 0) as booked,
    coalesce(sum(amount) filter (where status = 'PENDING' and adds), 0) as pending,
    coalesce(bool_or(kind = 'OPENING_BALANCE'), false) as opened, min(date) as since, count(*) filter (where not adds) as left_out
  from line
), missing as (
  select ${balance}::numeric - booked as amount from total
), recent as (
  select l.*, m.amount as missing from line l cross join missing m
  where l.adds and m.amount <> 0 and l.date > ${date}::date - 92
  order by l.date desc, l.created_at desc, l.id
  limit 400
), suspect as (
  select 'PENDING_HERE' as reason, 1 as place, r.date, array[r.id] as ids
  from recent r where r.status = 'PENDING' and r.amount = r.missing
  union all
  select 'TWICE', 2, r.date, array[r.id]
  from recent r where r.status = 'BOOKED' and r.amount = -r.missing and exists (
    select from recent o where o.id <> r.id and o.amount = r.amount and abs(o.date - r.date) <= 3
  )
  union all
  select 'WRONG_SIGN', 3, r.date, array[r.id] from recent r where r.status = 'BOOKED' and r.amount * 2 = -r.missing
  union all
  select 'NOT_AT_BANK', 4, r.date, array[r.id]
  from recent r where r.status = 'BOOKED' and r.amount = -r.missing and not exists (
    select from recent o where o.id <> r.id and o.amount = r.amount and abs(o.date - r.date) <= 3
  )
  union all
  select case r.status when 'PENDING' then 'PENDING_HERE' else 'NOT_AT_BANK' end, 5, greatest(r.date, o.date), array[r.id, o.id]
  from recent r join recent o on o.status = r.status and o.id > r.id
  where r.amount + o.amount = case r.status when 'PENDING' then r.missing else -r.missing end
)
select a.content::text as account, amount_text(t.booked, a.minor_units) as booked, amount_text(t.pending, a.minor_units) as pending,
  t.opened, t.since, t.left_out as "leftOut", amount_text(m.amount, a.minor_units) as difference,
  (
    select amount_text(case a.kind when 'LIABILITY' then -i.value else i.value end, a.minor_units) from asset_inputs i
    where i.owner_id = a.owner_id and i.asset_id = a.id and i.month = date_trunc('month', ${date}::date)::date
  ) as value,
  (
    select jsonb_agg(jsonb_build_object('reason', f.reason, 'ids', f.ids) order by f.place, f.date desc, f.ids)::text
    from (select * from suspect order by place, date desc, ids limit 10) f
  ) as suspects
from asked a cross join total t cross join missing m`);
}

export function response(ctx: Context<QueryAccountCheckArgs>) {
  const row = rowsOf(ctx)[0]?.[0];
  if (row === undefined) return refuseNoAccount();
  const { account, since = null, difference = null, value = null, suspects = '[]', ...sums } = row;
  return {
    ...sums,
    account: JSON.parse(account as string),
    date: ctx.args.date,
    since,
    difference,
    value,
    suspects: JSON.parse(suspects as string),
  };
}

function refuseNoAccount(): never {
  return refuse('NOT_FOUND', 'There is no such account.', 'accountId', 'account_exists');
}
