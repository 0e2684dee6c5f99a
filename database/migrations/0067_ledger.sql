-- One kind of entry: a transaction is what a bank's line is. Incomes and expenses become transactions, their categories
-- and subcategories the books' own categories.

-- What new books begin with; the rows are in reference-data.sql.
create table default_categories (
  kind text not null,
  code text not null,
  parent_code text,
  name text not null,
  position smallint not null,
  constraint default_categories_pkey primary key (kind, code),
  constraint default_category_parent_exists foreign key (kind, parent_code) references default_categories (kind, code),
  constraint default_category_kind_known check (kind in ('INCOME', 'EXPENSE'))
);
--> statement-breakpoint
-- What money comes in and goes out under, on two levels. A default one keeps its code, whatever it is called.
create table categories (
  owner_id uuid not null,
  id uuid not null default gen_random_uuid(),
  code text,
  kind text not null,
  name text not null,
  parent_id uuid,
  position smallint not null default 1000,
  archived_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint categories_pkey primary key (owner_id, id),
  constraint category_of_kind unique (owner_id, id, kind),
  constraint category_code_unique unique (owner_id, kind, code),
  constraint category_owner_exists foreign key (owner_id) references books (id) on delete cascade,
  constraint category_parent_exists foreign key (owner_id, parent_id, kind) references categories (owner_id, id, kind),
  -- It stands for what has no category.
  constraint category_id_not_nil check (id <> '00000000-0000-0000-0000-000000000000'),
  constraint category_kind_known check (kind in ('INCOME', 'EXPENSE')),
  constraint category_name_not_blank check (name ~ '\S'),
  constraint category_name_length check (char_length(name) <= 80),
  constraint category_position_range check (position between 0 and 10000),
  constraint category_archived_on_range check (archived_on between '1900-01-01' and '2199-12-31')
);
--> statement-breakpoint
create unique index category_name_unique on categories (
  owner_id, kind, coalesce(parent_id, '00000000-0000-0000-0000-000000000000'), name_key(name)
);
--> statement-breakpoint
create index categories_by_parent on categories (owner_id, parent_id) where parent_id is not null;
--> statement-breakpoint
create trigger count_edit before update on categories for each row execute function count_edit();
--> statement-breakpoint
create trigger normalise before insert or update of name on categories
for each row execute function normalise_name();
--> statement-breakpoint
-- Two levels, no more. The books are locked, so that nobody makes a third at the same moment.
create function check_category_level() returns trigger
language plpgsql as $$
begin
  perform lock_owners(array[new.owner_id]);
  if exists (
    select from categories where owner_id = new.owner_id and id = new.parent_id and parent_id is not null
  ) or exists (
    select from categories where owner_id = new.owner_id and parent_id = new.id
  ) then
    raise exception 'parent of a category violates check constraint "category_levels"'
      using errcode = 'check_violation', constraint = 'category_levels';
  end if;
  if exists (select from budgets where owner_id = new.owner_id and category_id = new.id) then
    raise exception 'parent of a category violates check constraint "category_has_budgets"'
      using errcode = 'check_violation', constraint = 'category_has_budgets';
  end if;
  return null;
end
$$;
--> statement-breakpoint
-- The categories of the books there are: what was a subcategory keeps its id and its times.
insert into categories (owner_id, code, kind, name, position, created_at, updated_at)
select b.id, c.code, c.kind, c.name, c.position, b.created_at, b.created_at
from books b cross join (
  select 'INCOME' as kind, code, name, position from income_categories
  union all select 'EXPENSE', code, name, position from expense_categories
) c;
--> statement-breakpoint
insert into categories (owner_id, id, code, kind, name, parent_id, position, version, created_at, updated_at)
select s.owner_id, s.id,
  case when s.is_default
    then s.category_code || '_' || trim('_' from upper(regexp_replace(s.name, '[^A-Za-z0-9]+', '_', 'g')))
  end,
  'EXPENSE', s.name, c.id, s.position, s.version, s.created_at, s.updated_at
