import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import { booksOf } from './lib/books';
import { rowsOf } from './lib/rows';

export function request(ctx: Context) {
  const by = booksOf(ctx);
  return createPgStatement(
    sql`select code, name from expense_categories order by position`,
    sql`
select id, category_code as "categoryCode", name, is_default as "isDefault"
from expense_subcategories
where owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'VIEW'))
order by position, name collate name_order`,
  );
}

export function response(ctx: Context) {
  const [categories = [], subcategories = []] = rowsOf(ctx);
  return categories.map((category) => ({
    ...category,
    subcategories: subcategories.filter((subcategory) => subcategory.categoryCode === category.code),
  }));
}
