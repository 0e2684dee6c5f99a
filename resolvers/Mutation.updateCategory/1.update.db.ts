import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationUpdateCategoryArgs } from '../../schema/__generated__/types';
import { booksOf } from '../lib/books';
import { categoryOf, checkCategoryId, selectCategory } from '../lib/categories';
import { checkDay } from '../lib/days';
import { refuse } from '../lib/errors';
import { rowsOf, type Row } from '../lib/rows';

/** Columns by input field: the first cannot be cleared. */
const required: Record<string, string> = { name: 'name', position: 'position' };
const optional: Record<string, string> = { parentId: 'parent_id', archivedOn: 'archived_on' };

export function request(ctx: Context<MutationUpdateCategoryArgs>) {
  const by = booksOf(ctx);
  const { id, parentId, archivedOn, expectedVersion = null } = ctx.args.input;
  checkCategoryId(id, 'id');
  if (typeof parentId === 'string') checkCategoryId(parentId, 'parentId');
  if (archivedOn) checkDay(archivedOn, 'archivedOn');
  const changes: Row = {};
  Object.entries({ ...required, ...optional }).forEach(([field, column]) => {
    const value = (ctx.args.input as Row)[field];
    if (value === null && required[field]) refuse('VALIDATION_ERROR', `${field} cannot be empty.`, field, 'required');
    if (value !== undefined) changes[column] = value;
  });
  const current = selectCategory(by, id);
  if (Object.keys(changes).length === 0) return createPgStatement(current);
  return createPgStatement(
    // A column that is not among the changes stays; one that is null there is cleared.
    sql`
update categories k set (name, position, parent_id, archived_on) = (
  select c.name, c.position, c.parent_id, c.archived_on from jsonb_populate_record(k, ${JSON.stringify(changes)}::jsonb) c
)
where k.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and k.id = ${id}::uuid
  and (${expectedVersion}::integer is null or k.version = ${expectedVersion}::integer)
returning k.id`,
    current,
  );
}

export function response(ctx: Context<MutationUpdateCategoryArgs>) {
  const { expectedVersion } = ctx.args.input;
  const results = rowsOf(ctx);
  const category = categoryOf(results[results.length - 1]);
  const { version } = category;
  const missed = results.length === 2 ? results[0]?.length === 0 : (expectedVersion ?? version) !== version;
  if (missed) refuse('CONFLICT', 'The category was changed meanwhile. Look at it again.', 'expectedVersion', 'version');
  return category;
}
