import { util, type Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import { refuse } from './lib/errors';
import { ownerOf, rowsOf } from './lib/rows';

export function request(ctx: Context) {
  const owner = ownerOf(ctx);
  const { email, name } = (ctx.identity as { claims: { email?: string; name?: string } }).claims;
  if (!email)
    refuse('FORBIDDEN', 'The first call needs an ID token: it names your e-mail address.', null, 'email_claim');
  return createPgStatement(
    sql`
insert into users (id, email, name)
values (${owner}::uuid, ${email}, nullif(${name ?? ''}, ''))
on conflict (id) do nothing`,
    sql`
select u.id, u.email, u.name, u.base_currency as "baseCurrency", u.locale, u.time_zone as "timeZone", u.theme, u.version,
  instant_text(u.created_at) as "createdAt", instant_text(u.updated_at) as "updatedAt"
from users u where u.id = ${owner}::uuid`,
  );
}

export function response(ctx: Context) {
  const [, users] = rowsOf(ctx);
  return users?.[0] ?? util.unauthorized();
}
