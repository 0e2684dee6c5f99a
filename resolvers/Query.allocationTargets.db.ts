import type { Context } from '@aws-appsync/utils';
import { createPgStatement } from '@aws-appsync/utils/rds';
import { selectTargets, toTarget } from './lib/allocation';
import { ownerOf, rowsOf } from './lib/rows';

export function request(ctx: Context) {
  return createPgStatement(selectTargets(ownerOf(ctx)));
}

export function response(ctx: Context) {
  const [targets = []] = rowsOf(ctx);
  return targets.map((row) => toTarget(row));
}
