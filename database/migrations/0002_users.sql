-- A user's id is the subject of their sign-in tokens. Books belong to an owner: today always a user.

create table users (
  id uuid not null,
  email text not null,
  name text,
  base_currency char(3) not null default 'EUR',
  locale text not null default 'en-GB',
  time_zone text not null default 'UTC',
  theme text not null default 'SYSTEM',
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint users_pkey primary key (id),
  constraint user_base_currency_known foreign key (base_currency) references currencies (code),
  constraint user_email_length check (char_length(email) between 3 and 320),
  constraint user_name_length check (char_length(name) between 1 and 120),
  constraint user_locale_length check (char_length(locale) between 2 and 35),
  constraint user_time_zone_length check (char_length(time_zone) between 1 and 64),
  constraint user_theme_known check (theme in ('SYSTEM', 'LIGHT', 'DARK'))
);
--> statement-breakpoint
create function count_edit() returns trigger
language plpgsql as $$
begin
  new.version := old.version + 1;
  new.created_at := old.created_at;
  new.updated_at := now();
  return new;
end
$$;
--> statement-breakpoint
create trigger count_edit before update on users for each row execute function count_edit();
--> statement-breakpoint
-- Serialises the writes of one owner whose rollups depend on neighbouring rows. Writes of different owners never meet.
create function lock_owners(owners uuid[]) returns void
language plpgsql as $$
begin
  perform 1 from users where id = any (owners) order by id for no key update;
end
$$;
