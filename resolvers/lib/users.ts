import { sql, type SQLStatement } from '@aws-appsync/utils/rds';

/** The member whose books they are. The one list of the columns a User is made of. */
export function selectUser(owner: string): SQLStatement {
  return sql`
select u.id, u.email, u.name, u.base_currency as "baseCurrency", u.locale, u.time_zone as "timeZone", u.theme, u.version,
  instant_text(u.created_at) as "createdAt", instant_text(u.updated_at) as "updatedAt"
from users u where u.id = ${owner}::uuid`;
}
