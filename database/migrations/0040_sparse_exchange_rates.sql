-- Published rates are kept as they were published, one row for a currency and month of a publication. A month without
-- one goes by the last before it: that is looked up when it is read, and never written.

-- Invented rates belong to the books that are invented: those that hold the everyday account of the demo household.
alter table owner_fx_rates add column source text not null default 'OWN';
--> statement-breakpoint
alter table owner_fx_rates add constraint owner_fx_rate_source_known check (source in ('OWN', 'DEMO'));
--> statement-breakpoint
-- A rate of one's own takes the place of an invented one, which is there again once one's own is removed.
alter table owner_fx_rates drop constraint owner_fx_rates_pkey;
--> statement-breakpoint
alter table owner_fx_rates add constraint owner_fx_rates_pkey primary key (owner_id, currency, month, source);
--> statement-breakpoint
insert into owner_fx_rates (owner_id, currency, month, rate, source)
select a.owner_id, r.currency, r.month, r.rate, 'DEMO'
from assets a cross join fx_rates r
where a.id = '4a435605-0636-83c4-ae4f-cd228c3368fb' and r.source = 'DEMO' and coalesce(r.source_month, r.month) = r.month;
--> statement-breakpoint
delete from fx_rates where source = 'DEMO' or source_month < month;
--> statement-breakpoint
alter table fx_rates drop constraint fx_rate_source_known;
--> statement-breakpoint
alter table fx_rates add constraint fx_rate_source_known check (source in ('ECB', 'MANUAL'));
--> statement-breakpoint
alter table fx_rates drop column source_month;
--> statement-breakpoint
drop function fill_fx_rates(date);
--> statement-breakpoint
-- What became the euro: from its month on, one euro is so many units for good.
create table euro_conversions (
  currency char(3) not null,
  month date not null,
  rate numeric(24, 10) not null,
  constraint euro_conversions_pkey primary key (currency),
  constraint euro_conversion_currency_known foreign key (currency) references currencies (code),
  constraint euro_conversion_positive check (rate > 0),
  constraint euro_conversion_month_is_first_day check (extract(day from month) = 1)
);
--> statement-breakpoint
-- The rates of a currency that hold in some months, as an owner sees them: the last known on or before the first month,
-- and every later one. A month goes by the last row on or before it. Of one month, one's own counts before the published
-- rate and that before an invented one. A final conversion ends all publications, and holds again after a month that
-- somebody has a rate of their own for. Without an owner (null) they are the published ones.
create function known_rates(owner uuid, asked char(3), first_month date, last_month date)
returns table (month date, rate numeric, source text)
language sql stable as $$
  select distinct on (known.month) known.month, known.rate, known.source
  from (
    select max(c.month) as month, max(c.rate) as rate from euro_conversions c where c.currency = asked
  ) final
  cross join lateral (
    select o.month, o.rate, o.source, case o.source when 'OWN' then 1 else 3 end as place
    from owner_fx_rates o
    where o.owner_id = owner and o.currency = asked
      and o.month between coalesce((
        select max(b.month) from owner_fx_rates b
        where b.owner_id = owner and b.currency = asked and b.month <= first_month
      ), first_month) and last_month
      and (o.source = 'OWN' or o.month < coalesce(final.month, 'infinity'))
    union all
    select p.month, p.rate, p.source, 2
    from fx_rates p
    where p.currency = asked
      and p.month between coalesce((
        select max(b.month) from fx_rates b where b.currency = asked and b.month <= first_month
      ), first_month) and last_month
      and p.month < coalesce(final.month, 'infinity')
    union all
    select final.month, final.rate, 'FINAL', 2 where final.month <= last_month
    union all
    select (o.month + interval '1 month')::date, final.rate, 'FINAL', 2
    from owner_fx_rates o
    where o.owner_id = owner and o.currency = asked and o.month >= final.month and o.month < last_month
  ) known
  order by known.month, known.place
$$;
--> statement-breakpoint
-- The published rate of a currency that holds in a month; null where none was published by then.
create function published_rate(asked char(3), in_month date) returns numeric
language sql stable as $$
  select k.rate from known_rates(null, asked, in_month, in_month) k order by k.month desc limit 1
$$;
