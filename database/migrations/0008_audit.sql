-- Who changed what: written by triggers in the statement that changes it.

create table audit_events (
  owner_id uuid not null,
  id bigint generated always as identity,
  at timestamptz not null default now(),
  actor_id uuid not null,
  entity text not null,
  entity_key jsonb not null,
  action text not null,
  before jsonb,
  after jsonb,
  constraint audit_events_pkey primary key (owner_id, id),
  constraint audit_event_owner_exists foreign key (owner_id) references users (id) on delete cascade,
  constraint audit_event_action_known check (action in ('INSERT', 'UPDATE', 'DELETE'))
);
--> statement-breakpoint
-- The arguments name the columns that tell one row of an owner from another.
create function record_audit_events() returns trigger
language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into audit_events (owner_id, actor_id, entity, entity_key, action, after)
    select n.owner_id, n.owner_id, tg_table_name, key.value, tg_op, to_jsonb(n) - 'owner_id'
    from new_rows n
    cross join lateral (
      select jsonb_object_agg(e.key, e.value) as value from jsonb_each(to_jsonb(n)) e where e.key = any (tg_argv)
    ) key
    -- What comes with the account is nobody's doing.
    where not to_jsonb(n) @> '{"is_default": true}';
  elsif tg_op = 'DELETE' then
    insert into audit_events (owner_id, actor_id, entity, entity_key, action, before)
    select o.owner_id, o.owner_id, tg_table_name, key.value, tg_op, to_jsonb(o) - 'owner_id'
    from old_rows o
    join users u on u.id = o.owner_id
    cross join lateral (
      select jsonb_object_agg(e.key, e.value) as value from jsonb_each(to_jsonb(o)) e where e.key = any (tg_argv)
    ) key;
  else
    insert into audit_events (owner_id, actor_id, entity, entity_key, action, before, after)
    select n.owner_id, n.owner_id, tg_table_name, n.key, tg_op, o.content, n.content
    from (
      select r.owner_id, to_jsonb(r) - 'owner_id' as content,
        (select jsonb_object_agg(e.key, e.value) from jsonb_each(to_jsonb(r)) e where e.key = any (tg_argv)) as key
      from new_rows r
    ) n
    join (
      select r.owner_id, to_jsonb(r) - 'owner_id' as content,
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
      ('assets', $a$'id'$a$),
      ('asset_inputs', $a$'asset_id', 'month'$a$),
      ('category_allocation_targets', $a$'category_code'$a$),
      ('expense_subcategories', $a$'id'$a$),
      ('income_items', $a$'id'$a$),
      ('expense_items', $a$'id'$a$),
      ('budgets', $a$'month', 'category_code'$a$),
      ('owner_fx_rates', $a$'currency', 'month'$a$)
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
