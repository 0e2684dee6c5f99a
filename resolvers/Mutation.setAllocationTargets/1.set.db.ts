import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import { MOST_TARGETS } from '../../domain/limits';
import type { MutationSetAllocationTargetsArgs } from '../../schema/__generated__/types';
import { checkTargets, selectTargets, toTarget } from '../lib/allocation';
import { refuse } from '../lib/errors';
import { booksOf } from '../lib/books';
import { rowsOf } from '../lib/rows';

/** One statement: the sum is checked when all of it is done, so share can move from one category to another. */
export function request(ctx: Context<MutationSetAllocationTargetsArgs>) {
  const by = booksOf(ctx);
  const { input } = ctx.args;
  if (input.length > MOST_TARGETS) {
    refuse('LIMIT_EXCEEDED', `At most ${MOST_TARGETS} targets can be set at once.`, 'input', 'targets_count');
  }
  const entries = JSON.stringify(checkTargets(input));
  return createPgStatement(
    sql`
with entry as (
  select category_code, target_pct::numeric as target_pct, expected_version
  from jsonb_to_recordset(${entries}::jsonb) as e (category_code text, target_pct text, expected_version integer)
), moved as (
  select e.category_code
  from entry e
  left join category_allocation_targets t on t.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and t.category_code = e.category_code
  where e.expected_version <> coalesce(t.version, 0)
), cleared as (
  delete from category_allocation_targets t using entry e
  where t.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and t.category_code = e.category_code and e.target_pct is null
    and (e.expected_version is null or t.version = e.expected_version) and not exists (select from moved)
), written as (
  insert into category_allocation_targets as t (owner_id, category_code, target_pct)
  select (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')), e.category_code, e.target_pct
  from entry e
  where e.target_pct is not null and not exists (select from moved)
  on conflict (owner_id, category_code) do update set target_pct = excluded.target_pct
  where t.target_pct <> excluded.target_pct and t.version = coalesce((
    select e.expected_version from entry e where e.category_code = excluded.category_code
  ), t.version)
)
select category_code as "categoryCode" from moved`,
    selectTargets(by),
  );
}

export function response(ctx: Context<MutationSetAllocationTargetsArgs>) {
  const [[moved] = [], targets = []] = rowsOf(ctx);
  if (moved !== undefined) {
    const position = ctx.args.input.findIndex(({ categoryCode }) => categoryCode === moved.categoryCode);
    refuse(
      'CONFLICT',
      'A target was changed meanwhile. Look at it again.',
      `input[${position}].expectedVersion`,
      'version',
    );
  }
  return targets.map((row) => toTarget(row));
}
