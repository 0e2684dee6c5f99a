import { runtime, type Context } from '@aws-appsync/utils';
import { createPgStatement } from '@aws-appsync/utils/rds';
import type { QueryExpensesArgs } from '../schema/__generated__/types';
import { isUuid } from './lib/checks';
import { entryFilter, entryPage } from './lib/entries';
import { selectExpenses, toExpenses } from './lib/expenses';
import { booksOf } from './lib/books';
import { rowsOf } from './lib/rows';

export function request(ctx: Context<QueryExpensesArgs>) {
  const by = booksOf(ctx);
  const { subcategoryId = null } = ctx.args;
  const filter = entryFilter('expense', ctx.args);
  if (subcategoryId !== null && !isUuid(subcategoryId)) runtime.earlyReturn({ items: [], nextToken: null });
  return createPgStatement(selectExpenses(by, { ...filter, subcategoryId }));
}

export function response(ctx: Context<QueryExpensesArgs>) {
  const { rows, nextToken } = entryPage('expense', rowsOf(ctx)[0] ?? [], ctx.args.limit);
  return { items: toExpenses(rows), nextToken };
}