from expense_subcategories s
join categories c on c.owner_id = s.owner_id and c.kind = 'EXPENSE' and c.code = s.category_code;
--> statement-breakpoint
drop trigger give_default_subcategories on books;
--> statement-breakpoint
drop function give_default_subcategories;
--> statement-breakpoint
create function give_default_categories() returns trigger
language plpgsql as $$
begin
  insert into categories (owner_id, code, kind, name, position)
  select new.id, code, kind, name, position from default_categories where parent_code is null;
  insert into categories (owner_id, code, kind, name, position, parent_id)
  select new.id, d.code, d.kind, d.name, d.position, p.id
  from default_categories d
  join categories p on p.owner_id = new.id and p.kind = d.kind and p.code = d.parent_code;
  return null;
end
$$;
--> statement-breakpoint
create trigger give_default_categories after insert on books
for each row execute function give_default_categories();
--> statement-breakpoint
-- Where a part of a transaction belongs; without a category it is still to be sorted.
create type split as (category_id uuid, amount numeric(24, 4), note text);
--> statement-breakpoint
create function splits_sum(splits split[]) returns numeric
language sql immutable parallel safe
return (select coalesce(sum(s.amount), 0) from unnest(splits) s);
--> statement-breakpoint
create function splits_scale(splits split[]) returns integer
language sql immutable parallel safe
return (select max(min_scale(s.amount)) from unnest(splits) s);
--> statement-breakpoint
create function splits_are_not_zero(splits split[]) returns boolean
language sql immutable parallel safe
return (select bool_and(coalesce(s.amount <> 0, false)) from unnest(splits) s);
--> statement-breakpoint
create function splits_note_length(splits split[]) returns integer
language sql immutable parallel safe
return (select coalesce(max(char_length(s.note)), 0) from unnest(splits) s);
--> statement-breakpoint
create function splits_are_unsorted(splits split[]) returns boolean
language sql immutable parallel safe
return (select bool_and(s.category_id is null) from unnest(splits) s);
--> statement-breakpoint
-- Text as it is looked for: neither case, nor accents, nor how characters are composed tell one from another.
create function search_key(text text) returns text
language sql immutable parallel safe
return regexp_replace(
  normalize(name_key(text), NFKD),
  '[\u0300-\u036F\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF]',
  '', 'g'
);
--> statement-breakpoint
-- Positive is in, negative is out. An ENTRY is an income or expense, as its categories say, or its sign where there is
-- none; of the other kinds none is in any cash flow. The row tells its splits, so that whatever holds of a row (its version, its
-- trail, one write) holds of them; transaction_splits has them by category.
create table transactions (
  owner_id uuid not null,
  id uuid not null default gen_random_uuid(),
  kind text not null default 'ENTRY',
  date date not null,
  account_id uuid,
  amount numeric(24, 4) not null,
  currency char(3) not null,
  payee text,
  description text,
  splits split[] not null,
  status text not null default 'BOOKED',
  source text not null default 'MANUAL',
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  counted boolean not null generated always as (kind = 'ENTRY' and status = 'BOOKED') stored,
  search text not null generated always as (search_key(coalesce(payee, '') || ' ' || coalesce(description, ''))) stored,
  constraint transactions_pkey primary key (owner_id, id),
  constraint transaction_owner_exists foreign key (owner_id) references books (id) on delete cascade,
  constraint transaction_currency_known foreign key (currency) references currencies (code),
  constraint transaction_account_exists foreign key (owner_id, account_id) references assets (owner_id, id) on delete set null (account_id),
  constraint transaction_kind_known check (kind in ('ENTRY', 'TRANSFER', 'OPENING_BALANCE', 'ADJUSTMENT')),
  constraint transaction_status_known check (status in ('BOOKED', 'PENDING')),
  constraint transaction_source_known check (source in ('MANUAL', 'IMPORT', 'RECURRING')),
  constraint transaction_amount_not_zero check (amount <> 0),
  constraint transaction_date_range check (date between '1900-01-01' and '2199-12-31'),
  constraint transaction_payee_length check (char_length(payee) between 1 and 200),
  constraint transaction_description_length check (char_length(description) <= 500),
  constraint transaction_splits_count check (cardinality(splits) between 1 and 100),
  constraint transaction_splits_sum check (amount = splits_sum(splits)),
  constraint transaction_split_amount_not_zero check (splits_are_not_zero(splits)),
  constraint transaction_split_note_length check (splits_note_length(splits) <= 500),
  constraint transaction_of_no_category check (kind = 'ENTRY' or splits_are_unsorted(splits))
);
--> statement-breakpoint
create index transactions_by_date on transactions (owner_id, date desc, created_at desc, id);
--> statement-breakpoint
create index transactions_by_account on transactions (owner_id, account_id, date desc, created_at desc, id)
where account_id is not null;
--> statement-breakpoint
create trigger count_edit before update on transactions for each row execute function count_edit();
--> statement-breakpoint
create function normalise_transaction() returns trigger
language plpgsql as $$
begin
  new.payee := nullif(normal_name(new.payee), '');
  return new;
