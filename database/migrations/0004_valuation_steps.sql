-- The net worth rollup: by how much the total of a category and currency steps in a month.
-- A running sum of steps is the net worth of any range; a write touches the steps of two or three months.
--
-- Kept by triggers in the statement that writes. They lock the owner first, so that two writers of neighbouring
-- months cannot both miss each other's row: after the lock each statement of a function sees all that is committed.
-- They compare the steps an asset has now with those that were counted for it, so it does not matter how many
-- triggers one statement fires, nor in which order.

create table valuation_steps (
  owner_id uuid not null,
  category_code text not null,
  currency char(3) not null,
  month date not null,
  delta numeric not null,
  constraint valuation_steps_pkey primary key (owner_id, category_code, currency, month),
  constraint valuation_step_owner_exists foreign key (owner_id) references users (id) on delete cascade
);
--> statement-breakpoint
create index valuation_steps_zero on valuation_steps (owner_id) where delta = 0;
--> statement-breakpoint
-- What valuation_steps counts for each asset.
create table asset_steps (
  owner_id uuid not null,
  asset_id uuid not null,
  month date not null,
  delta numeric not null,
  constraint asset_steps_pkey primary key (owner_id, asset_id, month),
  constraint asset_step_asset_exists foreign key (owner_id, asset_id) references assets (owner_id, id) on delete cascade
);
--> statement-breakpoint
-- The value that holds for an asset from a month on. Closing it is a last value of zero; what was entered for the
-- month of closing or later does not count while it is closed.
create view held_values as
select a.owner_id, a.id as asset_id, i.month, i.value
from assets a join asset_inputs i on i.owner_id = a.owner_id and i.asset_id = a.id
where a.closed_on is null or i.month < date_trunc('month', a.closed_on)::date
union all
select owner_id, id, date_trunc('month', closed_on)::date, 0
from assets where closed_on is not null;
--> statement-breakpoint
create type valuation_step as (owner_id uuid, category_code text, currency char(3), month date, delta numeric);
--> statement-breakpoint
create function add_valuation_steps(steps valuation_step[]) returns void
language plpgsql as $$
begin
  -- An owner who is being deleted takes their rollups along.
  insert into valuation_steps as kept (owner_id, category_code, currency, month, delta)
  select s.owner_id, s.category_code, s.currency, s.month, sum(s.delta)
  from unnest(steps) s join users u on u.id = s.owner_id
  group by s.owner_id, s.category_code, s.currency, s.month
  having sum(s.delta) <> 0
  on conflict (owner_id, category_code, currency, month) do update set delta = kept.delta + excluded.delta;

  delete from valuation_steps
  where delta = 0 and owner_id in (select distinct s.owner_id from unnest(steps) s);
end
$$;
--> statement-breakpoint
create type month_span as (owner_id uuid, asset_id uuid, first_month date, last_month date);
--> statement-breakpoint
-- Counts the steps of some assets anew, from the first month of each span to the first value after it: beyond that
-- none can differ.
create function count_asset_steps(spans month_span[]) returns void
language plpgsql as $$
declare
  steps valuation_step[];
begin
  with span as (
    select s.owner_id, s.asset_id, s.first_month, a.category_code, a.currency,
      coalesce((
        select h.value from held_values h
        where h.owner_id = s.owner_id and h.asset_id = s.asset_id and h.month < s.first_month
        order by h.month desc limit 1
      ), 0) as value_before,
      coalesce((
        select min(h.month) from held_values h
        where h.owner_id = s.owner_id and h.asset_id = s.asset_id and h.month > s.last_month
      ), 'infinity') as last_month
    from unnest(spans) s join assets a on a.owner_id = s.owner_id and a.id = s.asset_id
  ), due as (
    select s.owner_id, s.asset_id, h.month,
      h.value - lag(h.value, 1, s.value_before) over (partition by s.owner_id, s.asset_id order by h.month) as delta
    from span s join held_values h
      on h.owner_id = s.owner_id and h.asset_id = s.asset_id and h.month between s.first_month and s.last_month
  ), counted as (
    select c.owner_id, c.asset_id, c.month, c.delta
    from span s join asset_steps c
      on c.owner_id = s.owner_id and c.asset_id = s.asset_id and c.month between s.first_month and s.last_month
  ), correction as (
    select owner_id, asset_id, month, coalesce(due.delta, 0) as delta, coalesce(due.delta, 0) - coalesce(counted.delta, 0) as change
    from due full join counted using (owner_id, asset_id, month)
    where coalesce(due.delta, 0) <> coalesce(counted.delta, 0)
  ), dropped as (
    delete from asset_steps a using correction c
    where a.owner_id = c.owner_id and a.asset_id = c.asset_id and a.month = c.month and c.delta = 0
  ), kept as (
    insert into asset_steps (owner_id, asset_id, month, delta)
    select owner_id, asset_id, month, delta from correction where delta <> 0
    on conflict (owner_id, asset_id, month) do update set delta = excluded.delta
  )
  select array_agg(row (s.owner_id, s.category_code, s.currency, c.month, c.change)::valuation_step)
  into steps
  from correction c join span s on s.owner_id = c.owner_id and s.asset_id = c.asset_id;

  perform add_valuation_steps(steps);
end
$$;
--> statement-breakpoint
create function count_changed_values() returns trigger
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
    ) then
      raise exception 'value for a closed asset violates check constraint "asset_input_before_close"'
        using errcode = 'check_violation', constraint = 'asset_input_before_close';
    end if;
  end if;
  perform count_asset_steps(spans);
  return null;
end
$$;
--> statement-breakpoint
create trigger count_inserted_values after insert on asset_inputs
referencing new table as new_rows for each statement execute function count_changed_values();
--> statement-breakpoint
create trigger count_updated_values after update on asset_inputs
referencing old table as old_rows new table as new_rows for each statement execute function count_changed_values();
--> statement-breakpoint
create trigger count_deleted_values after delete on asset_inputs
referencing old table as old_rows for each statement execute function count_changed_values();
--> statement-breakpoint
-- Under another category or currency all its steps move; opened or closed, it has others.
create function count_changed_asset() returns trigger
language plpgsql as $$
begin
  perform lock_owners(array[new.owner_id]);
  perform add_valuation_steps(array(
    select row (owner_id, old.category_code, old.currency, month, -delta)::valuation_step
    from asset_steps where owner_id = new.owner_id and asset_id = new.id
  ));
  delete from asset_steps where owner_id = new.owner_id and asset_id = new.id;
  perform count_asset_steps(array[row (new.owner_id, new.id, '-infinity', 'infinity')::month_span]);
  return null;
end
$$;
--> statement-breakpoint
create trigger count_changed_asset after update of category_code, currency, closed_on on assets
for each row
when (
  (old.category_code, old.currency, old.closed_on) is distinct from (new.category_code, new.currency, new.closed_on)
)
execute function count_changed_asset();
--> statement-breakpoint
-- While the asset is still there to tell the category and currency of its values.
create function delete_values_first() returns trigger
language plpgsql as $$
begin
  delete from asset_inputs where owner_id = old.owner_id and asset_id = old.id;
  return old;
end
$$;
--> statement-breakpoint
create trigger delete_values_first before delete on assets for each row execute function delete_values_first();
