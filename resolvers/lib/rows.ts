import { util, type Context } from '@aws-appsync/utils';
import { toJsonObject } from '@aws-appsync/utils/rds';
import { raiseDatabaseError } from './errors';
import { checkTexts } from './texts';

/** A row by column alias. A column that is null is absent. */
export type Row = Record<string, unknown>;

/** The rows of each statement of the request; a failed statement becomes the caller's error. */
export function rowsOf(ctx: Context): Row[][] {
  if (ctx.error) raiseDatabaseError(ctx.error);
  return toJsonObject(ctx.result as string) as Row[][];
}

/**
 * Whose books the request is about: the signed-in person's, whatever the arguments say. Arguments that no books could
 * hold are refused.
 */
export function ownerOf(ctx: Context): string {
  checkTexts(ctx.args as Record<string, unknown>);
  const { sub } = ctx.identity as { sub?: string };
  return sub ?? (util.unauthorized() as never);
}
