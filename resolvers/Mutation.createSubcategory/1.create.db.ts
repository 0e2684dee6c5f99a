import { util, type Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationCreateSubcategoryArgs } from '../../schema/__generated__/types';
import { checkUuid } from '../lib/checks';
import { refuse } from '../lib/errors';
import { booksOf } from '../lib/books';
import { createdRow, rowsOf } from '../lib/rows';
import { selectSubcategory, toSubcategory } from '../lib/subcategories';

export function request(ctx: Context<MutationCreateSubcategoryArgs>) {
  const by = booksOf(ctx);
  const { categoryCode, name } = ctx.args.input;
  const id = checkUuid(ctx.args.input.id ?? util.autoId(), 'id');
  return createPgStatement(
    // A retry meets its own id and its own name: neither may fail it.
    sql`
with given as (
  select normal_name(${name}) as name
), created as (
  insert into expense_subcategories (owner_id, id, category_code, name)
  select b.id, ${id}::uuid, ${categoryCode}, g.name
  from given g, books b where b.id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT'))
  on conflict do nothing
  returning id
)
select g.name, exists (select from created) as created from given g`,
    selectSubcategory(by, id),
  );
}

export function response(ctx: Context<MutationCreateSubcategoryArgs>) {
  const { categoryCode } = ctx.args.input;
  const [[given] = [], subcategories = []] = rowsOf(ctx);
  const row = createdRow(subcategories);
  if (row.id === undefined) {
    const message = `There is a subcategory ${given?.name} in this category already.`;
    return refuse('CONFLICT', message, 'name', 'expense_subcategory_name_unique');
  }
  if (!given?.created && (row.name !== given?.name || row.categoryCode !== categoryCode)) {
    refuse('CONFLICT', 'There is another subcategory with this id.', 'id', 'subcategory_id_taken');
  }
  return toSubcategory(row);
}
