import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationDeleteSubcategoryArgs } from '../../schema/__generated__/types';
import { refuse } from '../lib/errors';
import { booksOf } from '../lib/books';
import { rowsOf } from '../lib/rows';
import {
  checkSubcategoryId,
  refuseDefault,
  refuseNoSubcategory,
  selectSubcategory,
  toSubcategory,
} from '../lib/subcategories';

export function request(ctx: Context<MutationDeleteSubcategoryArgs>) {
  const by = booksOf(ctx);
  const { id } = ctx.args;
  checkSubcategoryId(id);
  return createPgStatement(
    sql`
delete from expense_subcategories s
where s.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and s.id = ${id}::uuid and not s.is_default
  and not exists (select from expense_items e where e.owner_id = s.owner_id and e.subcategory_id = s.id)
returning s.id, s.name, s.is_default as "isDefault"`,
    selectSubcategory(by, id),
  );
}

export function response(ctx: Context) {
  // An expense that is entered at the same moment is found by its foreign key alone.
  if (ctx.error?.message.includes('expense_subcategory_of_category')) return refuseUsed('Expenses use it.');
  const [deleted = [], left = []] = rowsOf(ctx);
  if (deleted[0] !== undefined) return toSubcategory(deleted[0]);
  const row = left[0];
  if (row?.id === undefined) return refuseNoSubcategory();
  if (row.isDefault) return refuseDefault('deleted');
  const uses = row.uses as number;
  return refuseUsed(uses === 1 ? '1 expense uses it.' : `${uses} expenses use it.`);
}

function refuseUsed(why: string): never {
  return refuse('CONFLICT', `${why} Give them another subcategory first.`, 'id', 'subcategory_used');
}
