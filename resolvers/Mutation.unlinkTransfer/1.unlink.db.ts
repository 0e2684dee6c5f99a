import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationUnlinkTransferArgs } from '../../schema/__generated__/types';
import { booksOf } from '../lib/books';
import { rowsOf } from '../lib/rows';
import { checkTransactionId, transactionOf } from '../lib/transaction-writes';
import { selectTransactions } from '../lib/transactions';

export function request(ctx: Context<MutationUnlinkTransferArgs>) {
  const by = booksOf(ctx);
  const { id } = ctx.args;
  checkTransactionId(id, 'id');
  return createPgStatement(
    sql`
delete from transfers
where owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and ${id}::uuid in (out_id, in_id)
returning out_id as "outId", in_id as "inId"`,
    selectTransactions(by, { ids: [id] }),
  );
}

export function response(ctx: Context) {
  const [parted = [], found] = rowsOf(ctx);
  ctx.stash.parted = parted.flatMap(({ outId, inId }) => [outId, inId]);
  return transactionOf(found);
}
