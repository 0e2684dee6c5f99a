-- Names as people see them: composed, without blanks or invisible characters at their ends, and where they must differ,
-- differing to the eye. domain/names.ts says the same; a test holds the two together.

-- What tells one name from another: neither case, nor how its characters are composed, nor what cannot be seen.
create function name_key(name text) returns text
language sql immutable parallel safe
return trim(regexp_replace(
  normalize(lower(
    normalize(regexp_replace(
      name,
      '[\u00AD\u034F\u061C\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\uFFF9-\uFFFB]', '', 'g'
    ), NFKC) collate "und-x-icu"
  ), NFKC),
  '[\u0001-\u0020\u007F-\u00A0\u1160\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u2800\u3000]+', ' ', 'g'
));
--> statement-breakpoint
-- A name as it is kept; empty where nothing of it can be seen. Joiners inside of it are how words and emoji are written.
create function normal_name(name text) returns text
language sql immutable parallel safe
return case when name_key(name) = '' then '' else normalize(regexp_replace(
  name,
  '^[\u0001-\u0020\u007F-\u00A0\u00AD\u034F\u061C\u1680\u180E\u2000-\u200F\u2028\u2029\u202F\u205F-\u2064\u206A-\u206F\u2800\u3000\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]+|[\u0001-\u0020\u007F-\u00A0\u00AD\u034F\u061C\u1680\u180E\u2000-\u200F\u2028\u2029\u202F\u205F-\u2064\u206A-\u206F\u2800\u3000\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]+$',
  '', 'g'
), NFC) end;
--> statement-breakpoint
-- The same of at most so many characters, or null where nothing of it is left: of names that nobody can be asked about.
create function shortened_name(name text, longest integer) returns text
language sql immutable parallel safe
return nullif(normal_name(left(normal_name(name), longest)), '');
--> statement-breakpoint
create function normalise_asset() returns trigger
language plpgsql as $$
begin
  new.name := normal_name(new.name);
  new.institution := normal_name(new.institution);
  new.ticker := normal_name(new.ticker);
  return new;
end
$$;
--> statement-breakpoint
create function normalise_name() returns trigger
language plpgsql as $$
begin
  new.name := normal_name(new.name);
  return new;
end
$$;
--> statement-breakpoint
-- The names that are there. Nobody edited them: they keep their versions, and the trail says nothing of it.
select set_config('finally.restoring', 'on', true);
--> statement-breakpoint
update assets set
  name = coalesce(shortened_name(name, 120), 'Unnamed'),
  institution = shortened_name(institution, 120),
  ticker = shortened_name(ticker, 24)
where (name, institution, ticker) is distinct from (normal_name(name), normal_name(institution), normal_name(ticker));
--> statement-breakpoint
update users set name = shortened_name(name, 120) where name <> normal_name(name);
--> statement-breakpoint
drop index expense_subcategory_name_unique;
--> statement-breakpoint
update expense_subcategories set name = coalesce(shortened_name(name, 80), 'Unnamed')
where name <> normal_name(name);
--> statement-breakpoint
-- Of those that look alike now, the first keeps its name, and the others are numbered from 2.
do $$
declare
  twin record;
  number integer;
begin
  for twin in
    select owner_id, id, category_code, name from (
      select *, row_number() over (
        partition by owner_id, category_code, name_key(name) order by is_default desc, created_at, id
      ) as place
      from expense_subcategories
    ) numbered
    where place > 1 order by owner_id, category_code, place
  loop
    number := 2;
    while exists (
      select from expense_subcategories s
      where s.owner_id = twin.owner_id and s.category_code = twin.category_code
        and name_key(s.name) = name_key(left(twin.name, 72) || ' (' || number || ')')
    ) loop
      number := number + 1;
    end loop;
    update expense_subcategories set name = left(twin.name, 72) || ' (' || number || ')'
    where owner_id = twin.owner_id and id = twin.id;
  end loop;
end
$$;
--> statement-breakpoint
select set_config('finally.restoring', 'off', true);
--> statement-breakpoint
create unique index expense_subcategory_name_unique on expense_subcategories (owner_id, category_code, name_key(name));
--> statement-breakpoint
create trigger normalise before insert or update of name, institution, ticker on assets
for each row execute function normalise_asset();
--> statement-breakpoint
create trigger normalise before insert or update of name on expense_subcategories
for each row execute function normalise_name();
--> statement-breakpoint
create trigger normalise before insert or update of name on users
for each row execute function normalise_name();
--> statement-breakpoint
-- The order of names where nobody's language is known: as Unicode has it, and numbers by their size.
create collation name_order (provider = icu, locale = 'und-u-kn-true');
