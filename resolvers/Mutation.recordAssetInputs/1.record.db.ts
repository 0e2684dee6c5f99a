import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationRecordAssetInputsArgs } from '../../schema/__generated__/types';
import { checkValues } from '../lib/asset-values';
import { firstDayOf } from '../lib/checks';
import { refuse } from '../lib/errors';
import { booksOf } from '../lib/books';
import { rowsOf } from '../lib/rows';

/**
 * One statement, so that all values are recorded or none: a refused one keeps the others from being written. Entries of
 * an expected version are locked before they are compared with it; one that appears meanwhile is caught by the
 * constraint `expected_version`. What is there already just as it was sent is no conflict: a request may be sent twice.
 */
export function request(ctx: Context<MutationRecordAssetInputsArgs>) {
  const by = booksOf(ctx);
  const month = firstDayOf(ctx.args.input.month, 'month');
  const entries = JSON.stringify(checkValues(ctx.args.input.values));
  return createPgStatement(sql`
with entry as (
  select position, asset_id, value::numeric as value, notes, keep_notes, expected_version
  from jsonb_to_recordset(${entries}::jsonb)
    as e (position integer, asset_id uuid, value text, notes text, keep_notes boolean, expected_version integer)
), held as (
  select i.asset_id, i.version, i.value, i.notes
  from asset_inputs i
  where i.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and i.month = ${month}::date
    and i.asset_id in (select e.asset_id from entry e where e.expected_version is not null)
  order by i.asset_id
  for update
), checked as (
  select e.position, a.name, coalesce(g.closed_on, a.closed_on) as closed_on, g.reopened_on,
    e.value is not null and (g.closed_on is not null or a.closed_on < ${month}::date + interval '1 month') as closed,
    e.expected_version <> coalesce(h.version, 0)
      and (e.value is distinct from h.value or not (e.keep_notes or e.notes is not distinct from h.notes)) as stale,
    case when min_scale(e.value) > c.minor_units and not exists (
      select from asset_inputs i
      where i.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and i.asset_id = e.asset_id and i.month = ${month}::date and i.value = e.value
    ) then decimals_rule(c.name, c.minor_units) end as decimals
  from entry e
  left join assets a on a.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and a.id = e.asset_id
  left join lateral (
    select * from asset_closings s
    where s.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and s.asset_id = e.asset_id
      and date_trunc('month', s.closed_on)::date <= ${month}::date
      and date_trunc('month', s.reopened_on)::date > ${month}::date
    limit 1
  ) g on true
  left join currencies c on c.code = a.currency
  left join held h on h.asset_id = e.asset_id
), refused as (
  select * from checked where name is null or closed or stale or decimals is not null
), removed as (
  delete from asset_inputs i using entry e
  where i.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and i.asset_id = e.asset_id and i.month = ${month}::date and e.value is null
    and not exists (select from refused)
), written as (
  insert into asset_inputs as i (owner_id, asset_id, month, value, notes)
  select (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')), e.asset_id, ${month}::date, e.value, e.notes
  from entry e
  where e.value is not null and not exists (select from refused)
  on conflict (owner_id, asset_id, month) do update
  set value = excluded.value,
    version = coalesce((select e.expected_version from entry e where e.asset_id = excluded.asset_id), i.version),
    notes = case when (select e.keep_notes from entry e where e.asset_id = excluded.asset_id) then i.notes else excluded.notes end
  where i.value <> excluded.value or (
    i.notes is distinct from excluded.notes
    and not (select e.keep_notes from entry e where e.asset_id = excluded.asset_id)
  )
)
select position, name, closed_on as "closedOn", reopened_on as "reopenedOn", closed, stale, decimals from refused
order by position`);
}

export function response(ctx: Context) {
  const refused = rowsOf(ctx)[0]?.[0];
  if (refused !== undefined) {
    const { position, name, closedOn, reopenedOn, closed, stale, decimals } = refused;
    const place = `values[${position}]`;
    const field = `${place}.assetId`;
    if (name === undefined) refuse('NOT_FOUND', 'There is no such asset.', field, 'asset_exists');
    if (closed === true) {
      const message =
        reopenedOn === undefined
          ? `${name} was closed on ${closedOn}. Reopen it to record a value.`
          : `${name} was closed from ${closedOn} to ${reopenedOn}. It takes no value in between.`;
      refuse('VALIDATION_ERROR', message, field, 'asset_input_before_close');
    }
    if (stale === true) {
      const message = `The value of ${name} was changed meanwhile. Look at it again.`;
      refuse('CONFLICT', message, `${place}.expectedVersion`, 'expected_version');
    }
    refuse('VALIDATION_ERROR', decimals as string, `${place}.value`, 'asset_input_decimals');
  }
  return null;
}
