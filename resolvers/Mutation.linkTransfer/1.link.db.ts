import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationLinkTransferArgs } from '../../schema/__generated__/types';
import { booksOf } from '../lib/books';
import { refuse } from '../lib/errors';
import { rowsOf, wholeRows } from '../lib/rows';
import { checkTransactionId, refuseNoTransaction } from '../lib/transaction-writes';
import { selectTransactions, toTransactions } from '../lib/transactions';

export function request(ctx: Context<MutationLinkTransferArgs>) {
  const by = booksOf(ctx);
  const { id, otherId } = ctx.args;
  checkTransactionId(id, 'id');
  checkTransactionId(otherId, 'otherId');
  if (id.toLowerCase() === otherId.toLowerCase()) {
    refuse('VALIDATION_ERROR', 'A transfer joins two transactions.', 'otherId', 'transfer_of_two');
  }
  return createPgStatement(
    // Whoever is in a transfer already stays in it.
    sql`
insert into transfers (owner_id, out_id, in_id)
select t.owner_id, case when t.amount < 0 then t.id else o.id end, case when t.amount < 0 then o.id else t.id end
from transactions t join transactions o on o.owner_id = t.owner_id and o.id = ${otherId}::uuid
where t.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and t.id = ${id}::uuid
on conflict do nothing
returning out_id`,
    selectTransactions(by, { ids: [id, otherId] }),
  );
}

export function response(ctx: Context<MutationLinkTransferArgs>) {
  const sides = toTransactions(wholeRows(rowsOf(ctx)[1]));
  const named = sides.find(({ id }) => id === ctx.args.id.toLowerCase()) ?? refuseNoTransaction('id');
  const other = sides.find(({ id }) => id === ctx.args.otherId.toLowerCase()) ?? refuseNoTransaction('otherId');
  if (named.transfer?.id !== other.id) {
    const message = 'One of them is a side of another transfer. Unlink that first.';
    refuse('CONFLICT', message, named.transfer ? 'id' : 'otherId', 'transfer_taken');
  }
  return named.amount.startsWith('-') ? named : other;
}
