import { util, type Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationCreateCategoryArgs } from '../../schema/__generated__/types';
import { booksOf } from '../lib/books';
import { checkCategoryId, selectCategory, toCategory } from '../lib/categories';
import { checkUuid } from '../lib/checks';
import { refuse } from '../lib/errors';
import { createdRow, rowsOf, type Row } from '../lib/rows';

export function request(ctx: Context<MutationCreateCategoryArgs>) {
  const by = booksOf(ctx);
  const { kind, name, parentId = null, position = null } = ctx.args.input;
  const id = checkUuid(ctx.args.input.id ?? util.autoId(), 'id');
  if (parentId !== null) checkCategoryId(parentId, 'parentId');
  const given: Row = { kind, name, parent_id: parentId };
  if (position !== null) given.position = position;
  return createPgStatement(
    // A retry meets its own id and its own name: neither may fail it.
    sql`
with created as (
  insert into categories (owner_id, id, kind, name, parent_id, position)
  select b.id, ${id}::uuid, g.kind, g.name, g.parent_id, coalesce(g.position, 1000)
  from books b cross join jsonb_populate_record(null::categories, ${JSON.stringify(given)}::jsonb) g
  where b.id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT'))
  on conflict do nothing
  returning id
)
select normal_name(${name}) as name, exists (select from created) as created`,
    selectCategory(by, id, given),
  );
}

export function response(ctx: Context) {
  const [[given] = [], found] = rowsOf(ctx);
  const row = createdRow(found);
  if (row.category === undefined) {
    const message = `There is a category ${given?.name} here already.`;
    return refuse('CONFLICT', message, 'name', 'category_name_unique');
  }
  if (!given?.created && !row.same) {
    refuse('CONFLICT', 'There is another category with this id.', 'id', 'category_id_taken');
  }
  return toCategory(row);
}
