-- Exported books that come in parts, until all of them are restored in one transaction.
create table staged_imports (
  owner_id uuid not null,
  id uuid not null,
  parts smallint not null,
  state text not null default 'RECEIVING',
  -- Rows written so far, and of how many: in a transaction of its own, for whoever waits.
  done integer not null default 0,
  total integer not null default 0,
  -- What was restored, or why not.
  result jsonb,
  heard_at timestamptz not null default now(),
  constraint staged_imports_pkey primary key (owner_id, id),
  constraint staged_import_owner_exists foreign key (owner_id) references books (id) on delete cascade,
  constraint staged_import_state_known check (state in ('RECEIVING', 'RESTORING', 'RESTORED', 'REFUSED')),
  constraint staged_import_parts_range check (parts between 1 and 64)
);
--> statement-breakpoint
create index staged_imports_by_age on staged_imports (heard_at);
--> statement-breakpoint
create table staged_parts (
  owner_id uuid not null,
  import_id uuid not null,
  position smallint not null,
  content text not null,
  constraint staged_parts_pkey primary key (owner_id, import_id, position),
  constraint staged_part_import_exists foreign key (owner_id, import_id) references staged_imports (owner_id, id) on delete cascade,
  constraint staged_part_position_range check (position between 1 and 64),
  constraint staged_part_length check (octet_length(content) <= 1000000)
);
--> statement-breakpoint
-- It is compressed already, and read in slices.
alter table staged_parts alter column content set storage external;
--> statement-breakpoint
-- Books have one import at a time. What nobody went on with is forgotten after a day, when an import begins, whoever's.
create function forget_imports() returns trigger
language plpgsql as $$
begin
  delete from staged_imports where owner_id = new.owner_id and id <> new.id and state <> 'RESTORING';
  delete from staged_imports where (owner_id, id) in (
    select owner_id, id from staged_imports where heard_at < now() - interval '1 day' for update skip locked
  );
  return null;
end
$$;
--> statement-breakpoint
create trigger forget_imports after insert on staged_imports for each row execute function forget_imports();
