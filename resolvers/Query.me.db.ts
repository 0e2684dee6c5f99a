import { util, type Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import { refuse } from './lib/errors';
import { booksOf } from './lib/books';
import { rowsOf } from './lib/rows';
import { selectUser } from './lib/users';

export function request(ctx: Context) {
  const by = booksOf(ctx);
  const { email, name, locale, zoneinfo } = (ctx.identity as { claims: Partial<Record<string, string>> }).claims;
  if (!email)
    refuse('FORBIDDEN', 'The first call needs an ID token: it names your e-mail address.', null, 'email_claim');
  return createPgStatement(
    sql`
insert into users (id, email, name, locale, time_zone)
select ${by.sub}::uuid, ${email}, shortened_name(${name ?? ''}, 120), newcomer_locale(${locale ?? ''}),
  newcomer_time_zone(${zoneinfo ?? ''})
where not exists (select from users where id = ${by.sub}::uuid)
on conflict (id) do nothing`,
    selectUser(by),
  );
}

export function response(ctx: Context) {
  const [, users] = rowsOf(ctx);
  return users?.[0] ?? util.unauthorized();
}