end
$$;
--> statement-breakpoint
create trigger normalise before insert or update of payee on transactions
for each row when (new.payee is not null) execute function normalise_transaction();
--> statement-breakpoint
-- What is entered goes through cash or a credit card; a transfer may go to any asset, and pay off any debt.
create or replace function check_account() returns trigger
language plpgsql as $$
declare
  category text;
begin
  if tg_op = 'UPDATE' and new.account_id is not distinct from old.account_id then
    return new;
  end if;
  select category_code into category from assets where owner_id = new.owner_id and id = new.account_id;
  if category is null then
    raise exception 'account of a transaction violates check constraint "transaction_account_exists"'
      using errcode = 'foreign_key_violation', constraint = 'transaction_account_exists';
  end if;
  if new.kind <> 'TRANSFER' and category not in ('CASH', 'CREDIT_CARD') then
    raise exception 'account of a transaction violates check constraint "transaction_account_kind"'
      using errcode = 'check_violation', constraint = 'transaction_account_kind';
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger check_account before insert or update of account_id on transactions for each row
when (new.account_id is not null and current_setting('finally.restoring', true) is distinct from 'on')
execute function check_account();
--> statement-breakpoint
-- The parts of an amount have no more decimals than its currency either; so the amount, their sum, has not.
create function check_split_decimals() returns trigger
language plpgsql as $$
begin
  if splits_scale(new.splits) <= decimals_of(new.currency) then
    return null;
  end if;
  if tg_op = 'INSERT' then
    perform refuse_decimals(new.currency, 'transaction_amount_decimals');
  elsif array(select s.amount from unnest(new.splits) s) <> array(select s.amount from unnest(old.splits) s) then
    perform refuse_decimals(new.currency, 'transaction_amount_decimals');
  elsif decimals_of(new.currency) < decimals_of(old.currency) then
    perform refuse_decimals(new.currency, 'transaction_currency_decimals');
  end if;
  return null;
end
$$;
--> statement-breakpoint
create trigger check_decimals after insert or update of splits, currency on transactions
for each row when (splits_scale(new.splits) > 0) execute function check_split_decimals();
--> statement-breakpoint
-- What the splits of all transactions belong to, kept by triggers in the statement that writes them.
create table transaction_splits (
  owner_id uuid not null,
  transaction_id uuid not null,
  position smallint not null,
  category_id uuid,
  amount numeric(24, 4) not null,
  note text,
  constraint transaction_splits_pkey primary key (owner_id, transaction_id, position),
  constraint transaction_split_owner_exists foreign key (owner_id) references books (id) on delete cascade,
  constraint transaction_split_transaction_exists foreign key (owner_id, transaction_id)
    references transactions (owner_id, id) on delete cascade,
  constraint transaction_split_category_exists foreign key (owner_id, category_id) references categories (owner_id, id)
);
--> statement-breakpoint
create index transaction_splits_by_category on transaction_splits (owner_id, category_id, transaction_id);
--> statement-breakpoint
create function keep_splits() returns trigger
language plpgsql as $$
begin
  insert into transaction_splits as kept (owner_id, transaction_id, position, category_id, amount, note)
  select n.owner_id, n.id, s.position, s.category_id, s.amount, s.note
  from new_rows n cross join unnest(n.splits) with ordinality as s (category_id, amount, note, position)
  on conflict (owner_id, transaction_id, position) do update
  set category_id = excluded.category_id, amount = excluded.amount, note = excluded.note
  where (kept.category_id, kept.amount, kept.note) is distinct from (excluded.category_id, excluded.amount, excluded.note);

  if tg_op = 'UPDATE' then
    delete from transaction_splits s using new_rows n
    where s.owner_id = n.owner_id and s.transaction_id = n.id and s.position > cardinality(n.splits);
  end if;
  return null;
