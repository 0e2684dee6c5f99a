import { sql, type SQLStatement } from '@aws-appsync/utils/rds';

// These statements reach over everybody's books, for analysts alone. They answer sums and medians only, and none of
// fewer than 20 people; nothing but the month can be chosen, a month that is not over has no figures, and numbers are
// rounded, so that no two answers differ by one person in a way that shows.

/** Who was active, and how much was created, in each month from..to (first days). */
export function selectPlatformMonths(from: string, to: string): SQLStatement {
  return sql`
with asked as (
  select month::date as month
  from generate_series(${from}::date, ${to}::date, interval '1 month') as months (month)
), event as (
  select owner_id, date_trunc('month', at at time zone 'UTC')::date as month,
    (entity = 'assets' and action = 'INSERT')::integer as asset,
    (entity in ('asset_inputs', 'transactions', 'income_items', 'expense_items') and action = 'INSERT')::integer as entry
  from audit_events
  where at >= ${from}::date::timestamp at time zone 'UTC'
    and at < least(${to}::date + interval '1 month', date_trunc('month', now() at time zone 'UTC')) at time zone 'UTC'
), person as (
  select month, owner_id, sum(asset) as assets, sum(entry) as entries from event group by month, owner_id
), counted as (
  select month, count(*) as active, sum(assets) as assets, count(*) filter (where assets > 0) as asset_people,
    sum(entries) as entries, count(*) filter (where entries > 0) as entry_people
  from person group by month
)
select month_text(a.month) as month,
  case when c.active >= 20 then round(c.active, -1)::integer end as "activeUsers",
  case when c.asset_people >= 20 then round(c.assets, -1)::integer end as "assetsCreated",
  case when c.entry_people >= 20 then round(c.entries, -1)::integer end as "entriesCreated"
from asked a left join counted c on c.month = a.month
order by a.month`;
}

/** The median savings rate of a month (its first day), of people all of whose money has a published rate, if an older one. */
export function selectSavings(month: string): SQLStatement {
  return sql`
with published as (
  select code as currency, published_rate(code, ${month}::date) as rate from currencies
), flow as (
  select t.owner_id, t.kind, t.amount, case when t.currency = 'EUR' then 1 else r.rate end as rate
  from cash_flow_totals t left join published r on r.currency = t.currency
  where t.month = ${month}::date and t.month < date_trunc('month', now() at time zone 'UTC')
), person as (
  select owner_id, coalesce(sum(amount / rate) filter (where kind = 'INCOME'), 0) as income,
    coalesce(sum(-amount / rate) filter (where kind = 'EXPENSE'), 0) as expenses
  from flow group by owner_id
  having bool_and(rate is not null)
), median as (
  select count(*) as people, percentile_cont(0.5) within group (order by (income - expenses) / income * 100) as rate
  from person where income > 0
)
select case when people >= 20 then round(people, -1)::integer end as savers,
  case when people >= 20 then round(rate::numeric, 0)::text end as "medianSavingsRate"
from median`;
}

/** Each category of assets with the median share that its holders have in it at the end of a month. */
export function selectShares(month: string): SQLStatement {
  return sql`
with published as (
  select code as currency, published_rate(code, ${month}::date) as rate from currencies
), held as (
  select s.owner_id, s.category_code, s.currency, sum(s.delta) as amount
  from valuation_steps s join asset_categories c on c.code = s.category_code and c.kind = 'ASSET'
  where s.month <= ${month}::date and ${month}::date < date_trunc('month', now() at time zone 'UTC')
  group by 1, 2, 3
  having sum(s.delta) <> 0
), priced as (
  select h.owner_id, h.category_code, h.amount / case when h.currency = 'EUR' then 1 else r.rate end as value
  from held h left join published r on r.currency = h.currency
), person as (
  select owner_id, sum(value) as total from priced group by owner_id having bool_and(value is not null) and sum(value) > 0
), share as (
  select p.owner_id, p.category_code, sum(p.value) / t.total * 100 as pct
  from priced p join person t on t.owner_id = p.owner_id
  group by p.owner_id, p.category_code, t.total
  having sum(p.value) > 0
), benchmark as (
  select category_code, count(*) as holders, percentile_cont(0.5) within group (order by pct) as pct
  from share group by category_code
)
select c.code, c.name, c.kind, c.market_cap_weighted as "marketCapWeighted", c.tradable,
  case when b.holders >= 20 then round(b.holders, -1)::integer end as holders,
  case when b.holders >= 20 then round(b.pct::numeric, 0)::text end as "medianPct"
from asset_categories c left join benchmark b on b.category_code = c.code
where c.kind = 'ASSET'
order by c.position`;
}
