import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationCreateIncomeArgs } from '../../schema/__generated__/types';
import { createdEntry, newEntry } from '../lib/entry-writes';
import { selectIncomes, toIncome } from '../lib/incomes';
import { ownerOf, rowsOf } from '../lib/rows';

export function request(ctx: Context<MutationCreateIncomeArgs>) {
  const owner = ownerOf(ctx);
  const { id, categoryCode, amount, currency, date, description, accountId } = newEntry(ctx.args.input);
  return createPgStatement(
    sql`
insert into income_items (owner_id, id, category_code, amount, currency, date, description, account_id)
select u.id, ${id}::uuid, ${categoryCode}, ${amount}::numeric, coalesce(${currency}, u.base_currency), ${date}::date,
  ${description}, ${accountId}::uuid
from users u where u.id = ${owner}::uuid
on conflict (owner_id, id) do nothing
returning id`,
    selectIncomes(owner, { id }),
  );
}

export function response(ctx: Context<MutationCreateIncomeArgs>) {
  return toIncome(createdEntry('income', rowsOf(ctx), ctx.args.input));
}
