import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationUpdateExpenseArgs } from '../../schema/__generated__/types';
import { changedEntry, entryChange } from '../lib/entry-writes';
import { selectExpenses, toExpenses } from '../lib/expenses';
import { booksOf } from '../lib/books';
import { rowsOf } from '../lib/rows';

/** Another category takes the old subcategory away, unless one of its own is given with it. */
export function request(ctx: Context<MutationUpdateExpenseArgs>) {
  const by = booksOf(ctx);
  const change = entryChange('expense', ctx.args.input);
  const { id, expectedVersion, categoryCode, amount, currency, date, description, keeps } = change;
  const { subcategoryId, accountId } = change;
  const current = selectExpenses(by, { id });
  if (change.isEmpty) return createPgStatement(current);
  return createPgStatement(
    sql`
update expense_items set
  category_code = coalesce(${categoryCode}, category_code),
  subcategory_id = case
    when not ${keeps.subcategory}::boolean then ${subcategoryId}::uuid
    when coalesce(${categoryCode}, category_code) = category_code then subcategory_id
  end,
  amount = coalesce(${amount}::numeric, amount),
  currency = coalesce(${currency}, currency),
  date = coalesce(${date}::date, date),
  description = case when ${keeps.description}::boolean then description else ${description} end,
  account_id = case when ${keeps.account}::boolean then account_id else ${accountId}::uuid end
where owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and id = ${id}::uuid
  and (${expectedVersion}::integer is null or version = ${expectedVersion}::integer)
returning id`,
    current,
  );
}

export function response(ctx: Context<MutationUpdateExpenseArgs>) {
  return toExpenses([changedEntry('expense', rowsOf(ctx), ctx.args.input)])[0];
}
