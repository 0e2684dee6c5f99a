import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationMergeCategoryArgs } from '../../schema/__generated__/types';
import { booksOf } from '../lib/books';
import { categoryOf, checkCategoryId, refuseNoCategory, selectCategory } from '../lib/categories';
import { refuse } from '../lib/errors';
import { rowsOf } from '../lib/rows';

export function request(ctx: Context<MutationMergeCategoryArgs>) {
  const by = booksOf(ctx);
  const { id, into } = ctx.args;
  checkCategoryId(id, 'id');
  checkCategoryId(into, 'into');
  return createPgStatement(
    sql`
select merge_category((select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')), ${id}::uuid, ${into}::uuid) as id`,
    selectCategory(by, into),
  );
}

export function response(ctx: Context) {
  // Here it is the target that cannot take the other, which is no part of it yet.
  const parts = ['category_levels', 'category_has_budgets'].find((name) => ctx.error?.message.includes(name));
  if (parts) {
    const message = 'A part of a category takes in neither one that has parts nor one that has budgets.';
    refuse('VALIDATION_ERROR', message, 'into', parts);
  }
  const [merged = [], found] = rowsOf(ctx);
  const category = categoryOf(found, 'into');
  return merged[0]?.id === undefined ? refuseNoCategory('id') : category;
}