end
$$;
--> statement-breakpoint
create trigger keep_splits_inserted after insert on transactions
referencing new table as new_rows for each statement execute function keep_splits();
--> statement-breakpoint
create trigger keep_splits_updated after update on transactions
referencing new table as new_rows for each statement execute function keep_splits();
--> statement-breakpoint
-- Two transactions of own accounts that are one movement of money. Joined, they have no category and are in no cash flow.
create table transfers (
  owner_id uuid not null,
  out_id uuid not null,
  in_id uuid not null,
  created_at timestamptz not null default now(),
  constraint transfers_pkey primary key (owner_id, out_id),
  constraint transfer_in_once unique (owner_id, in_id),
  constraint transfer_owner_exists foreign key (owner_id) references books (id) on delete cascade,
  constraint transfer_out_exists foreign key (owner_id, out_id) references transactions (owner_id, id) on delete cascade,
  constraint transfer_in_exists foreign key (owner_id, in_id) references transactions (owner_id, id) on delete cascade
);
--> statement-breakpoint
create function join_transfer() returns trigger
language plpgsql as $$
declare
  outgoing transactions;
  incoming transactions;
  wrong text;
begin
  -- Both as they are and stay until this is done: somebody may be changing a sign or an account at this moment.
  perform 1 from transactions
  where owner_id = new.owner_id and id in (new.out_id, new.in_id) order by id for no key update;
  select * into outgoing from transactions where owner_id = new.owner_id and id = new.out_id;
  select * into incoming from transactions where owner_id = new.owner_id and id = new.in_id;
  wrong := case
    when outgoing.kind not in ('ENTRY', 'TRANSFER') or incoming.kind not in ('ENTRY', 'TRANSFER') then 'transfer_of_entries'
    when outgoing.amount > 0 or incoming.amount < 0 then 'transfer_signs'
    when current_setting('finally.restoring', true) = 'on' then null
    when outgoing.account_id is null or incoming.account_id is null or outgoing.account_id = incoming.account_id
      then 'transfer_accounts'
  end;
  if wrong is not null then
    raise exception 'transfer violates check constraint "%"', wrong using errcode = 'check_violation', constraint = wrong;
  end if;
  update transactions set kind = 'TRANSFER', splits = array[row (null, amount, null)::split]
  where owner_id = new.owner_id and id in (new.out_id, new.in_id) and kind = 'ENTRY';
  return null;
end
$$;
--> statement-breakpoint
create trigger join_transfer after insert on transfers for each row execute function join_transfer();
--> statement-breakpoint
-- What is left of a transfer is still to be sorted.
create function part_transfer() returns trigger
language plpgsql as $$
begin
  update transactions set kind = 'ENTRY'
  where owner_id = old.owner_id and id in (old.out_id, old.in_id) and kind = 'TRANSFER';
  return null;
end
$$;
--> statement-breakpoint
create trigger part_transfer after delete on transfers for each row execute function part_transfer();
--> statement-breakpoint
-- What is changed of a side still is one: money that goes out of one account and comes into another.
create function check_transfer_side() returns trigger
language plpgsql as $$
declare
  wrong text;
begin
  perform lock_owners(array[new.owner_id]);
  wrong := case
    when sign(new.amount) <> sign(old.amount) then 'transfer_signs'
    when exists (
      select from transfers f
      join transactions o on o.owner_id = f.owner_id and o.id = case when f.out_id = new.id then f.in_id else f.out_id end
      where f.owner_id = new.owner_id and new.id in (f.out_id, f.in_id) and o.account_id = new.account_id
    ) then 'transfer_accounts'
  end;
  if wrong is not null then
    raise exception 'transfer violates check constraint "%"', wrong using errcode = 'check_violation', constraint = wrong;
  end if;
  return null;
