import { runtime, type Context } from '@aws-appsync/utils';
import { createPgStatement } from '@aws-appsync/utils/rds';
import type { QueryTransactionsArgs } from '../schema/__generated__/types';
import { booksOf } from './lib/books';
import { isUuid } from './lib/checks';
import { rowsOf, wholeRows } from './lib/rows';
import { transactionPage, transactionPick } from './lib/transaction-filter';
import { selectTransactions, toTransactions } from './lib/transactions';

export function request(ctx: Context<QueryTransactionsArgs>) {
  const by = booksOf(ctx);
  const pick = transactionPick(ctx.args);
  if (typeof pick.accountId === 'string' && !isUuid(pick.accountId))
    runtime.earlyReturn({ items: [], nextToken: null });
  return createPgStatement(selectTransactions(by, pick));
}

export function response(ctx: Context<QueryTransactionsArgs>) {
  const { rows, nextToken } = transactionPage(wholeRows(rowsOf(ctx)[0]), ctx.args.limit);
  return { items: toTransactions(rows), nextToken };
}
