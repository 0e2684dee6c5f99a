-- The same values, with the months an asset was closed in looked up once for the asset and not for each of its values:
-- most assets were never closed, and those of a long history have hundreds of values.
create or replace view held_values as
select a.owner_id, a.id as asset_id, i.month, i.value
from assets a
cross join lateral (
  -- What was opened again in the month it was closed in was closed in none: that range is empty.
  select range_agg(daterange(date_trunc('month', g.closed_on)::date, date_trunc('month', g.reopened_on)::date)) as months
  from asset_closings g
  where g.owner_id = a.owner_id and g.asset_id = a.id
) closed
join asset_inputs i on i.owner_id = a.owner_id and i.asset_id = a.id
where (a.closed_on is null or i.month < date_trunc('month', a.closed_on)::date)
  and (closed.months is null or not i.month <@ closed.months)
union all
select owner_id, id, date_trunc('month', closed_on)::date, 0
from assets where closed_on is not null
union all
-- Two closings may begin in one month.
select distinct g.owner_id, g.asset_id, date_trunc('month', g.closed_on)::date, 0
from asset_closings g join assets a on a.owner_id = g.owner_id and a.id = g.asset_id
where date_trunc('month', g.closed_on) < date_trunc('month', g.reopened_on)
  and (a.closed_on is null or date_trunc('month', g.closed_on) < date_trunc('month', a.closed_on));
