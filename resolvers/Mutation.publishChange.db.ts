import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import { MOST_NOTICE_IDS } from '../domain/limits';
import type { MutationPublishChangeArgs } from '../schema/__generated__/types';
import { checkUuid, firstDayOf } from './lib/checks';
import { refuse } from './lib/errors';
import { callerNamedByFunction } from './lib/functions-only';
import { rowsOf } from './lib/rows';
import { NO_BOOKS } from './lib/violations/no-books';

export function request(ctx: Context<MutationPublishChangeArgs>) {
  const { input } = ctx.args;
  const { books, sub } = callerNamedByFunction(input.owner, input.actor);
  checkUuid(input.id, 'id');
  if (input.month) firstDayOf(input.month, 'month');
  if (input.ids.length > MOST_NOTICE_IDS) {
    refuse('LIMIT_EXCEEDED', `A notice has at most ${MOST_NOTICE_IDS} ids.`, 'ids', 'ids_count');
  }
  return createPgStatement(sql`select books_for(${sub}::uuid, ${books}::uuid, 'VIEW') as owner`);
}

/** Of somebody who may not look at these books, there is nothing to tell. */
export function response(ctx: Context<MutationPublishChangeArgs>) {
  const owner = rowsOf(ctx)[0]?.[0]?.owner ?? refuse('NOT_FOUND', NO_BOOKS, null, 'books_exist');
  return { ...ctx.args.input, owner };
}
