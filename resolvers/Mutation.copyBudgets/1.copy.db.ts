import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationCopyBudgetsArgs } from '../../schema/__generated__/types';
import { firstDayOf } from '../lib/checks';
import { refuse } from '../lib/errors';
import { ownerOf, rowsOf } from '../lib/rows';

export function request(ctx: Context<MutationCopyBudgetsArgs>) {
  const owner = ownerOf(ctx);
  const from = firstDayOf(ctx.args.from, 'from');
  const to = firstDayOf(ctx.args.to, 'to');
  if (from === to) refuse('VALIDATION_ERROR', 'to is another month than from.', 'to', 'month_other');
  return createPgStatement(sql`
insert into budgets as b (owner_id, month, category_code, amount, currency)
select s.owner_id, ${to}::date, s.category_code, s.amount, s.currency
from budgets s where s.owner_id = ${owner}::uuid and s.month = ${from}::date
on conflict (owner_id, month, category_code) do update
set amount = excluded.amount, currency = excluded.currency, calculated = false
where b.amount <> excluded.amount or b.currency <> excluded.currency or b.calculated
returning b.category_code as category`);
}

export function response(ctx: Context) {
  const [changed = []] = rowsOf(ctx);
  ctx.stash.changed = changed.map(({ category }) => category);
  return null;
}
