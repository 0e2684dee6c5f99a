-- Books are what belongs together: their owner_id says whose a row is. Members may look at them, change them or own
-- them; whoever signs up has books of their own, which have the id of the user.

create table books (
  id uuid not null default gen_random_uuid(),
  name text not null default 'Personal',
  base_currency char(3) not null default 'EUR',
  created_at timestamptz not null default now(),
  constraint books_pkey primary key (id),
  constraint books_base_currency_known foreign key (base_currency) references currencies (code),
  constraint books_name_not_blank check (name ~ '\S'),
  constraint books_name_length check (char_length(name) <= 120)
);
--> statement-breakpoint
create table memberships (
  user_id uuid not null,
  book_id uuid not null,
  role text not null,
  created_at timestamptz not null default now(),
  constraint memberships_pkey primary key (user_id, book_id),
  constraint membership_user_exists foreign key (user_id) references users (id) on delete cascade,
  constraint membership_book_exists foreign key (book_id) references books (id) on delete cascade,
  constraint membership_role_known check (role in ('OWNER', 'EDITOR', 'VIEWER'))
);
--> statement-breakpoint
create index memberships_by_book on memberships (book_id);
--> statement-breakpoint
insert into books (id, base_currency, created_at) select id, base_currency, created_at from users;
--> statement-breakpoint
insert into memberships (user_id, book_id, role, created_at) select id, id, 'OWNER', created_at from users;
--> statement-breakpoint
-- What was a user's is the books': each key keeps its name, so that no row is written anew.
do $$
declare
  held record;
begin
  for held in
    select conrelid::regclass as held_in, conname as name from pg_constraint
    where contype = 'f' and confrelid = 'users'::regclass and conrelid <> 'memberships'::regclass
  loop
    execute format('alter table %s drop constraint %I', held.held_in, held.name);
    execute format(
      'alter table %s add constraint %I foreign key (owner_id) references books (id) on delete cascade',
      held.held_in, held.name);
  end loop;
end
$$;
--> statement-breakpoint
alter table users drop column base_currency;
--> statement-breakpoint
create function open_own_books() returns trigger
language plpgsql as $$
begin
  insert into books (id) values (new.id);
  insert into memberships (user_id, book_id, role) values (new.id, new.id, 'OWNER');
  return null;
end
$$;
--> statement-breakpoint
create trigger open_own_books after insert on users for each row execute function open_own_books();
--> statement-breakpoint
-- Books go with their last member; those of others stay.
create function close_books_alone() returns trigger
language plpgsql as $$
begin
  delete from books b using memberships m
  where m.user_id = old.id and m.book_id = b.id
    and not exists (select from memberships o where o.book_id = b.id and o.user_id <> old.id);
  return old;
end
$$;
--> statement-breakpoint
create trigger close_books_alone before delete on users for each row execute function close_books_alone();
--> statement-breakpoint
drop trigger give_default_subcategories on users;
--> statement-breakpoint
create trigger give_default_subcategories after insert on books
for each row execute function give_default_subcategories();
--> statement-breakpoint
-- The books that somebody asks for: their id where the person may do what they need, VIEW or EDIT. Of other people's
-- books there is no id, and so no row. Every statement compares its owner_id with this, and whoever forgets it reaches
-- nothing. Of whoever may change them the trail learns in the same call who acts.
create function books_for(caller uuid, books uuid, needs text) returns uuid
language plpgsql stable as $$
declare
  held text := (select m.role from memberships m where m.user_id = caller and m.book_id = books);
begin
  if held is null then
    return null;
  elsif needs = 'VIEW' then
    return books;
  elsif needs = 'EDIT' and held in ('OWNER', 'EDITOR') then
    perform set_config('finally.actor', caller::text, true);
    return books;
  end if;
  raise exception 'a member who may only look violates check constraint "books_editable"'
    using errcode = 'check_violation', constraint = 'books_editable';
end
$$;
--> statement-breakpoint
-- Serialises the writes to one owner's rows whose rollups depend on neighbouring rows. Other books never meet.
create or replace function lock_owners(owners uuid[]) returns void
language plpgsql as $$
begin
  perform 1 from books where id = any (owners) order by id for no key update;
end
$$;
--> statement-breakpoint
create or replace function add_valuation_steps(steps valuation_step[]) returns void
language plpgsql as $$
begin
  -- Books that are being deleted take their rollups along.
  insert into valuation_steps as kept (owner_id, category_code, currency, month, delta)
  select s.owner_id, s.category_code, s.currency, s.month, sum(s.delta)
  from unnest(steps) s join books b on b.id = s.owner_id
  group by s.owner_id, s.category_code, s.currency, s.month
  having sum(s.delta) <> 0
  on conflict (owner_id, category_code, currency, month) do update set delta = kept.delta + excluded.delta;

  delete from valuation_steps
  where delta = 0 and owner_id in (select distinct s.owner_id from unnest(steps) s);
end
$$;
--> statement-breakpoint
create or replace function apply_cash_flow_changes(changes cash_flow_change[]) returns void
language plpgsql as $$
begin
  perform lock_owners(array(select distinct c.owner_id from unnest(changes) c));

  insert into cash_flow_totals as kept (owner_id, kind, category_code, subcategory_id, currency, month, amount, entries)
  select c.owner_id, c.kind, c.category_code, coalesce(c.subcategory_id, '00000000-0000-0000-0000-000000000000'),
    c.currency, date_trunc('month', c.date)::date, sum(c.amount), sum(c.entries)
  from unnest(changes) c join books b on b.id = c.owner_id
  group by 1, 2, 3, 4, 5, 6
  having sum(c.amount) <> 0 or sum(c.entries) <> 0
  on conflict (owner_id, month, kind, category_code, subcategory_id, currency)
  do update set amount = kept.amount + excluded.amount, entries = kept.entries + excluded.entries;

  delete from cash_flow_totals
  where entries = 0 and owner_id in (select distinct c.owner_id from unnest(changes) c);
end
$$;
--> statement-breakpoint
-- The arguments name the columns that tell one row of an owner from another. Who acted is known to name_actor().
create or replace function record_audit_events() returns trigger
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
    join books b on b.id = o.owner_id
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
-- A member's profile is in the trail of their own books, if there are any. It has one version with the base currency.
create or replace function record_profile_event() returns trigger
language plpgsql as $$
begin
  insert into audit_events (owner_id, actor_id, entity, entity_key, action, before, after)
  select new.id, new.id, 'users', jsonb_build_object('id', new.id), tg_op, to_jsonb(old), to_jsonb(new)
  from books
  where id = new.id and (to_jsonb(old) - '{version,updated_at}'::text[]) <> (to_jsonb(new) - '{version,updated_at}'::text[]);
  return null;
end
$$;
--> statement-breakpoint
create function record_books_event() returns trigger
language plpgsql as $$
begin
  insert into audit_events (owner_id, actor_id, entity, entity_key, action, before, after)
  values (new.id, new.id, 'books', jsonb_build_object('id', new.id), tg_op, to_jsonb(old), to_jsonb(new));
  return null;
end
$$;
--> statement-breakpoint
create trigger audit_updates after update on books
for each row when (old is distinct from new) execute function record_books_event();
--> statement-breakpoint
-- Who acts: the person that books_for was last told of in this transaction, else the owner.
create function name_actor() returns trigger
language plpgsql as $$
begin
  new.actor_id := coalesce(nullif(current_setting('finally.actor', true), '')::uuid, new.actor_id);
  return new;
end
$$;
--> statement-breakpoint
create trigger name_actor before insert on audit_events for each row execute function name_actor();
