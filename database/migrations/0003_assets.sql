create table assets (
  owner_id uuid not null,
  id uuid not null default gen_random_uuid(),
  category_code text not null,
  name text not null,
  currency char(3) not null,
  ticker text,
  market_cap numeric(24, 4),
  sub_target_pct numeric(7, 4),
  notes text,
  closed_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint assets_pkey primary key (owner_id, id),
  constraint asset_owner_exists foreign key (owner_id) references users (id) on delete cascade,
  constraint asset_category_known foreign key (category_code) references asset_categories (code),
  constraint asset_currency_known foreign key (currency) references currencies (code),
  constraint asset_name_not_blank check (name ~ '\S'),
  constraint asset_name_length check (char_length(name) <= 120),
  constraint asset_ticker_length check (char_length(ticker) between 1 and 24),
  constraint asset_market_cap_not_negative check (market_cap >= 0),
  constraint asset_sub_target_range check (sub_target_pct between 0 and 100),
  constraint asset_notes_length check (char_length(notes) <= 2000),
  constraint asset_closed_on_range check (closed_on between '1900-01-01' and '2199-12-31')
);
--> statement-breakpoint
create trigger count_edit before update on assets for each row execute function count_edit();
--> statement-breakpoint
-- What an asset was worth at the end of a month. It holds until the next row, or until the asset is closed.
create table asset_inputs (
  owner_id uuid not null,
  asset_id uuid not null,
  month date not null,
  value numeric(24, 4) not null,
  notes text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint asset_inputs_pkey primary key (owner_id, asset_id, month),
  constraint asset_input_asset_exists foreign key (owner_id, asset_id) references assets (owner_id, id) on delete cascade,
  constraint asset_input_month_is_first_day check (extract(day from month) = 1),
  constraint asset_input_month_range check (month between '1900-01-01' and '2199-12-01'),
  constraint asset_input_notes_length check (char_length(notes) <= 2000)
);
--> statement-breakpoint
create index asset_inputs_by_month on asset_inputs (owner_id, month, asset_id);
--> statement-breakpoint
create trigger count_edit before update on asset_inputs for each row execute function count_edit();
--> statement-breakpoint
-- Market capitalisation by the month it came to hold in, for targets weighted by it.
create table market_cap_history (
  owner_id uuid not null,
  asset_id uuid not null,
  month date not null,
  market_cap numeric(24, 4),
  constraint market_cap_history_pkey primary key (owner_id, asset_id, month),
  constraint market_cap_history_asset_exists foreign key (owner_id, asset_id) references assets (owner_id, id) on delete cascade
);
--> statement-breakpoint
create function keep_market_cap() returns trigger
language plpgsql as $$
begin
  insert into market_cap_history (owner_id, asset_id, month, market_cap)
  values (new.owner_id, new.id, date_trunc('month', now() at time zone 'UTC')::date, new.market_cap)
  on conflict (owner_id, asset_id, month) do update set market_cap = excluded.market_cap;
  return null;
end
$$;
--> statement-breakpoint
create trigger keep_first_market_cap after insert on assets
for each row when (new.market_cap is not null) execute function keep_market_cap();
--> statement-breakpoint
create trigger keep_market_cap after update of market_cap on assets
for each row when (new.market_cap is distinct from old.market_cap) execute function keep_market_cap();
--> statement-breakpoint
create table category_allocation_targets (
  owner_id uuid not null,
  category_code text not null,
  target_pct numeric(7, 4) not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint category_allocation_targets_pkey primary key (owner_id, category_code),
  constraint allocation_target_owner_exists foreign key (owner_id) references users (id) on delete cascade,
  constraint allocation_target_category_known foreign key (category_code) references asset_categories (code),
  constraint allocation_target_range check (target_pct between 0 and 100)
);
--> statement-breakpoint
create trigger count_edit before update on category_allocation_targets for each row execute function count_edit();
--> statement-breakpoint
create function check_allocation_targets() returns trigger
language plpgsql as $$
declare
  owners uuid[];
begin
  select array_agg(distinct owner_id) into owners from new_rows;
  perform lock_owners(owners);
  if exists (
    select from category_allocation_targets where owner_id = any (owners) group by owner_id having sum(target_pct) > 100
  ) then
    raise exception 'sum of allocation targets violates check constraint "allocation_target_sum"'
      using errcode = 'check_violation', constraint = 'allocation_target_sum';
  end if;
  if exists (
    select from new_rows n join asset_categories c on c.code = n.category_code where c.kind <> 'ASSET'
  ) then
    raise exception 'target of a liability violates check constraint "allocation_target_is_for_assets"'
      using errcode = 'check_violation', constraint = 'allocation_target_is_for_assets';
  end if;
  return null;
end
$$;
--> statement-breakpoint
create trigger check_allocation_targets_inserted after insert on category_allocation_targets
referencing new table as new_rows for each statement execute function check_allocation_targets();
--> statement-breakpoint
create trigger check_allocation_targets_updated after update on category_allocation_targets
referencing new table as new_rows for each statement execute function check_allocation_targets();
