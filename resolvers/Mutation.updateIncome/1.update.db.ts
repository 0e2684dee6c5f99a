import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationUpdateIncomeArgs } from '../../schema/__generated__/types';
import { changedEntry, entryChange } from '../lib/entry-writes';
import { selectIncomes, toIncomes } from '../lib/incomes';
import { booksOf } from '../lib/books';
import { rowsOf } from '../lib/rows';

export function request(ctx: Context<MutationUpdateIncomeArgs>) {
  const by = booksOf(ctx);
  const change = entryChange('income', ctx.args.input);
  const { id, expectedVersion, categoryCode, amount, currency, date, description, accountId, keeps } = change;
  const current = selectIncomes(by, { id });
  if (change.isEmpty) return createPgStatement(current);
  return createPgStatement(
    sql`
update income_items set
  category_code = coalesce(${categoryCode}, category_code),
  amount = coalesce(${amount}::numeric, amount),
  currency = coalesce(${currency}, currency),
  date = coalesce(${date}::date, date),
  description = case when ${keeps.description}::boolean then description else ${description} end,
  account_id = case when ${keeps.account}::boolean then account_id else ${accountId}::uuid end
where owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and id = ${id}::uuid
  and (${expectedVersion}::integer is null or version = ${expectedVersion}::integer)
returning id`,
    current,
  );
}

export function response(ctx: Context<MutationUpdateIncomeArgs>) {
  return toIncomes([changedEntry('income', rowsOf(ctx), ctx.args.input)])[0];
}
