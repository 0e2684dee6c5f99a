import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationDeleteIncomeArgs } from '../../schema/__generated__/types';
import { checkEntryId, deletedEntry } from '../lib/entry-writes';
import { selectIncomes, toIncomes } from '../lib/incomes';
import { booksOf } from '../lib/books';
import { rowsOf } from '../lib/rows';

export function request(ctx: Context<MutationDeleteIncomeArgs>) {
  const by = booksOf(ctx);
  const { id } = ctx.args;
  checkEntryId('income', id);
  return createPgStatement(
    selectIncomes(by, { id }),
    sql`delete from income_items where owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and id = ${id}::uuid returning id`,
  );
}

export function response(ctx: Context<MutationDeleteIncomeArgs>) {
  return toIncomes([deletedEntry('income', rowsOf(ctx))])[0];
}
