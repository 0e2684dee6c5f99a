import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationUpdateIncomeArgs } from '../../schema/__generated__/types';
import { changedRow, checkChange, checkEntryId, referenceTo } from '../lib/entries';
import { selectIncomes, toIncome } from '../lib/incomes';
import { ownerOf, rowsOf } from '../lib/rows';

export function request(ctx: Context<MutationUpdateIncomeArgs>) {
  const owner = ownerOf(ctx);
  const { id, expectedVersion = null, ...changes } = ctx.args.input;
  const { categoryCode = null, amount = null, currency = null, date = null, description, accountId } = changes;
  checkEntryId('income', id);
  checkChange(changes);
  const account = referenceTo('account', accountId, 'accountId');
  const current = selectIncomes(owner, { id });
  if (Object.keys(changes).length === 0) return createPgStatement(current);
  return createPgStatement(
    sql`
update income_items set
  category_code = coalesce(${categoryCode}, category_code),
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

export function response(ctx: Context<MutationUpdateIncomeArgs>) {
  return toIncome(changedRow('income', rowsOf(ctx), ctx.args.input.expectedVersion));
}
