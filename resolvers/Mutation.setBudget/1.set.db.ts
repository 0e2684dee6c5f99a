import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationSetBudgetArgs } from '../../schema/__generated__/types';
import { checkDecimal, firstDayOf } from '../lib/checks';
import { refuse } from '../lib/errors';
import { booksOf } from '../lib/books';
import { rowsOf } from '../lib/rows';
import { NO_BOOKS } from '../lib/violations/no-books';

export function request(ctx: Context<MutationSetBudgetArgs>) {
  const by = booksOf(ctx);
  const { categoryCode, amount, expectedVersion = null } = ctx.args.input;
  const month = firstDayOf(ctx.args.input.month, 'month');
  if (amount === undefined) {
    return refuse('VALIDATION_ERROR', 'Give an amount, or null to take the budget away.', 'amount', 'required');
  }
  if (amount !== null) checkDecimal(amount, 'amount');
  const cleared = sql`
delete from budgets
where owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and month = ${month}::date and category_code = ${categoryCode}
  and (${expectedVersion}::integer is null or version = ${expectedVersion}::integer)
returning version`;
  const set = sql`
insert into budgets as k (owner_id, month, category_code, amount, currency)
select b.id, ${month}::date, ${categoryCode}, ${amount}::numeric, b.base_currency
from books b
where b.id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT'))
  and (${expectedVersion}::integer is null or ${expectedVersion}::integer = coalesce((
    select s.version from budgets s
    where s.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and s.month = ${month}::date and s.category_code = ${categoryCode}
  ), 0))
on conflict (owner_id, month, category_code) do update
set amount = excluded.amount, currency = excluded.currency, calculated = false
where (${expectedVersion}::integer is null or k.version = ${expectedVersion}::integer)
  and (k.amount <> excluded.amount or k.currency <> excluded.currency or k.calculated)
returning version`;
  return createPgStatement(
    amount === null ? cleared : set,
    sql`
select coalesce(k.version, 0) as version
from books b
left join budgets k on k.owner_id = b.id and k.month = ${month}::date and k.category_code = ${categoryCode}
where b.id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'VIEW'))`,
  );
}

export function response(ctx: Context<MutationSetBudgetArgs>) {
  const { expectedVersion } = ctx.args.input;
  const [written = [], books = []] = rowsOf(ctx);
  const row = books[0];
  if (row === undefined) {
    return refuse('NOT_FOUND', NO_BOOKS, null, 'owner_exists');
  }
  if (written.length === 0 && (expectedVersion ?? row.version) !== row.version) {
    refuse('CONFLICT', 'The budget was changed meanwhile. Look at it again.', 'expectedVersion', 'version');
  }
  return row;
}
