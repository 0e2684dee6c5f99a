import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationDeleteCategoryArgs } from '../../schema/__generated__/types';
import { booksOf } from '../lib/books';
import { categoryOf, checkCategoryId } from '../lib/categories';
import { refuse } from '../lib/errors';
import { rowsOf, type Row } from '../lib/rows';

export function request(ctx: Context<MutationDeleteCategoryArgs>) {
  const by = booksOf(ctx);
  const { id } = ctx.args;
  checkCategoryId(id, 'id');
  return createPgStatement(
    sql`
select s.content::text as category,
  (
    select count(distinct t.transaction_id)::integer from transaction_splits t
    where t.owner_id = s.owner_id and t.category_id = s.id
  ) as transactions,
  (select count(*)::integer from budgets g where g.owner_id = s.owner_id and g.category_id = s.id) as budgets,
  (select count(*)::integer from categories p where p.owner_id = s.owner_id and p.parent_id = s.id) as parts
from category_shapes s
where s.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'VIEW')) and s.id = ${id}::uuid`,
    sql`
delete from categories k
where k.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and k.id = ${id}::uuid
  and not exists (select from transaction_splits t where t.owner_id = k.owner_id and t.category_id = k.id)
  and not exists (select from budgets g where g.owner_id = k.owner_id and g.category_id = k.id)
  and not exists (select from categories p where p.owner_id = k.owner_id and p.parent_id = k.id)
returning k.id`,
  );
}

/** By which foreign keys something that is entered at the same moment keeps a category. */
const holders = ['transaction_split_category_exists', 'budget_category_exists', 'category_parent_exists'];

export function response(ctx: Context) {
  if (holders.some((name) => ctx.error?.message.includes(name))) return refuseUsed('It is used');
  const [found = [], deleted = []] = rowsOf(ctx);
  const category = categoryOf(found);
  return deleted.length === 0 ? refuseUsed(usesOf(found[0] ?? {})) : category;
}

/** Such as "2 transactions and 1 budget use it". */
function usesOf({ transactions, budgets, parts }: Row): string {
  const counts = Object.entries({ transaction: transactions, budget: budgets, part: parts } as Record<string, number>);
  const uses = counts
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${count} ${what}${count === 1 ? '' : 's'}`);
  if (uses.length === 0) return 'It is used';
  const last = uses.slice(-1)[0];
  const list = uses.length === 1 ? last : `${uses.slice(0, -1).join(', ')} and ${last}`;
  return `${list} ${list?.startsWith('1 ') && uses.length === 1 ? 'uses' : 'use'} it`;
}

function refuseUsed(why: string): never {
  return refuse('CONFLICT', `${why}. Merge it into another category, or archive it.`, 'id', 'category_used');
}
