-- What a member may set in their profile, and the trail of it.

-- A language tag: language, script, region, one variant, and settings of Unicode such as -u-nu-latn.
alter table users add constraint user_locale_format check (
  locale ~ '^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))?(-u(-[A-Za-z0-9][A-Za-z](-[A-Za-z0-9]{3,8})+)+)?$'
);
--> statement-breakpoint
-- A check constraint cannot look names up. Copies of the names for one machine's own use are not names of a zone.
create function check_time_zone() returns trigger
language plpgsql as $$
begin
  if new.time_zone !~ '^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$' or new.time_zone = 'Factory'
    or not exists (select from pg_timezone_names where name = new.time_zone) then
    raise exception 'time zone violates check constraint "user_time_zone_known"'
      using errcode = 'check_violation', constraint = 'user_time_zone_known';
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger check_time_zone before insert or update of time_zone on users
for each row when (new.time_zone <> 'UTC') execute function check_time_zone();
--> statement-breakpoint
create function record_profile_event() returns trigger
language plpgsql as $$
begin
  insert into audit_events (owner_id, actor_id, entity, entity_key, action, before, after)
  values (new.id, new.id, 'users', jsonb_build_object('id', new.id), tg_op, to_jsonb(old), to_jsonb(new));
  return null;
end
$$;
--> statement-breakpoint
create trigger audit_updates after update on users for each row execute function record_profile_event();
