import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationCreateExpenseArgs } from '../../schema/__generated__/types';
import { createdEntry, newEntry } from '../lib/entry-writes';
import { selectExpenses, toExpenses } from '../lib/expenses';
import { booksOf } from '../lib/books';
import { rowsOf } from '../lib/rows';

export function request(ctx: Context<MutationCreateExpenseArgs>) {
  const by = booksOf(ctx);
  const entry = newEntry(ctx.args.input);
  const { id, categoryCode, subcategoryId, amount, currency, date, description, accountId } = entry;
  return createPgStatement(
    sql`
insert into expense_items (owner_id, id, category_code, subcategory_id, amount, currency, date, description, account_id)
select b.id, ${id}::uuid, ${categoryCode}, ${subcategoryId}::uuid, ${amount}::numeric,
  coalesce(${currency}, b.base_currency), ${date}::date, ${description}, ${accountId}::uuid
from books b where b.id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT'))
on conflict (owner_id, id) do nothing
returning id`,
    selectExpenses(by, { id }),
  );
}

export function response(ctx: Context<MutationCreateExpenseArgs>) {
  return toExpenses([createdEntry('expense', rowsOf(ctx), ctx.args.input)])[0];
}
