import type { Context } from '@aws-appsync/utils';
import { createPgStatement } from '@aws-appsync/utils/rds';
import { selectTargets, toTarget } from './lib/allocation';
import { booksOf } from './lib/books';
import { rowsOf } from './lib/rows';

export function request(ctx: Context) {
  return createPgStatement(selectTargets(booksOf(ctx)));
}

export function response(ctx: Context) {
  const [targets = []] = rowsOf(ctx);
  return targets.map((row) => toTarget(row));
}
