import { sql, type SQLStatement } from '@aws-appsync/utils/rds';
import type { ExpenseSubcategory } from '../../schema/__generated__/types';
import type { Caller } from './books';
import { isUuid } from './checks';
import { refuse } from './errors';
import type { Row } from './rows';

/** One of an owner's subcategories, with its category and how many expenses use it. Without an id, there is none such. */
export function selectSubcategory(by: Caller, id: string): SQLStatement {
  return sql`
select s.id, s.name, s.is_default as "isDefault", s.category_code as "categoryCode", (
  select count(*) from expense_items e where e.owner_id = s.owner_id and e.subcategory_id = s.id
) as uses
from books b
left join expense_subcategories s on s.owner_id = b.id and s.id = ${id}::uuid
where b.id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'VIEW'))`;
}

export function toSubcategory({ id, name, isDefault }: Row): ExpenseSubcategory {
  return { id, name, isDefault } as ExpenseSubcategory;
}

export function checkSubcategoryId(id: string): void {
  if (!isUuid(id)) refuseNoSubcategory();
}

export function refuseNoSubcategory(): never {
  return refuse('NOT_FOUND', 'There is no such subcategory.', 'id', 'subcategory_exists');
}

export function refuseDefault(what: string): never {
  return refuse('FORBIDDEN', `A default subcategory cannot be ${what}.`, 'id', 'subcategory_default');
}
