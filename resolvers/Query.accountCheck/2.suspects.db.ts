import { runtime, type Context } from '@aws-appsync/utils';
import { createPgStatement } from '@aws-appsync/utils/rds';
import type { AccountCheck, BalanceSuspectReason } from '../../schema/__generated__/types';
import { booksOf } from '../lib/books';
import { rowsOf, wholeRows } from '../lib/rows';
import { selectTransactions, toTransactions } from '../lib/transactions';

interface Found extends Omit<AccountCheck, 'suspects'> {
  suspects: { reason: BalanceSuspectReason; ids: string[] }[];
}

/** The transactions that were found, by their ids. */
export function request(ctx: Context) {
  const found = ctx.prev.result as Found;
  const ids = found.suspects.map((suspect) => suspect.ids).flat();
  if (ids.length === 0) runtime.earlyReturn(found);
  return createPgStatement(selectTransactions(booksOf(ctx), { ids, limit: ids.length }));
}

export function response(ctx: Context) {
  const { suspects, ...found } = ctx.prev.result as Found;
  const transactions = toTransactions(wholeRows(rowsOf(ctx)[0]));
  return {
    ...found,
    suspects: suspects.map(({ reason, ids }) => ({
      reason,
      // What was deleted meanwhile explains nothing any more.
      transactions: transactions.filter(({ id }) => ids.includes(id)),
    })),
  };
}
