import { util, type Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationCreateTransactionArgs } from '../../schema/__generated__/types';
import { booksOf } from '../lib/books';
import { checkUuid } from '../lib/checks';
import { refuse } from '../lib/errors';
import { createdRow, rowsOf, type Row } from '../lib/rows';
import {
  checkOneWay,
  checkReference,
  columnsOf,
  partsOf,
  refuseTakenId,
  transactionOf,
} from '../lib/transaction-writes';
import { selectTransactions } from '../lib/transactions';

export function request(ctx: Context<MutationCreateTransactionArgs>) {
  const by = booksOf(ctx);
  const id = checkUuid(ctx.args.input.id ?? util.autoId(), 'id');
  const given = givenBy(ctx.args.input);
  return createPgStatement(
    sql`
insert into transactions (owner_id, id, kind, date, account_id, amount, currency, payee, description, splits, status)
select b.id, ${id}::uuid, g.kind, g.date, g.account_id, g.amount, coalesce(g.currency, a.currency, b.base_currency),
  g.payee, g.description, g.splits, g.status
from books b
cross join jsonb_populate_record(null::transactions, ${JSON.stringify(given)}::jsonb) g
left join assets a on a.owner_id = b.id and a.id = g.account_id
where b.id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT'))
on conflict (owner_id, id) do nothing
returning id`,
    selectTransactions(by, { ids: [id], given }),
  );
}

/** What a create asks for, by columns. Only a currency that is left out may be any. */
function givenBy(input: MutationCreateTransactionArgs['input']): Row {
  const { date, amount, accountId = null, payee = null, description = null } = input;
  const kind = input.kind ?? 'ENTRY';
  if (!['ENTRY', 'OPENING_BALANCE', 'ADJUSTMENT'].includes(kind)) {
    const message = 'kind is OPENING_BALANCE or ADJUSTMENT; what else it is, its categories and transfers say.';
    refuse('VALIDATION_ERROR', message, 'kind', 'transaction_kind_given');
  }
  // Null says as little as what is left out.
  const categoryId = input.categoryId ?? undefined;
  const splits = input.splits ?? undefined;
  checkOneWay({ categoryId, splits });
  if (categoryId !== undefined) checkReference('category', categoryId, 'categoryId');
  const currency = input.currency ?? undefined;
  return {
    ...columnsOf({ date, amount, currency, accountId, payee, description, status: input.status ?? 'BOOKED' }),
    kind,
    splits: splits ? partsOf(splits) : [{ category_id: categoryId ?? null, amount, note: null }],
  };
}

export function response(ctx: Context) {
  const [created = [], found] = rowsOf(ctx);
  if (created.length === 0 && !createdRow(found).same) refuseTakenId();
  return transactionOf(found);
}
