import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationUpdateSubcategoryArgs } from '../../schema/__generated__/types';
import { booksOf } from '../lib/books';
import { rowsOf } from '../lib/rows';
import {
  checkSubcategoryId,
  refuseDefault,
  refuseNoSubcategory,
  selectSubcategory,
  toSubcategory,
} from '../lib/subcategories';

export function request(ctx: Context<MutationUpdateSubcategoryArgs>) {
  const by = booksOf(ctx);
  const { id, name } = ctx.args.input;
  checkSubcategoryId(id);
  return createPgStatement(
    sql`
update expense_subcategories set name = ${name}
where owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and id = ${id}::uuid and not is_default
returning id`,
    selectSubcategory(by, id),
  );
}

export function response(ctx: Context) {
  const row = rowsOf(ctx)[1]?.[0];
  if (row?.id === undefined) return refuseNoSubcategory();
  if (row.isDefault) return refuseDefault('renamed');
  return toSubcategory(row);
}
