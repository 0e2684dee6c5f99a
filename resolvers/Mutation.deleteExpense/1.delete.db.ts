import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationDeleteExpenseArgs } from '../../schema/__generated__/types';
import { checkEntryId, deletedEntry } from '../lib/entry-writes';
import { selectExpenses, toExpenses } from '../lib/expenses';
import { ownerOf, rowsOf } from '../lib/rows';

export function request(ctx: Context<MutationDeleteExpenseArgs>) {
  const owner = ownerOf(ctx);
  const { id } = ctx.args;
  checkEntryId('expense', id);
  return createPgStatement(
    selectExpenses(owner, { id }),
    sql`delete from expense_items where owner_id = ${owner}::uuid and id = ${id}::uuid returning id`,
  );
}

export function response(ctx: Context<MutationDeleteExpenseArgs>) {
  return toExpenses([deletedEntry('expense', rowsOf(ctx))])[0];
}
