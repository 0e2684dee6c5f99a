create table expense_subcategories (
  owner_id uuid not null,
  id uuid not null default gen_random_uuid(),
  category_code text not null,
  name text not null,
  is_default boolean not null default false,
  position smallint not null default 1000,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint expense_subcategories_pkey primary key (owner_id, id),
  constraint expense_subcategory_in_category unique (owner_id, id, category_code),
  constraint expense_subcategory_owner_exists foreign key (owner_id) references users (id) on delete cascade,
  constraint expense_subcategory_category_known foreign key (category_code) references expense_categories (code),
  constraint expense_subcategory_name_not_blank check (name ~ '\S'),
  constraint expense_subcategory_name_length check (char_length(name) <= 80)
);
--> statement-breakpoint
create unique index expense_subcategory_name_unique on expense_subcategories (owner_id, category_code, lower(name));
--> statement-breakpoint
create trigger count_edit before update on expense_subcategories for each row execute function count_edit();
--> statement-breakpoint
create function give_default_subcategories() returns trigger
language plpgsql as $$
begin
  insert into expense_subcategories (owner_id, category_code, name, is_default, position)
  select new.id, category_code, name, true, position from default_expense_subcategories;
  return null;
end
$$;
--> statement-breakpoint
create trigger give_default_subcategories after insert on users
for each row execute function give_default_subcategories();
--> statement-breakpoint
create table income_items (
  owner_id uuid not null,
  id uuid not null default gen_random_uuid(),
  category_code text not null,
  amount numeric(24, 4) not null,
  currency char(3) not null,
  date date not null,
  description text,
  account_id uuid,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint income_items_pkey primary key (owner_id, id),
  constraint income_owner_exists foreign key (owner_id) references users (id) on delete cascade,
  constraint income_category_known foreign key (category_code) references income_categories (code),
  constraint income_currency_known foreign key (currency) references currencies (code),
  constraint income_account_exists foreign key (owner_id, account_id) references assets (owner_id, id) on delete set null (account_id),
  constraint income_amount_positive check (amount > 0),
  constraint income_date_range check (date between '1900-01-01' and '2199-12-31'),
  constraint income_description_length check (char_length(description) <= 500)
);
--> statement-breakpoint
create index income_items_by_date on income_items (owner_id, date desc, id);
--> statement-breakpoint
create index income_items_by_account on income_items (owner_id, account_id) where account_id is not null;
--> statement-breakpoint
create trigger count_edit before update on income_items for each row execute function count_edit();
--> statement-breakpoint
create table expense_items (
  owner_id uuid not null,
  id uuid not null default gen_random_uuid(),
  category_code text not null,
  subcategory_id uuid,
  amount numeric(24, 4) not null,
  currency char(3) not null,
  date date not null,
  description text,
  account_id uuid,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint expense_items_pkey primary key (owner_id, id),
  constraint expense_owner_exists foreign key (owner_id) references users (id) on delete cascade,
  constraint expense_category_known foreign key (category_code) references expense_categories (code),
  constraint expense_subcategory_of_category foreign key (owner_id, subcategory_id, category_code)
    references expense_subcategories (owner_id, id, category_code),
  constraint expense_currency_known foreign key (currency) references currencies (code),
  constraint expense_account_exists foreign key (owner_id, account_id) references assets (owner_id, id) on delete set null (account_id),
  constraint expense_amount_positive check (amount > 0),
  constraint expense_date_range check (date between '1900-01-01' and '2199-12-31'),
  constraint expense_description_length check (char_length(description) <= 500)
);
--> statement-breakpoint
create index expense_items_by_date on expense_items (owner_id, date desc, id);
--> statement-breakpoint
create index expense_items_by_subcategory on expense_items (owner_id, subcategory_id) where subcategory_id is not null;
--> statement-breakpoint
create index expense_items_by_account on expense_items (owner_id, account_id) where account_id is not null;
--> statement-breakpoint
create trigger count_edit before update on expense_items for each row execute function count_edit();
--> statement-breakpoint
-- Money goes through an account: cash or a credit card.
create function check_account() returns trigger
language plpgsql as $$
begin
  if not exists (
    select from assets
    where owner_id = new.owner_id and id = new.account_id and category_code in ('CASH', 'CREDIT_CARD')
  ) then
    raise exception 'account of an entry violates check constraint "entry_account_kind"'
      using errcode = 'check_violation', constraint = 'entry_account_kind';
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger check_account before insert or update of account_id on income_items
for each row when (new.account_id is not null) execute function check_account();
--> statement-breakpoint
create trigger check_account before insert or update of account_id on expense_items
for each row when (new.account_id is not null) execute function check_account();
--> statement-breakpoint
create table budgets (
  owner_id uuid not null,
  month date not null,
  category_code text not null,
  amount numeric(24, 4) not null,
  currency char(3) not null,
  calculated boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint budgets_pkey primary key (owner_id, month, category_code),
  constraint budget_owner_exists foreign key (owner_id) references users (id) on delete cascade,
  constraint budget_category_known foreign key (category_code) references expense_categories (code),
  constraint budget_currency_known foreign key (currency) references currencies (code),
  constraint budget_amount_not_negative check (amount >= 0),
  constraint budget_month_is_first_day check (extract(day from month) = 1),
  constraint budget_month_range check (month between '1900-01-01' and '2199-12-01')
);
--> statement-breakpoint
create trigger count_edit before update on budgets for each row execute function count_edit();