end
$$;
--> statement-breakpoint
create trigger check_transfer_side after update of amount, account_id on transactions for each row
when (new.kind = 'TRANSFER' and (sign(new.amount) <> sign(old.amount) or new.account_id is distinct from old.account_id))
execute function check_transfer_side();
--> statement-breakpoint
-- The cash flow rollup anew: what came in and went out by month and category. Positive is in, negative is out: a refund is
-- positive under a category of expenses. What has no category is under the nil UUID, which is nobody's.
drop table cash_flow_totals;
--> statement-breakpoint
create table cash_flow_totals (
  owner_id uuid not null,
  kind text not null,
  category_id uuid not null,
  currency char(3) not null,
  month date not null,
  amount numeric not null,
  entries integer not null,
  constraint cash_flow_totals_pkey primary key (owner_id, month, kind, category_id, currency),
  constraint cash_flow_total_owner_exists foreign key (owner_id) references books (id) on delete cascade,
  constraint cash_flow_total_kind_known check (kind in ('INCOME', 'EXPENSE'))
);
--> statement-breakpoint
create index cash_flow_totals_empty on cash_flow_totals (owner_id) where entries = 0;
--> statement-breakpoint
drop function apply_cash_flow_changes;
--> statement-breakpoint
drop type cash_flow_change cascade;
--> statement-breakpoint
create type cash_flow_change as (owner_id uuid, kind text, category_id uuid, currency char(3), month date, amount numeric, entries integer);
--> statement-breakpoint
create function apply_cash_flow_changes(changes cash_flow_change[]) returns void
language plpgsql as $$
begin
  if cardinality(changes) = 0 then
    return;
  end if;
  perform lock_owners(array(select distinct c.owner_id from unnest(changes) c));

  insert into cash_flow_totals as kept (owner_id, kind, category_id, currency, month, amount, entries)
  select c.owner_id, c.kind, c.category_id, c.currency, c.month, sum(c.amount), sum(c.entries)
  from unnest(changes) c join books b on b.id = c.owner_id
  group by 1, 2, 3, 4, 5
  having sum(c.amount) <> 0 or sum(c.entries) <> 0
  on conflict (owner_id, month, kind, category_id, currency)
  do update set amount = kept.amount + excluded.amount, entries = kept.entries + excluded.entries;

  delete from cash_flow_totals
  where entries = 0 and owner_id in (select distinct c.owner_id from unnest(changes) c);
end
$$;
--> statement-breakpoint
-- A split counts under its category's kind, or where there is none, under what its sign says.
create function flow_kind(owner uuid, category uuid, amount numeric) returns text
language sql stable as $$
select coalesce(
  (select c.kind from categories c where c.owner_id = owner and c.id = category),
  case when amount > 0 then 'INCOME' else 'EXPENSE' end
)
$$;
--> statement-breakpoint
create or replace function record_cash_flow() returns trigger
language plpgsql as $$
declare
  changes cash_flow_change[] := '{}';
begin
  if tg_op in ('INSERT', 'UPDATE') then
    changes := changes || array(
      select row (
        n.owner_id, flow_kind(n.owner_id, s.category_id, s.amount), coalesce(s.category_id, '00000000-0000-0000-0000-000000000000'),
        n.currency, date_trunc('month', n.date)::date, s.amount, 1
      )::cash_flow_change
      from new_rows n cross join unnest(n.splits) s where n.counted
    );
  end if;
  if tg_op in ('UPDATE', 'DELETE') then
    changes := changes || array(
      select row (
        o.owner_id, flow_kind(o.owner_id, s.category_id, s.amount), coalesce(s.category_id, '00000000-0000-0000-0000-000000000000'),
        o.currency, date_trunc('month', o.date)::date, -s.amount, -1
      )::cash_flow_change
      from old_rows o cross join unnest(o.splits) s where o.counted
    );
  end if;
  perform apply_cash_flow_changes(changes);
  return null;
end
$$;
--> statement-breakpoint
create trigger record_inserted_flow after insert on transactions
referencing new table as new_rows for each statement execute function record_cash_flow();
--> statement-breakpoint
create trigger record_updated_flow after update on transactions
referencing old table as old_rows new table as new_rows for each statement execute function record_cash_flow();
--> statement-breakpoint
create trigger record_deleted_flow after delete on transactions
referencing old table as old_rows for each statement execute function record_cash_flow();
--> statement-breakpoint
-- What was entered before. Nobody edits it here: versions, times and descriptions stay, and the trail says nothing of it.
select set_config('finally.restoring', 'on', true);
--> statement-breakpoint
insert into transactions (
  owner_id, id, date, account_id, amount, currency, description, splits, version, created_at, updated_at
)
select i.owner_id, i.id, i.date, i.account_id, i.amount, i.currency, i.description,
  array[row (c.id, i.amount, null)::split], i.version, i.created_at, i.updated_at
