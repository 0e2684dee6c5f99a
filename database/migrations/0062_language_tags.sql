-- A member's locale is any language tag of BCP 47, as its grammar has them (RFC 5646, with RFC 6067 and RFC 6497 for what
-- follows -u- and -t-); whether each of its parts is registered is not asked. Those that Intl.getCanonicalLocales takes,
-- and three kinds that it does not, for which clients use the longest beginning that it does know: languages with an
-- extension (zh-cmn-Hans), tags of private use alone (x-mine), and old ones (i-klingon, en-GB-oed).
-- Everything that was allowed before is allowed now.

create function is_language_tag(tag text) returns boolean
language sql immutable parallel safe
return tag !~ '[^A-Za-z0-9-]'
  and lower(tag) ~ '(?x) ^(
    ([a-z]{2,3} (-[a-z]{3}){0,3} | [a-z]{5,8})               # language
    (-[a-z]{4})?                                             # script
    (-([a-z]{2} | [0-9]{3}))?                                # region
    (-([a-z0-9]{5,8} | [0-9][a-z0-9]{3}))*                   # variants
    (
      -u (
        (-[a-z0-9]{3,8})+ (-[a-z0-9][a-z] (-[a-z0-9]{3,8})*)*
        | (-[a-z0-9][a-z] (-[a-z0-9]{3,8})*)+
      )
      | -t (
        -([a-z]{2,3} | [a-z]{5,8}) (-[a-z]{4})? (-([a-z]{2} | [0-9]{3}))? (-([a-z0-9]{5,8} | [0-9][a-z0-9]{3}))*
        (-[a-z][0-9] (-[a-z0-9]{3,8})+)*
        | (-[a-z][0-9] (-[a-z0-9]{3,8})+)+
      )
      | -[0-9a-svwyz] (-[a-z0-9]{2,8})+
    )*
    (-x (-[a-z0-9]{1,8})+)?                                  # of private use
    | x (-[a-z0-9]{1,8})+
    | en-gb-oed | sgn-be-(fr | nl) | sgn-ch-de
    | i-(ami | bnn | default | enochian | hak | klingon | lux | mingo | navajo | pwn | tao | tay | tsu)
  )$'
  -- No extension twice, and no variant twice of the language or of the one that -t- names.
  and regexp_replace(lower(tag), '(^|-)x-.*$', '') !~ '-([a-z0-9])-(.*-)?\1-'
  and regexp_replace(lower(tag), '(^|-)[a-z0-9]-.*$', '') !~ '-([a-z0-9]{5,8}|[0-9][a-z0-9]{3})-(.*-)?\1(-|$)'
  and coalesce(substring(regexp_replace(lower(tag), '(^|-)x-.*$', '') from '-t((-[a-z0-9]{3,8}|-[a-z]{2})+)'), '')
    !~ '-([a-z0-9]{5,8}|[0-9][a-z0-9]{3})-(.*-)?\1(-|$)';
--> statement-breakpoint
alter table users
  drop constraint user_locale_length,
  add constraint user_locale_length check (char_length(locale) between 2 and 255),
  drop constraint user_locale_format,
  add constraint user_locale_format check (is_language_tag(locale));
