import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationDeleteTransactionArgs } from '../../schema/__generated__/types';
import { booksOf } from '../lib/books';
import { rowsOf } from '../lib/rows';
import { checkTransactionId, refuseNoTransaction, transactionOf } from '../lib/transaction-writes';
import { selectTransactions } from '../lib/transactions';

export function request(ctx: Context<MutationDeleteTransactionArgs>) {
  const by = booksOf(ctx);
  const { id } = ctx.args;
  checkTransactionId(id, 'id');
  return createPgStatement(
    selectTransactions(by, { ids: [id] }),
    sql`
delete from transactions t
where t.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and t.id in (
  select ${id}::uuid
  union all
  select unnest(array[f.out_id, f.in_id]) from transfers f
  where f.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and ${id}::uuid in (f.out_id, f.in_id)
)
returning t.id`,
  );
}

export function response(ctx: Context) {
  const [found, deleted = []] = rowsOf(ctx);
  const transaction = transactionOf(found);
  return deleted.length === 0 ? refuseNoTransaction('id') : transaction;
}
