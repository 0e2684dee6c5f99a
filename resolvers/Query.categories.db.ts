import type { Context } from '@aws-appsync/utils';
import { createPgStatement } from '@aws-appsync/utils/rds';
import { booksOf } from './lib/books';
import { selectCategories, toCategory } from './lib/categories';
import { rowsOf } from './lib/rows';

export function request(ctx: Context) {
  return createPgStatement(selectCategories(booksOf(ctx)));
}

export function response(ctx: Context) {
  const [categories = []] = rowsOf(ctx);
  return categories.map((row) => toCategory(row));
}
