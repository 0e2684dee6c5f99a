-- A member begins with the locale of the browser they signed up with: of a sign-up that nobody can be asked about.
create function newcomer_locale(tag text) returns text
language sql immutable parallel safe
return case when char_length(tag) <= 255 and is_language_tag(tag) then tag else 'en-GB' end;
