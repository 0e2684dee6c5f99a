-- How the trail is read: by its owner newest first (the primary key), and by month over everybody's for counts.

create index audit_events_by_time on audit_events using brin (at);
--> statement-breakpoint
-- The content of a row as the API writes it: camelCase names, amounts as decimal strings, months as YYYY-MM.
create function audit_content(content jsonb) returns jsonb
language sql immutable parallel safe
return (
  select jsonb_object_agg(
    (
      select string_agg(case when place = 1 then word else initcap(word) end, '' order by place)
      from unnest(string_to_array(key, '_')) with ordinality as words (word, place)
    ),
    case
      when key = 'month' then to_jsonb(left(value #>> '{}', 7))
      when jsonb_typeof(value) = 'number' and key not in ('version', 'position') then to_jsonb(value #>> '{}')
      else value
    end
  )
  from jsonb_each(content)
);
