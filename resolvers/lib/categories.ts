import { sql, type SQLStatement } from '@aws-appsync/utils/rds';
import type { Category } from '../../schema/__generated__/types';
import type { Caller } from './books';
import { isUuid } from './checks';
import { refuse } from './errors';
import type { Row } from './rows';

/** An owner's categories as screens show them. What a Category is made of is the content of `category_shapes`. */
export function selectCategories(by: Caller): SQLStatement {
  return sql`
select content::text as category from category_shapes
where owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'VIEW'))
order by kind desc, group_position, group_name collate name_order, group_id, parent_id is not null, position,
  name collate name_order, id`;
}

/**
 * One of an owner's categories; of books without it, an empty row. It is the `same` as what was given, by columns, where
 * putting that over it changes nothing.
 */
export function selectCategory(by: Caller, id: string, given: Row | null = null): SQLStatement {
  const asked = given ? JSON.stringify(given) : null;
  return sql`
select s.content::text as category, case when ${asked}::jsonb is not null then (
  select k = jsonb_populate_record(k, ${asked}::jsonb || jsonb_build_object('name', normal_name(${asked}::jsonb ->> 'name')))
  from categories k where k.owner_id = s.owner_id and k.id = s.id
) end as same
from books b left join category_shapes s on s.owner_id = b.id and s.id = ${id}::uuid
where b.id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'VIEW'))`;
}

export function toCategory(row: Row): Category {
  return JSON.parse(row.category as string) as Category;
}

/** The category that was read last, or else a refusal. */
export function categoryOf(rows: Row[] | undefined, field = 'id'): Category {
  const row = rows?.[0];
  return row?.category === undefined ? refuseNoCategory(field) : toCategory(row);
}

/** Checks the id of a category that should be there. */
export function checkCategoryId(id: string, field: string): void {
  if (!isUuid(id)) refuseNoCategory(field);
}

export function refuseNoCategory(field: string): never {
  return refuse('NOT_FOUND', 'There is no such category.', field, 'category_exists');
}
