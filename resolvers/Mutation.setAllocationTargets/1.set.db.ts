import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import { MOST_TARGETS } from '../../domain/limits';
import type { MutationSetAllocationTargetsArgs } from '../../schema/__generated__/types';
import { checkTargets, selectTargets, toTarget } from '../lib/allocation';
import { refuse } from '../lib/errors';
import { ownerOf, rowsOf } from '../lib/rows';

/** One statement: the sum is checked when all of it is done, so share can move from one category to another. */
export function request(ctx: Context<MutationSetAllocationTargetsArgs>) {
  const owner = ownerOf(ctx);
  const { input } = ctx.args;
  if (input.length > MOST_TARGETS) {
    refuse('LIMIT_EXCEEDED', `At most ${MOST_TARGETS} targets can be set at once.`, 'input', 'targets_count');
  }
  const entries = JSON.stringify(checkTargets(input));
  return createPgStatement(
    sql`
with entry as (
  select category_code, target_pct::numeric as target_pct
  from jsonb_to_recordset(${entries}::jsonb) as e (category_code text, target_pct text)
), cleared as (
  delete from category_allocation_targets t using entry e
  where t.owner_id = ${owner}::uuid and t.category_code = e.category_code and e.target_pct is null
)
insert into category_allocation_targets as t (owner_id, category_code, target_pct)
select ${owner}::uuid, e.category_code, e.target_pct from entry e where e.target_pct is not null
on conflict (owner_id, category_code) do update set target_pct = excluded.target_pct
where t.target_pct <> excluded.target_pct`,
    selectTargets(owner),
  );
}

export function response(ctx: Context) {
  const [, targets = []] = rowsOf(ctx);
  return targets.map((row) => toTarget(row));
}
