-- A member begins with the locale and the time zone of the browser they signed up with, as far as they are known.

create function newcomer_locale(tag text) returns text
language sql immutable parallel safe
return case when char_length(tag) <= 255 and is_language_tag(tag) then tag else 'en-GB' end;
--> statement-breakpoint
-- Copies of the names for one machine's own use are not names of a zone.
create function is_time_zone(zone text) returns boolean
language sql stable as $$
select zone ~ '^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$' and zone <> 'Factory' and char_length(zone) <= 64
  and exists (select from pg_timezone_names where name = zone)
$$;
--> statement-breakpoint
create function newcomer_time_zone(zone text) returns text
language sql stable
return case when is_time_zone(zone) then zone else 'UTC' end;
--> statement-breakpoint
create or replace function check_time_zone() returns trigger
language plpgsql as $$
begin
  if not is_time_zone(new.time_zone) then
    raise exception 'time zone violates check constraint "user_time_zone_known"'
      using errcode = 'check_violation', constraint = 'user_time_zone_known';
  end if;
  return new;
end
$$;
