import { sql, type SQLStatement } from '@aws-appsync/utils/rds';
import type { Caller } from './books';

/** The member who asks, with the base currency of the books they mean. The one list of the columns a User is made of. */
export function selectUser(by: Caller): SQLStatement {
  return sql`
select u.id, u.email, u.name, b.base_currency as "baseCurrency", u.locale, u.time_zone as "timeZone", u.theme, u.version,
  instant_text(u.created_at) as "createdAt", instant_text(u.updated_at) as "updatedAt"
from users u join books b on b.id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'VIEW'))
where u.id = ${by.sub}::uuid`;
}
