-- What every owner shares: currencies and the categories that assets, incomes and expenses are sorted into.
-- Their rows are in reference-data.sql.

create table currencies (
  code char(3) not null,
  name text not null,
  minor_units smallint not null,
  constraint currencies_pkey primary key (code),
  constraint currency_code_format check (code ~ '^[A-Z]{3}$'),
  constraint currency_minor_units_range check (minor_units between 0 and 4)
);
--> statement-breakpoint
create table asset_categories (
  code text not null,
  name text not null,
  kind text not null,
  market_cap_weighted boolean not null default false,
  position smallint not null,
  constraint asset_categories_pkey primary key (code),
  constraint asset_category_kind_known check (kind in ('ASSET', 'LIABILITY'))
);
--> statement-breakpoint
create table income_categories (
  code text not null,
  name text not null,
  position smallint not null,
  constraint income_categories_pkey primary key (code)
);
--> statement-breakpoint
create table expense_categories (
  code text not null,
  name text not null,
  position smallint not null,
  constraint expense_categories_pkey primary key (code)
);
--> statement-breakpoint
-- Copied to each new owner, so that a subcategory, default or not, is always a row of its owner's.
create table default_expense_subcategories (
  category_code text not null,
  name text not null,
  position smallint not null,
  constraint default_expense_subcategories_pkey primary key (category_code, name),
  constraint default_expense_subcategory_category_known foreign key (category_code) references expense_categories (code)
);
--> statement-breakpoint
-- How values travel: months as YYYY-MM, instants as ISO 8601 in UTC, amounts with at least their currency's decimals.
create function month_text(month date) returns text
language sql immutable parallel safe
return to_char(month, 'YYYY-MM');
--> statement-breakpoint
create function instant_text(instant timestamptz) returns text
language sql stable parallel safe
return to_char(instant at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
--> statement-breakpoint
create function amount_text(amount numeric, minor_units smallint) returns text
language sql immutable parallel safe
return round(amount, greatest(min_scale(amount), minor_units::integer))::text;
