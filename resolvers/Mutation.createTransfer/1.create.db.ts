import { util, type Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { CreateTransferInput, MutationCreateTransferArgs, Transaction } from '../../schema/__generated__/types';
import { booksOf } from '../lib/books';
import { checkUuid, sameDecimal } from '../lib/checks';
import { refuse } from '../lib/errors';
import { createdRow, rowsOf } from '../lib/rows';
import { checkAmount, checkReference, columnsOf, refuseTakenId, transactionOf } from '../lib/transaction-writes';
import { selectTransactions } from '../lib/transactions';

export function request(ctx: Context<MutationCreateTransferArgs>) {
  const by = booksOf(ctx);
  const { date, fromAccountId, toAccountId, receivedAmount = null, description = null } = ctx.args.input;
  const id = checkUuid(ctx.args.input.id ?? util.autoId(), 'id');
  checkReference('account', fromAccountId, 'fromAccountId');
  checkReference('account', toAccountId, 'toAccountId');
  if (fromAccountId.toLowerCase() === toAccountId.toLowerCase()) {
    refuse('VALIDATION_ERROR', 'Money moves between two accounts.', 'toAccountId', 'transfer_accounts');
  }
  const amount = movedOf(ctx.args.input.amount, 'amount');
  const received = receivedAmount === null ? null : movedOf(receivedAmount, 'receivedAmount');
  const given = columnsOf({ date, amount: `-${amount}`, accountId: fromAccountId, description });
  return createPgStatement(
    // The id of what comes in follows from that of what goes out, so that a retry meets both.
    sql`
with asked as (
  select b.id as owner_id, f.id as from_id, f.currency as from_currency, t.id as to_id, t.currency as to_currency,
    coalesce(${received}::numeric, case when f.currency = t.currency then ${amount}::numeric end) as received
  from books b
  left join assets f on f.owner_id = b.id and f.id = ${fromAccountId}::uuid
  left join assets t on t.owner_id = b.id and t.id = ${toAccountId}::uuid
  where b.id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT'))
), sent as (
  insert into transactions (owner_id, id, kind, date, account_id, amount, currency, description, splits)
  select a.owner_id, ${id}::uuid, 'TRANSFER', ${date}::date, a.from_id, -${amount}::numeric, a.from_currency, ${description},
    array[row (null, -${amount}::numeric, null)::split]
  from asked a where a.from_id is not null and a.to_id is not null and a.received is not null
  on conflict (owner_id, id) do nothing
  returning owner_id, id
), arrived as (
  insert into transactions (owner_id, id, kind, date, account_id, amount, currency, description, splits)
  select s.owner_id, md5(s.id || ' in')::uuid, 'TRANSFER', ${date}::date, a.to_id, a.received, a.to_currency, ${description},
    array[row (null, a.received, null)::split]
  from sent s join asked a on a.owner_id = s.owner_id
  returning owner_id, id
), joined as (
  insert into transfers (owner_id, out_id, in_id)
  select s.owner_id, s.id, r.id from sent s join arrived r on r.owner_id = s.owner_id
  returning out_id
)
select a.from_currency as "fromCurrency", a.to_currency as "toCurrency", exists (select from joined) as created from asked a`,
    selectTransactions(by, { ids: [id], given: { ...given, kind: 'TRANSFER' } }),
  );
}

/** An amount that moves: above zero, without a sign. */
function movedOf(amount: string, field: string): string {
  checkAmount(amount, field);
  if (amount.startsWith('-')) {
    refuse('VALIDATION_ERROR', 'An amount to move is above zero.', field, 'transfer_amount_positive');
  }
  return amount.startsWith('+') ? amount.slice(1) : amount;
}

export function response(ctx: Context<MutationCreateTransferArgs>) {
  const { input } = ctx.args;
  const [books, found = []] = rowsOf(ctx);
  const { fromCurrency, toCurrency, created } = createdRow(books);
  if (fromCurrency === undefined) refuse('NOT_FOUND', 'There is no such account.', 'fromAccountId', 'account_exists');
  if (toCurrency === undefined) refuse('NOT_FOUND', 'There is no such account.', 'toAccountId', 'account_exists');
  if (!input.receivedAmount && fromCurrency !== toCurrency) {
    const message = `Say how much came in: one account is in ${fromCurrency}, the other in ${toCurrency}.`;
    refuse('VALIDATION_ERROR', message, 'receivedAmount', 'transfer_received_amount');
  }
  const transaction = transactionOf(found);
  if (!created && !(found[0]?.same && isJoined(transaction, input))) refuseTakenId();
  return transaction;
}

/** Whether the other side is what was asked for. */
function isJoined({ transfer }: Transaction, input: CreateTransferInput): boolean {
  return (
    transfer?.account?.id === input.toAccountId.toLowerCase() &&
    transfer.date === input.date &&
    sameDecimal(transfer.amount, input.receivedAmount ?? input.amount)
  );
}