from income_items i
join categories c on c.owner_id = i.owner_id and c.kind = 'INCOME' and c.code = i.category_code;
--> statement-breakpoint
-- An id that an income and an expense of the same books share can be only one transaction's: the expense gets a new one.
insert into transactions (
  owner_id, id, date, account_id, amount, currency, description, splits, version, created_at, updated_at
)
select e.owner_id,
  case when exists (select from income_items i where i.owner_id = e.owner_id and i.id = e.id) then gen_random_uuid() else e.id end,
  e.date, e.account_id, -e.amount, e.currency, e.description,
  array[row (coalesce(e.subcategory_id, c.id), -e.amount, null)::split], e.version, e.created_at, e.updated_at
from expense_items e
join categories c on c.owner_id = e.owner_id and c.kind = 'EXPENSE' and c.code = e.category_code;
--> statement-breakpoint
alter table budgets add column category_id uuid;
--> statement-breakpoint
update budgets b set category_id = c.id
from categories c where c.owner_id = b.owner_id and c.kind = 'EXPENSE' and c.code = b.category_code;
--> statement-breakpoint
select set_config('finally.restoring', 'off', true);
--> statement-breakpoint
alter table budgets
  alter column category_id set not null,
  drop column category_code,
  add constraint budgets_pkey primary key (owner_id, month, category_id),
  add constraint budget_category_exists foreign key (owner_id, category_id) references categories (owner_id, id);
--> statement-breakpoint
create index budgets_by_category on budgets (owner_id, category_id);
--> statement-breakpoint
-- A budget is for what money goes out under, with all its parts.
create function check_budget_category() returns trigger
language plpgsql as $$
declare
  held categories;
begin
  perform lock_owners(array[new.owner_id]);
  select * into held from categories where owner_id = new.owner_id and id = new.category_id;
  if held.kind = 'INCOME' or held.parent_id is not null then
    raise exception 'category of a budget violates check constraint "budget_category_kind"'
      using errcode = 'check_violation', constraint = 'budget_category_kind';
  end if;
  return null;
end
$$;
--> statement-breakpoint
create trigger check_category after insert or update of category_id on budgets
for each row execute function check_budget_category();
--> statement-breakpoint
create trigger check_level after insert or update of parent_id on categories
for each row when (new.parent_id is not null) execute function check_category_level();
--> statement-breakpoint
drop table income_items;
--> statement-breakpoint
drop table expense_items;
--> statement-breakpoint
drop table expense_subcategories;
--> statement-breakpoint
drop table default_expense_subcategories;
--> statement-breakpoint
drop table income_categories;
--> statement-breakpoint
drop table expense_categories;
--> statement-breakpoint
drop function check_subcategory;
--> statement-breakpoint
-- Makes one category of two: entries, parts and budgets of the first become the second's, and it is gone. Parts of one
-- name become one. Every total stays.
create function merge_category(books uuid, merged uuid, target uuid) returns uuid
language plpgsql as $$
declare
  source categories;
  heir categories;
  part record;
  wrong text;
begin
  perform lock_owners(array[books]);
  select * into source from categories where owner_id = books and id = merged;
  select * into heir from categories where owner_id = books and id = target;
  if source.id is null or heir.id is null then
    return null;
  end if;
  wrong := case
    when source.id = heir.id or source.id = heir.parent_id then 'category_merge_itself'
    when source.kind <> heir.kind then 'category_merge_kind'
    when heir.parent_id is not null and exists (select from categories where owner_id = books and parent_id = source.id)
      then 'category_levels'
    when heir.parent_id is not null and exists (select from budgets where owner_id = books and category_id = source.id)
      then 'category_has_budgets'
    when exists (
      select from budgets s join budgets h on h.owner_id = s.owner_id and h.month = s.month
      where s.owner_id = books and s.category_id = source.id and h.category_id = heir.id and h.currency <> s.currency
    ) then 'category_merge_budgets'
  end;
  if wrong is not null then
    raise exception 'merge of a category violates check constraint "%"', wrong
      using errcode = 'check_violation', constraint = wrong;
  end if;

  for part in
    select p.id, t.id as twin from categories p
    left join categories t on t.owner_id = books and t.parent_id = heir.id and name_key(t.name) = name_key(p.name)
    where p.owner_id = books and p.parent_id = source.id
  loop
    if part.twin is null then
      update categories set parent_id = heir.id where owner_id = books and id = part.id;
    else
      perform merge_category(books, part.id, part.twin);
    end if;
  end loop;
  update transactions t set splits = array(
    select row (case when s.category_id = source.id then heir.id else s.category_id end, s.amount, s.note)::split
    from unnest(t.splits) with ordinality as s (category_id, amount, note, position) order by s.position
  )
  where t.owner_id = books and t.id in (
    select s.transaction_id from transaction_splits s where s.owner_id = books and s.category_id = source.id
  );
  update budgets h set amount = h.amount + s.amount, calculated = false
  from budgets s
  where s.owner_id = books and s.category_id = source.id
    and h.owner_id = books and h.category_id = heir.id and h.month = s.month;
  delete from budgets s using budgets h
  where s.owner_id = books and s.category_id = source.id
    and h.owner_id = books and h.category_id = heir.id and h.month = s.month;
  update budgets set category_id = heir.id where owner_id = books and category_id = source.id;
  delete from categories where owner_id = books and id = source.id;
  return heir.id;
