import { util, type Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationCreateExpenseArgs } from '../../schema/__generated__/types';
import { checkUuid, sameDecimal } from '../lib/checks';
import { checkEntry, createdRow, referenceTo, refuseTaken } from '../lib/entries';
import { selectExpenses, toExpenses } from '../lib/expenses';
import { ownerOf, rowsOf, type Row } from '../lib/rows';

export function request(ctx: Context<MutationCreateExpenseArgs>) {
  const owner = ownerOf(ctx);
  const { input } = ctx.args;
  const { categoryCode, amount, currency = null, date, description = null } = input;
  const id = checkUuid(input.id ?? util.autoId(), 'id');
  const subcategoryId = referenceTo('subcategory', input.subcategoryId, 'subcategoryId');
  const accountId = referenceTo('account', input.accountId, 'accountId');
  checkEntry(input);
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
  const [created = [], expenses] = rowsOf(ctx);
  const row = createdRow(expenses);
  if (created.length === 0 && !isSame(row, ctx.args.input)) refuseTaken('expense');
  return toExpenses([row])[0];
}

/** Whether the expense that is there is the one that was asked for: then this is a retry. */
function isSame(row: Row, input: MutationCreateExpenseArgs['input']): boolean {
  return (
    row.categoryCode === input.categoryCode &&
    (row.subcategoryId ?? null) === referenceTo('subcategory', input.subcategoryId, 'subcategoryId') &&
    sameDecimal(row.amount as string, input.amount) &&
    row.currency === (input.currency ?? row.currency) &&
    row.date === input.date &&
    (row.description ?? null) === (input.description ?? null) &&
    (row.accountId ?? null) === referenceTo('account', input.accountId, 'accountId')
  );
}
