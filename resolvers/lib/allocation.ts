import { sql, type SQLStatement } from '@aws-appsync/utils/rds';
import type { AllocationTarget, AllocationTargetInput } from '../../schema/__generated__/types';
import type { Caller } from './books';
import { checkPercent } from './checks';
import { refuse } from './errors';
import type { Row } from './rows';

/** An owner's targets in the order of their categories. The one list of the columns an AllocationTarget is made of. */
export function selectTargets(by: Caller): SQLStatement {
  return sql`
select t.category_code as id, trim_scale(t.target_pct)::text as "targetPct", t.version, t.owner_id as owner,
  instant_text(t.created_at) as "createdAt", instant_text(t.updated_at) as "updatedAt",
  c.name as "categoryName", c.kind as "categoryKind", c.market_cap_weighted as "categoryWeighted",
  c.tradable as "categoryTradable"
from category_allocation_targets t join asset_categories c on c.code = t.category_code
where t.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'VIEW'))
order by c.position`;
}

export function toTarget(row: Row): AllocationTarget {
  const { categoryName, categoryKind, categoryWeighted, categoryTradable, ...target } = row;
  return {
    ...target,
    category: {
      code: target.id,
      name: categoryName,
      kind: categoryKind,
      marketCapWeighted: categoryWeighted,
      tradable: categoryTradable,
    },
  } as AllocationTarget;
}

/** A target to set, as the statement takes it; null clears it. */
interface Entry {
  category_code: string;
  target_pct: string | null;
  expected_version: number | null;
}

/** Checks the form of targets and that each category is there once. What is wrong is named by its place. */
export function checkTargets(input: AllocationTargetInput[]): Entry[] {
  const seen: Record<string, boolean> = {};
  return input.map((entry, position) => {
    const { categoryCode, targetPct, expectedVersion = null } = entry;
    const field = `input[${position}]`;
    if (seen[categoryCode]) {
      refuse('VALIDATION_ERROR', 'A category has one target.', `${field}.categoryCode`, 'target_once');
    }
    seen[categoryCode] = true;
    if (targetPct === undefined) {
      const message = 'Give a percentage, or null to clear the target.';
      refuse('VALIDATION_ERROR', message, `${field}.targetPct`, 'required');
    }
    if (targetPct !== null) checkPercent(targetPct ?? '', `${field}.targetPct`);
    return { category_code: categoryCode, target_pct: targetPct ?? null, expected_version: expectedVersion };
  });
}
