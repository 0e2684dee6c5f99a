import { util, type Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationArchiveCategoryArgs } from '../../schema/__generated__/types';
import { booksOf } from '../lib/books';
import { categoryOf, checkCategoryId, selectCategory } from '../lib/categories';
import { rowsOf } from '../lib/rows';

export function request(ctx: Context<MutationArchiveCategoryArgs>) {
  const by = booksOf(ctx);
  const { id } = ctx.args;
  checkCategoryId(id, 'id');
  const today = util.time.nowISO8601().slice(0, 10);
  return createPgStatement(
    sql`
update categories set archived_on = ${today}::date
where owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and id = ${id}::uuid and archived_on is null`,
    selectCategory(by, id),
  );
}

export function response(ctx: Context) {
  return categoryOf(rowsOf(ctx)[1]);
}
