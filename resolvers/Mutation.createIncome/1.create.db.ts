import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationCreateIncomeArgs } from '../../schema/__generated__/types';
import { createdEntry, newEntry } from '../lib/entry-writes';
import { selectIncomes, toIncomes } from '../lib/incomes';
import { booksOf } from '../lib/books';
import { rowsOf } from '../lib/rows';

export function request(ctx: Context<MutationCreateIncomeArgs>) {
  const by = booksOf(ctx);
  const { id, categoryCode, amount, currency, date, description, accountId } = newEntry(ctx.args.input);
  return createPgStatement(
    sql`
insert into income_items (owner_id, id, category_code, amount, currency, date, description, account_id)
select b.id, ${id}::uuid, ${categoryCode}, ${amount}::numeric, coalesce(${currency}, b.base_currency), ${date}::date,
  ${description}, ${accountId}::uuid
from books b where b.id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT'))
on conflict (owner_id, id) do nothing
returning id`,
    selectIncomes(by, { id }),
  );
}

export function response(ctx: Context<MutationCreateIncomeArgs>) {
  return toIncomes([createdEntry('income', rowsOf(ctx), ctx.args.input)])[0];
}
