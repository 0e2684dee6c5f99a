import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationSetBudgetArgs } from '../../schema/__generated__/types';
import { booksOf } from '../lib/books';
import { refuseNoBudgets } from '../lib/budgets';
import { checkDecimal, firstDayOf, isUuid } from '../lib/checks';
import { refuse } from '../lib/errors';
import { createdRow, rowsOf } from '../lib/rows';

export function request(ctx: Context<MutationSetBudgetArgs>) {
  const by = booksOf(ctx);
  const { amount, expectedVersion = null } = ctx.args.input;
  const { categoryId, categoryCode } = categoryOf(ctx);
  const month = firstDayOf(ctx.args.input.month, 'month');
  if (amount === undefined) {
    return refuse('VALIDATION_ERROR', 'Give an amount, or null to take the budget away.', 'amount', 'required');
  }
  if (amount !== null) checkDecimal(amount, 'amount');
  const cleared = sql`
delete from budgets k using categories c
where k.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and k.month = ${month}::date
  and c.owner_id = k.owner_id and c.id = k.category_id
  and (c.id = ${categoryId}::uuid or (c.kind = 'EXPENSE' and c.code = ${categoryCode}))
  and (${expectedVersion}::integer is null or k.version = ${expectedVersion}::integer)
returning k.version`;
  const set = sql`
insert into budgets as k (owner_id, month, category_id, amount, currency)
select b.id, ${month}::date, c.id, ${amount}::numeric, b.base_currency
from books b
join categories c on c.owner_id = b.id and (c.id = ${categoryId}::uuid or (c.kind = 'EXPENSE' and c.code = ${categoryCode}))
left join budgets s on s.owner_id = b.id and s.month = ${month}::date and s.category_id = c.id
where b.id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT'))
  and (${expectedVersion}::integer is null or ${expectedVersion}::integer = coalesce(s.version, 0))
on conflict (owner_id, month, category_id) do update
set amount = excluded.amount, currency = excluded.currency, calculated = false
where (${expectedVersion}::integer is null or k.version = ${expectedVersion}::integer)
  and (k.amount <> excluded.amount or k.currency <> excluded.currency or k.calculated)
returning version`;
  return createPgStatement(
    amount === null ? cleared : set,
    sql`
select c.id as "categoryId", coalesce(k.version, 0) as version
from books b
left join categories c on c.owner_id = b.id and (c.id = ${categoryId}::uuid or (c.kind = 'EXPENSE' and c.code = ${categoryCode}))
left join budgets k on k.owner_id = b.id and k.month = ${month}::date and k.category_id = c.id
where b.id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'VIEW'))`,
  );
}

/** By what the category is told: its id or its code. */
function categoryOf({ args }: Context<MutationSetBudgetArgs>) {
  const { categoryId = null, categoryCode = null } = args.input;
  if ((categoryId === null) === (categoryCode === null)) {
    const message = 'Tell the category by its id or by its code, and not by both.';
    refuse('VALIDATION_ERROR', message, 'categoryId', 'category_once');
  }
  if (categoryId !== null && !isUuid(categoryId)) refuseNoBudgets('categoryId');
  return { categoryId, categoryCode };
}

export function response(ctx: Context<MutationSetBudgetArgs>) {
  const { categoryCode, expectedVersion } = ctx.args.input;
  const [written = [], books] = rowsOf(ctx);
  const row = createdRow(books);
  if (row.categoryId === undefined) refuseNoBudgets(typeof categoryCode === 'string' ? 'categoryCode' : 'categoryId');
  if (written.length === 0 && (expectedVersion ?? row.version) !== row.version) {
    refuse('CONFLICT', 'The budget was changed meanwhile. Look at it again.', 'expectedVersion', 'version');
  }
  return row;
}
