import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationDeleteExpenseArgs } from '../../schema/__generated__/types';
import { checkEntryId, deletedEntry } from '../lib/entry-writes';
import { selectExpenses, toExpenses } from '../lib/expenses';
import { booksOf } from '../lib/books';
import { rowsOf } from '../lib/rows';

export function request(ctx: Context<MutationDeleteExpenseArgs>) {
  const by = booksOf(ctx);
  const { id } = ctx.args;
  checkEntryId('expense', id);
  return createPgStatement(
    selectExpenses(by, { id }),
    sql`delete from expense_items where owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and id = ${id}::uuid returning id`,
  );
}

export function response(ctx: Context<MutationDeleteExpenseArgs>) {
  return toExpenses([deletedEntry('expense', rowsOf(ctx))])[0];
}
