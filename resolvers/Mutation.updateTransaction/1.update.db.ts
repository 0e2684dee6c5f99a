import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationUpdateTransactionArgs } from '../../schema/__generated__/types';
import { booksOf } from '../lib/books';
import { refuse } from '../lib/errors';
import { rowsOf, type Row } from '../lib/rows';
import {
  checkOneWay,
  checkReference,
  checkTransactionId,
  columnsOf,
  partsOf,
  transactionOf,
} from '../lib/transaction-writes';
import { selectTransactions } from '../lib/transactions';

export function request(ctx: Context<MutationUpdateTransactionArgs>) {
  const by = booksOf(ctx);
  const { id, expectedVersion = null } = ctx.args.input;
  checkTransactionId(id, 'id');
  const changes = changesOf(ctx.args.input);
  const current = selectTransactions(by, { ids: [id] });
  if (Object.keys(changes).length === 0) return createPgStatement(current);
  return createPgStatement(
    // A column that is not among the changes stays; one that is null there is cleared. One part is always of the whole.
    sql`
update transactions t set (date, amount, currency, account_id, payee, description, status, splits) = (
  select c.date, c.amount, c.currency, c.account_id, c.payee, c.description, c.status,
    case when ${Boolean(ctx.args.input.splits)}::boolean or cardinality(c.splits) > 1 then c.splits
      else array[row (
        c.splits[1].category_id, c.amount, case when cardinality(t.splits) = 1 then t.splits[1].note end
      )::split]
    end
  from jsonb_populate_record(t, ${JSON.stringify(changes)}::jsonb) c
)
where t.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and t.id = ${id}::uuid
  and (${expectedVersion}::integer is null or t.version = ${expectedVersion}::integer)
returning t.id`,
    current,
  );
}

/** The changed columns. A category for all of it makes it one part. */
function changesOf(input: MutationUpdateTransactionArgs['input']): Row {
  const { categoryId, splits } = input;
  checkOneWay(input);
  if (splits === null) refuse('VALIDATION_ERROR', 'splits cannot be empty.', 'splits', 'required');
  if (typeof categoryId === 'string') checkReference('category', categoryId, 'categoryId');
  const changes = columnsOf(input);
  if (categoryId !== undefined) changes.splits = [{ category_id: categoryId }];
  if (splits) changes.splits = partsOf(splits);
  return changes;
}

export function response(ctx: Context<MutationUpdateTransactionArgs>) {
  const { expectedVersion } = ctx.args.input;
  if (ctx.error?.message.includes('transfer_accounts')) {
    refuse('VALIDATION_ERROR', 'The other side of the transfer is at this account.', 'accountId', 'transfer_accounts');
  }
  const results = rowsOf(ctx);
  const transaction = transactionOf(results[results.length - 1]);
  const { version } = transaction;
  const missed = results.length === 2 ? results[0]?.length === 0 : (expectedVersion ?? version) !== version;
  if (missed)
    refuse('CONFLICT', 'The transaction was changed meanwhile. Look at it again.', 'expectedVersion', 'version');
  return transaction;
}
