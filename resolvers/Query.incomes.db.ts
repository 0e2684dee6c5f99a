import type { Context } from '@aws-appsync/utils';
import { createPgStatement } from '@aws-appsync/utils/rds';
import type { QueryIncomesArgs } from '../schema/__generated__/types';
import { entryFilter, entryPage } from './lib/entries';
import { selectIncomes, toIncomes } from './lib/incomes';
import { booksOf } from './lib/books';
import { rowsOf } from './lib/rows';

export function request(ctx: Context<QueryIncomesArgs>) {
  return createPgStatement(selectIncomes(booksOf(ctx), entryFilter('income', ctx.args)));
}

export function response(ctx: Context<QueryIncomesArgs>) {
  const { rows, nextToken } = entryPage('income', rowsOf(ctx)[0] ?? [], ctx.args.limit);
  return { items: toIncomes(rows), nextToken };
}
