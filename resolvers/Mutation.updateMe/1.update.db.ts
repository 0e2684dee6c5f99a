import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationUpdateMeArgs } from '../../schema/__generated__/types';
import { checkCurrencyCode } from '../lib/checks';
import { refuse } from '../lib/errors';
import { booksOf } from '../lib/books';
import { rowsOf } from '../lib/rows';
import { selectUser } from '../lib/users';
import { NO_BOOKS } from '../lib/violations/no-books';

/** Columns by input field: these cannot be cleared. */
const required: Record<string, string> = { locale: 'locale', timeZone: 'time_zone', theme: 'theme' };

/** The profile is the member's own; the base currency is that of the books they mean. */
export function request(ctx: Context<MutationUpdateMeArgs>) {
  const by = booksOf(ctx);
  const input = ctx.args.input as Record<string, unknown>;
  const { name, baseCurrency, expectedVersion = null } = ctx.args.input;
  const changes: Record<string, unknown> = {};
  if (name !== undefined) changes.name = name;
  ['baseCurrency', ...Object.keys(required)].forEach((field) => {
    if (input[field] === null) refuse('VALIDATION_ERROR', `${field} cannot be empty.`, field, 'required');
  });
  Object.keys(required).forEach((field) => {
    if (input[field] !== undefined) changes[required[field] as string] = input[field];
  });
  if (baseCurrency) checkCurrencyCode(baseCurrency, 'baseCurrency');
  if (Object.keys(changes).length === 0 && !baseCurrency) return createPgStatement(selectUser(by));
  const profile = sql`
update users u set (name, locale, time_zone, theme) = (
  select c.name, c.locale, c.time_zone, c.theme from jsonb_populate_record(u, ${JSON.stringify(changes)}::jsonb) c
)
where u.id = ${by.sub}::uuid and (${expectedVersion}::integer is null or u.version = ${expectedVersion}::integer)
  and (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'VIEW')) is not null
returning u.id`;
  const both = sql`
with profile as (
  update users u set (name, locale, time_zone, theme) = (
    select c.name, c.locale, c.time_zone, c.theme from jsonb_populate_record(u, ${JSON.stringify(changes)}::jsonb) c
  )
  where u.id = ${by.sub}::uuid and (${expectedVersion}::integer is null or u.version = ${expectedVersion}::integer)
    and (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) is not null
  returning u.id
)
update books b set base_currency = ${baseCurrency ?? ''} from profile
where b.id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT'))
returning b.id`;
  return createPgStatement(baseCurrency ? both : profile, selectUser(by));
}

export function response(ctx: Context<MutationUpdateMeArgs>) {
  const { expectedVersion } = ctx.args.input;
  const results = rowsOf(ctx);
  const user = results[results.length - 1]?.[0];
  if (user === undefined) return refuse('NOT_FOUND', NO_BOOKS, null, 'user_exists');
  const missed = results.length === 2 ? results[0]?.length === 0 : (expectedVersion ?? user.version) !== user.version;
  if (missed) refuse('CONFLICT', 'Your profile was changed meanwhile. Look at it again.', 'expectedVersion', 'version');
  return user;
}
