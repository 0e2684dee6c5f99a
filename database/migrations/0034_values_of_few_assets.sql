-- The same count, without reading everybody's values for it: a condition of a join does not reach into a view that is a
-- union, so that each write went through all assets of all owners. What is asked for each asset (`offset 0` keeps the
-- planner from making a join of it again) does.
create or replace function count_asset_steps(spans month_span[]) returns void
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
    from span s cross join lateral (
      select v.month, v.value from held_values v
      where v.owner_id = s.owner_id and v.asset_id = s.asset_id and v.month between s.first_month and s.last_month
      offset 0
    ) h
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
