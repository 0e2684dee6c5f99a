import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationDeleteMeArgs } from '../schema/__generated__/types';
import { refuse } from './lib/errors';
import { booksOf } from './lib/books';
import { rowsOf } from './lib/rows';
import { selectUser } from './lib/users';

/** Books go with their last member, in the same statement. */
export function request(ctx: Context<MutationDeleteMeArgs>) {
  const by = booksOf(ctx);
  return createPgStatement(
    selectUser(by),
    sql`
delete from users where id = ${by.sub}::uuid and lower(email) = lower(trim(${ctx.args.confirm})) returning id`,
  );
}

export function response(ctx: Context<MutationDeleteMeArgs>) {
  const [users = [], deleted = []] = rowsOf(ctx);
  const user = users[0];
  if (user === undefined) return refuse('NOT_FOUND', 'There are no books of yours to delete.', null, 'user_exists');
  if (deleted.length === 0) {
    refuse('VALIDATION_ERROR', 'To delete everything, confirm with your e-mail address.', 'confirm', 'confirmation');
  }
  return user;
}