end
$$;
--> statement-breakpoint
-- The arguments name the columns that tell one row of an owner from another. Who acted is known to name_actor(). What
-- follows from the rest of a row is left out, and so are the categories that new books begin with: they are nobody's doing.
create or replace function record_audit_events() returns trigger
language plpgsql as $$
declare
  left_out constant text[] := '{owner_id,search,counted}';
begin
  if tg_op = 'INSERT' then
    insert into audit_events (owner_id, actor_id, entity, entity_key, action, after)
    select n.owner_id, n.owner_id, tg_table_name, key.value, tg_op, to_jsonb(n) - left_out
    from new_rows n
    cross join lateral (
      select jsonb_object_agg(e.key, e.value) as value from jsonb_each(to_jsonb(n)) e where e.key = any (tg_argv)
    ) key
    where to_jsonb(n) ->> 'code' is null;
  elsif tg_op = 'DELETE' then
    insert into audit_events (owner_id, actor_id, entity, entity_key, action, before)
    select o.owner_id, o.owner_id, tg_table_name, key.value, tg_op, to_jsonb(o) - left_out
    from old_rows o
    join books b on b.id = o.owner_id
    cross join lateral (
      select jsonb_object_agg(e.key, e.value) as value from jsonb_each(to_jsonb(o)) e where e.key = any (tg_argv)
    ) key;
  else
    insert into audit_events (owner_id, actor_id, entity, entity_key, action, before, after)
    select n.owner_id, n.owner_id, tg_table_name, n.key, tg_op, o.content, n.content
    from (
      select r.owner_id, to_jsonb(r) - left_out as content,
        (select jsonb_object_agg(e.key, e.value) from jsonb_each(to_jsonb(r)) e where e.key = any (tg_argv)) as key
      from new_rows r
    ) n
    join (
      select r.owner_id, to_jsonb(r) - left_out as content,
        (select jsonb_object_agg(e.key, e.value) from jsonb_each(to_jsonb(r)) e where e.key = any (tg_argv)) as key
      from old_rows r
    ) o on o.owner_id = n.owner_id and o.key = n.key;
  end if;
  return null;
end
$$;
--> statement-breakpoint
do $$
declare
  audited record;
begin
  for audited in
    select * from (values
      ('categories', $a$'id'$a$),
      ('transactions', $a$'id'$a$),
      ('transfers', $a$'out_id', 'in_id'$a$)
    ) as t (name, key_columns)
  loop
    execute format(
      'create trigger audit_inserts after insert on %I referencing new table as new_rows for each statement execute function record_audit_events(%s)',
      audited.name, audited.key_columns);
    execute format(
      'create trigger audit_updates after update on %I referencing old table as old_rows new table as new_rows for each statement execute function record_audit_events(%s)',
      audited.name, audited.key_columns);
    execute format(
      'create trigger audit_deletes after delete on %I referencing old table as old_rows for each statement execute function record_audit_events(%s)',
      audited.name, audited.key_columns);
  end loop;
end
$$;
--> statement-breakpoint
-- The trail of budgets tells one from another by its category's id from now on.
do $$
declare
  done text;
begin
  foreach done in array array['audit_inserts', 'audit_updates', 'audit_deletes'] loop
    execute format('drop trigger %I on budgets', done);
  end loop;
  create trigger audit_inserts after insert on budgets referencing new table as new_rows
  for each statement execute function record_audit_events('month', 'category_id');
  create trigger audit_updates after update on budgets referencing old table as old_rows new table as new_rows
  for each statement execute function record_audit_events('month', 'category_id');
  create trigger audit_deletes after delete on budgets referencing old table as old_rows
  for each statement execute function record_audit_events('month', 'category_id');
