import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationDeleteIncomeArgs } from '../../schema/__generated__/types';
import { checkEntryId, deletedEntry } from '../lib/entry-writes';
import { selectIncomes, toIncome } from '../lib/incomes';
import { ownerOf, rowsOf } from '../lib/rows';

export function request(ctx: Context<MutationDeleteIncomeArgs>) {
  const owner = ownerOf(ctx);
  const { id } = ctx.args;
  checkEntryId('income', id);
  return createPgStatement(
    selectIncomes(owner, { id }),
    sql`delete from income_items where owner_id = ${owner}::uuid and id = ${id}::uuid returning id`,
  );
}

export function response(ctx: Context<MutationDeleteIncomeArgs>) {
  return toIncome(deletedEntry('income', rowsOf(ctx)));
}
