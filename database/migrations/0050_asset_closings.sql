-- The times in which an asset was closed, after which it was opened again: it is worth nothing in them, whatever was
-- entered for these months, and what it was worth before does not come back by itself.
create table asset_closings (
  owner_id uuid not null,
  asset_id uuid not null,
  closed_on date not null,
  reopened_on date not null,
  constraint asset_closings_pkey primary key (owner_id, asset_id, closed_on),
  constraint asset_closing_asset_exists foreign key (owner_id, asset_id) references assets (owner_id, id) on delete cascade,
  constraint asset_closing_lasts check (reopened_on > closed_on),
  constraint asset_closing_range check (closed_on >= '1900-01-01' and reopened_on <= '2199-12-31')
);
--> statement-breakpoint
-- The day an open asset was last opened again. To open one without a day says that it was never closed.
alter table assets add column reopened_on date,
  add constraint asset_reopened_on_range check (reopened_on between '1900-01-01' and '2199-12-31');
--> statement-breakpoint
-- An asset is open until the day it is closed on has begun anywhere on earth.
create function is_open(closed_on date) returns boolean
language sql stable as $$
select closed_on is null or closed_on > (now() at time zone 'UTC' + interval '14 hours')::date
$$;
--> statement-breakpoint
-- The value that holds for an asset from a month on. What is closed is worth zero from that month on; what was entered
-- for a month in which it was closed does not count.
create or replace view held_values as
select a.owner_id, a.id as asset_id, i.month, i.value
from assets a join asset_inputs i on i.owner_id = a.owner_id and i.asset_id = a.id
where (a.closed_on is null or i.month < date_trunc('month', a.closed_on)::date)
  and not exists (
    select from asset_closings g
    where g.owner_id = i.owner_id and g.asset_id = i.asset_id
      and i.month >= date_trunc('month', g.closed_on)::date and i.month < date_trunc('month', g.reopened_on)::date
  )
union all
select owner_id, id, date_trunc('month', closed_on)::date, 0
from assets where closed_on is not null
union all
-- Two closings may begin in one month.
select distinct g.owner_id, g.asset_id, date_trunc('month', g.closed_on)::date, 0
from asset_closings g join assets a on a.owner_id = g.owner_id and a.id = g.asset_id
where date_trunc('month', g.closed_on) < date_trunc('month', g.reopened_on)
  and (a.closed_on is null or date_trunc('month', g.closed_on) < date_trunc('month', a.closed_on));
--> statement-breakpoint
create function count_changed_closings() returns trigger
language plpgsql as $$
declare
  spans month_span[];
begin
  if tg_op = 'INSERT' then
    spans := array(
      select row (
        owner_id, asset_id, date_trunc('month', min(closed_on))::date, date_trunc('month', max(reopened_on))::date
      )::month_span from new_rows group by owner_id, asset_id
    );
  else
    spans := array(
      select row (
        owner_id, asset_id, date_trunc('month', min(closed_on))::date, date_trunc('month', max(reopened_on))::date
      )::month_span from old_rows group by owner_id, asset_id
    );
  end if;
  perform lock_owners(array(select distinct s.owner_id from unnest(spans) s));
  perform count_asset_steps(spans);
  return null;
end
$$;
--> statement-breakpoint
create trigger count_inserted_closings after insert on asset_closings
referencing new table as new_rows for each statement execute function count_changed_closings();
--> statement-breakpoint
create trigger count_deleted_closings after delete on asset_closings
referencing old table as old_rows for each statement execute function count_changed_closings();
--> statement-breakpoint
-- Opened again in a later month than it was closed in, an asset keeps the time between; in the same one or without a
-- day, this closing was a mistake. The day stands only while the asset is open, and only opening it changes it.
create function keep_closing() returns trigger
language plpgsql as $$
begin
  if old.closed_on is null or new.closed_on is not null then
    new.reopened_on := case when new.closed_on is null then old.reopened_on end;
    return new;
  end if;
  perform lock_owners(array[new.owner_id]);
  if date_trunc('month', new.reopened_on) > date_trunc('month', old.closed_on) then
    -- What was told of this time before is told anew.
    delete from asset_closings
    where owner_id = new.owner_id and asset_id = new.id
      and closed_on >= date_trunc('month', old.closed_on)::date and closed_on < new.reopened_on;
    insert into asset_closings (owner_id, asset_id, closed_on, reopened_on)
    values (new.owner_id, new.id, old.closed_on, new.reopened_on);
  else
    delete from asset_closings
    where owner_id = new.owner_id and asset_id = new.id
      and date_trunc('month', closed_on) = date_trunc('month', old.closed_on);
    new.reopened_on := (select max(reopened_on) from asset_closings where owner_id = new.owner_id and asset_id = new.id);
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger keep_closing before update of closed_on, reopened_on on assets for each row
when (current_setting('finally.restoring', true) is distinct from 'on')
execute function keep_closing();
--> statement-breakpoint
create or replace function count_changed_values() returns trigger
language plpgsql as $$
declare
  spans month_span[];
begin
  if tg_op = 'INSERT' then
    spans := array(
      select row (owner_id, asset_id, min(month), max(month))::month_span from new_rows group by owner_id, asset_id
    );
  elsif tg_op = 'DELETE' then
    spans := array(
      select row (owner_id, asset_id, min(month), max(month))::month_span from old_rows group by owner_id, asset_id
    );
  else
    spans := array(
      select row (owner_id, asset_id, min(month), max(month))::month_span
      from (select owner_id, asset_id, month from old_rows union all select owner_id, asset_id, month from new_rows) both_sides
      group by owner_id, asset_id
    );
  end if;
  perform lock_owners(array(select distinct s.owner_id from unnest(spans) s));
  if tg_op <> 'DELETE' then
    if exists (
      select from new_rows n join assets a on a.owner_id = n.owner_id and a.id = n.asset_id
      where n.month >= date_trunc('month', a.closed_on)::date
    ) or exists (
      select from new_rows n join asset_closings g on g.owner_id = n.owner_id and g.asset_id = n.asset_id
      where n.month >= date_trunc('month', g.closed_on)::date and n.month < date_trunc('month', g.reopened_on)::date
    ) then
      raise exception 'value for a closed asset violates check constraint "asset_input_before_close"'
        using errcode = 'check_violation', constraint = 'asset_input_before_close';
    end if;
  end if;
  perform count_asset_steps(spans);
  return null;
end
$$;
