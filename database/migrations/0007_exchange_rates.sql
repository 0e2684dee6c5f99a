-- How many units of a currency one euro buys, one row a month. Published rates are shared by all owners.
-- Whoever writes them keeps them dense: a month without a publication repeats the last one and names its month.

create table fx_rates (
  currency char(3) not null,
  month date not null,
  rate numeric(24, 10) not null,
  source text not null default 'MANUAL',
  source_month date,
  constraint fx_rates_pkey primary key (currency, month),
  constraint fx_rate_currency_known foreign key (currency) references currencies (code),
  constraint fx_rate_not_for_euro check (currency <> 'EUR'),
  constraint fx_rate_positive check (rate > 0),
  constraint fx_rate_month_is_first_day check (extract(day from month) = 1),
  constraint fx_rate_source_known check (source in ('ECB', 'DEMO', 'MANUAL'))
);
--> statement-breakpoint
-- A rate set by hand wins over the published one, for its owner alone.
create table owner_fx_rates (
  owner_id uuid not null,
  currency char(3) not null,
  month date not null,
  rate numeric(24, 10) not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint owner_fx_rates_pkey primary key (owner_id, currency, month),
  constraint owner_fx_rate_owner_exists foreign key (owner_id) references users (id) on delete cascade,
  constraint owner_fx_rate_currency_known foreign key (currency) references currencies (code),
  constraint owner_fx_rate_not_for_euro check (currency <> 'EUR'),
  constraint owner_fx_rate_positive check (rate > 0),
  constraint owner_fx_rate_month_is_first_day check (extract(day from month) = 1)
);
--> statement-breakpoint
create trigger count_edit before update on owner_fx_rates for each row execute function count_edit();
--> statement-breakpoint
-- Repeats each currency's last published rate up to a month; says from which month it comes.
create function fill_fx_rates(through date) returns bigint
language sql as $$
  with last_rate as (
    select distinct on (currency) currency, month, rate, source, coalesce(source_month, month) as source_month
    from fx_rates order by currency, month desc
  ), filled as (
    insert into fx_rates (currency, month, rate, source, source_month)
    select l.currency, gap.month::date, l.rate, l.source, l.source_month
    from last_rate l
    cross join lateral generate_series(l.month + interval '1 month', date_trunc('month', through), interval '1 month') as gap (month)
    on conflict (currency, month) do nothing
    returning 1
  )
  select count(*) from filled
$$;
