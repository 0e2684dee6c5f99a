import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationCreateExpenseArgs } from '../../schema/__generated__/types';
import { createdEntry, newEntry } from '../lib/entry-writes';
import { selectExpenses, toExpenses } from '../lib/expenses';
import { ownerOf, rowsOf } from '../lib/rows';

export function request(ctx: Context<MutationCreateExpenseArgs>) {
  const owner = ownerOf(ctx);
  const entry = newEntry(ctx.args.input);
  const { id, categoryCode, subcategoryId, amount, currency, date, description, accountId } = entry;
  return createPgStatement(
    sql`
insert into expense_items (owner_id, id, category_code, subcategory_id, amount, currency, date, description, account_id)
select u.id, ${id}::uuid, ${categoryCode}, ${subcategoryId}::uuid, ${amount}::numeric,
  coalesce(${currency}, u.base_currency), ${date}::date, ${description}, ${accountId}::uuid
from users u where u.id = ${owner}::uuid
on conflict (owner_id, id) do nothing
returning id`,
    selectExpenses(owner, { id }),
  );
}

export function response(ctx: Context<MutationCreateExpenseArgs>) {
  return toExpenses([createdEntry('expense', rowsOf(ctx), ctx.args.input)])[0];
}