end
$$;
--> statement-breakpoint
-- A column's name as the API has it; one expression, so that it costs no call for each of a row. What was counted of an
-- import is named so already.
create function api_name(column_name text) returns text
language sql immutable parallel safe
return case
  when strpos(column_name, '_') = 0 then column_name
  else left(column_name, 1) || substr(replace(initcap(column_name), '_', ''), 2)
end;
--> statement-breakpoint
-- The content of a row as the API writes it: camelCase names, amounts as decimal strings, months as YYYY-MM, likewise
-- inside of a list such as the splits of a transaction.
create or replace function audit_content(content jsonb) returns jsonb
language sql immutable parallel safe
return (
  select jsonb_object_agg(
    api_name(key),
    case
      when key = 'month' then to_jsonb(left(value #>> '{}', 7))
      when jsonb_typeof(value) = 'number' and key not in ('version', 'position') then to_jsonb(value #>> '{}')
      when jsonb_typeof(value) = 'array' then (
        select jsonb_agg((
          select jsonb_object_agg(api_name(f.key), case when jsonb_typeof(f.value) = 'number' then to_jsonb(f.value #>> '{}') else f.value end)
          from jsonb_each(item) f
        ) order by place)
        from jsonb_array_elements(value) with ordinality as items (item, place)
      )
      else value
    end
  )
  from jsonb_each(content)
);
--> statement-breakpoint
-- A category as the API shows it, with what it is a part of.
create view category_shapes as
select c.owner_id, c.id, c.kind, c.parent_id, coalesce(p.position, c.position) as group_position,
  coalesce(p.name, c.name) as group_name, coalesce(p.id, c.id) as group_id, c.position, c.name,
  json_build_object(
    'id', c.id, 'code', c.code, 'kind', c.kind, 'name', c.name, 'position', c.position, 'archivedOn', c.archived_on,
    'version', c.version, 'owner', c.owner_id, 'createdAt', instant_text(c.created_at), 'updatedAt', instant_text(c.updated_at),
    'parent', case when p.id is not null then json_build_object(
      'id', p.id, 'code', p.code, 'kind', p.kind, 'name', p.name, 'position', p.position, 'archivedOn', p.archived_on,
      'version', p.version, 'owner', p.owner_id, 'createdAt', instant_text(p.created_at), 'updatedAt', instant_text(p.updated_at)
    ) end
  ) as content
from categories c
left join categories p on p.owner_id = c.owner_id and p.id = c.parent_id;
--> statement-breakpoint
-- A transaction as the API shows it, but for its account and categories, which a list of many has once; beside it what
-- lists are picked and sorted by.
create view transaction_shapes as
select t.owner_id, t.id, t.date, t.created_at, t.account_id, t.amount, t.search, t.splits,
  case when t.kind = 'ENTRY' then flow_kind(t.owner_id, t.splits[1].category_id, t.splits[1].amount) else t.kind end as kind,
  json_build_object(
    'id', t.id,
    'kind', case when t.kind = 'ENTRY' then flow_kind(t.owner_id, t.splits[1].category_id, t.splits[1].amount) else t.kind end,
    'date', t.date, 'amount', amount_text(t.amount, m.minor_units), 'currency', t.currency, 'accountId', t.account_id,
    'payee', t.payee, 'description', t.description, 'status', t.status, 'source', t.source,
    'version', t.version, 'owner', t.owner_id, 'createdAt', instant_text(t.created_at), 'updatedAt', instant_text(t.updated_at),
    'splits', (
      select json_agg(json_build_object('categoryId', s.category_id, 'amount', amount_text(s.amount, m.minor_units), 'note', s.note) order by s.position)
      from unnest(t.splits) with ordinality as s (category_id, amount, note, position)
    ),
    'transfer', (
      select json_build_object(
        'id', o.id, 'accountId', o.account_id, 'amount', amount_text(o.amount, n.minor_units), 'currency', o.currency, 'date', o.date
      )
      from transfers f
      join transactions o on o.owner_id = f.owner_id and o.id = case when f.out_id = t.id then f.in_id else f.out_id end
      join currencies n on n.code = o.currency
      where t.kind = 'TRANSFER' and f.owner_id = t.owner_id and t.id in (f.out_id, f.in_id)
    )
  ) as content
from transactions t
join currencies m on m.code = t.currency;
