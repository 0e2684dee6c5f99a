import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationUpdateExpenseArgs } from '../../schema/__generated__/types';
import { changedRow, checkChange, checkEntryId, referenceTo } from '../lib/entries';
import { selectExpenses, toExpenses } from '../lib/expenses';
import { ownerOf, rowsOf } from '../lib/rows';

/** Another category takes the old subcategory away, unless one of its own is given with it. */
export function request(ctx: Context<MutationUpdateExpenseArgs>) {
  const owner = ownerOf(ctx);
  const { id, expectedVersion = null, ...changes } = ctx.args.input;
  const { categoryCode = null, amount = null, currency = null, date = null, description } = changes;
  const { subcategoryId, accountId } = changes;
  checkEntryId('expense', id);
  checkChange(changes);
  const subcategory = referenceTo('subcategory', subcategoryId, 'subcategoryId');
  const account = referenceTo('account', accountId, 'accountId');
  const current = selectExpenses(owner, { id });
  if (Object.keys(changes).length === 0) return createPgStatement(current);
  return createPgStatement(
    sql`
update expense_items set
  category_code = coalesce(${categoryCode}, category_code),
  subcategory_id = case
    when not ${subcategoryId === undefined}::boolean then ${subcategory}::uuid
    when coalesce(${categoryCode}, category_code) = category_code then subcategory_id
  end,
  amount = coalesce(${amount}::numeric, amount),
  currency = coalesce(${currency}, currency),
  date = coalesce(${date}::date, date),
  description = case when ${description === undefined}::boolean then description else ${description ?? null} end,
  account_id = case when ${accountId === undefined}::boolean then account_id else ${account}::uuid end
where owner_id = ${owner}::uuid and id = ${id}::uuid
  and (${expectedVersion}::integer is null or version = ${expectedVersion}::integer)
returning id`,
    current,
  );
}

export function response(ctx: Context<MutationUpdateExpenseArgs>) {
  const row = changedRow('expense', rowsOf(ctx), ctx.args.input.expectedVersion);
  return toExpenses([row])[0];
}
