import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationSetBudgetArgs } from '../../schema/__generated__/types';
import { checkDecimal, firstDayOf } from '../lib/checks';
import { refuse } from '../lib/errors';
import { ownerOf, rowsOf } from '../lib/rows';
import { NO_BOOKS } from '../lib/violations/no-books';

export function request(ctx: Context<MutationSetBudgetArgs>) {
  const owner = ownerOf(ctx);
  const { categoryCode, amount, expectedVersion = null } = ctx.args.input;
  const month = firstDayOf(ctx.args.input.month, 'month');
  if (amount === undefined) {
    return refuse('VALIDATION_ERROR', 'Give an amount, or null to take the budget away.', 'amount', 'required');
  }
  if (amount !== null) checkDecimal(amount, 'amount');
  const cleared = sql`
delete from budgets
where owner_id = ${owner}::uuid and month = ${month}::date and category_code = ${categoryCode}
  and (${expectedVersion}::integer is null or version = ${expectedVersion}::integer)
returning version`;
  const set = sql`
insert into budgets as b (owner_id, month, category_code, amount, currency)
select u.id, ${month}::date, ${categoryCode}, ${amount}::numeric, u.base_currency
from users u
where u.id = ${owner}::uuid
  and (${expectedVersion}::integer is null or ${expectedVersion}::integer = coalesce((
    select s.version from budgets s
    where s.owner_id = ${owner}::uuid and s.month = ${month}::date and s.category_code = ${categoryCode}
  ), 0))
on conflict (owner_id, month, category_code) do update
set amount = excluded.amount, currency = excluded.currency, calculated = false
where (${expectedVersion}::integer is null or b.version = ${expectedVersion}::integer)
  and (b.amount <> excluded.amount or b.currency <> excluded.currency or b.calculated)
returning version`;
  return createPgStatement(
    amount === null ? cleared : set,
    sql`
select coalesce(b.version, 0) as version
from users u
left join budgets b on b.owner_id = u.id and b.month = ${month}::date and b.category_code = ${categoryCode}
where u.id = ${owner}::uuid`,
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
