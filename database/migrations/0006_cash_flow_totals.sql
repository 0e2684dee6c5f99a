-- The cash flow rollup: what came in and went out by month, kept by triggers in the statement that writes.
-- Entries without a subcategory are under the nil UUID, which is nobody's.

create table cash_flow_totals (
  owner_id uuid not null,
  kind text not null,
  category_code text not null,
  subcategory_id uuid not null default '00000000-0000-0000-0000-000000000000',
  currency char(3) not null,
  month date not null,
  amount numeric not null,
  entries integer not null,
  constraint cash_flow_totals_pkey primary key (owner_id, month, kind, category_code, subcategory_id, currency),
  constraint cash_flow_total_owner_exists foreign key (owner_id) references users (id) on delete cascade,
  constraint cash_flow_total_kind_known check (kind in ('INCOME', 'EXPENSE'))
);
--> statement-breakpoint
create index cash_flow_totals_empty on cash_flow_totals (owner_id) where entries = 0;
--> statement-breakpoint
create type cash_flow_change as (
  owner_id uuid, kind text, category_code text, subcategory_id uuid, currency char(3), date date, amount numeric, entries integer
);
--> statement-breakpoint
create function apply_cash_flow_changes(changes cash_flow_change[]) returns void
language plpgsql as $$
begin
  perform lock_owners(array(select distinct c.owner_id from unnest(changes) c));

  insert into cash_flow_totals as kept (owner_id, kind, category_code, subcategory_id, currency, month, amount, entries)
  select c.owner_id, c.kind, c.category_code, coalesce(c.subcategory_id, '00000000-0000-0000-0000-000000000000'),
    c.currency, date_trunc('month', c.date)::date, sum(c.amount), sum(c.entries)
  from unnest(changes) c join users u on u.id = c.owner_id
  group by 1, 2, 3, 4, 5, 6
  having sum(c.amount) <> 0 or sum(c.entries) <> 0
  on conflict (owner_id, month, kind, category_code, subcategory_id, currency)
  do update set amount = kept.amount + excluded.amount, entries = kept.entries + excluded.entries;

  delete from cash_flow_totals
  where entries = 0 and owner_id in (select distinct c.owner_id from unnest(changes) c);
end
$$;
--> statement-breakpoint
-- One function for both tables: the argument is the kind, and only expenses have a subcategory.
create function record_cash_flow() returns trigger
language plpgsql as $$
declare
  changes cash_flow_change[] := '{}';
begin
  if tg_op in ('INSERT', 'UPDATE') then
    changes := changes || array(
      select row (owner_id, tg_argv[0], category_code, (to_jsonb(n) ->> 'subcategory_id')::uuid, currency, date, amount, 1)::cash_flow_change
      from new_rows n
    );
  end if;
  if tg_op in ('UPDATE', 'DELETE') then
    changes := changes || array(
      select row (owner_id, tg_argv[0], category_code, (to_jsonb(o) ->> 'subcategory_id')::uuid, currency, date, -amount, -1)::cash_flow_change
      from old_rows o
    );
  end if;
  perform apply_cash_flow_changes(changes);
  return null;
end
$$;
--> statement-breakpoint
create trigger record_inserted_income after insert on income_items
referencing new table as new_rows for each statement execute function record_cash_flow('INCOME');
--> statement-breakpoint
create trigger record_updated_income after update on income_items
referencing old table as old_rows new table as new_rows for each statement execute function record_cash_flow('INCOME');
--> statement-breakpoint
create trigger record_deleted_income after delete on income_items
referencing old table as old_rows for each statement execute function record_cash_flow('INCOME');
--> statement-breakpoint
create trigger record_inserted_expenses after insert on expense_items
referencing new table as new_rows for each statement execute function record_cash_flow('EXPENSE');
--> statement-breakpoint
create trigger record_updated_expenses after update on expense_items
referencing old table as old_rows new table as new_rows for each statement execute function record_cash_flow('EXPENSE');
--> statement-breakpoint
create trigger record_deleted_expenses after delete on expense_items
referencing old table as old_rows for each statement execute function record_cash_flow('EXPENSE');
