import type { Context } from '@aws-appsync/utils';
import { toJsonObject } from '@aws-appsync/utils/rds';
import { raiseDatabaseError, refuse } from './errors';
import { NO_BOOKS } from './violations/no-books';

/** A row by column alias. A column that is null is absent. */
export type Row = Record<string, unknown>;

/** The rows of each statement of the request; a failed statement becomes the caller's error. */
export function rowsOf(ctx: Context): Row[][] {
  if (ctx.error) raiseDatabaseError(ctx.error);
  return toJsonObject(ctx.result as string) as Row[][];
}

/**
 * The rows of a statement that tells a long `text` in pieces of 15,000 characters, one row after the other, of the same
 * id: the Data API takes 64 KB a row, and a character may be four bytes.
 */
export function wholeRows(rows: Row[] | undefined): Row[] {
  const whole: Row[] = [];
  (rows ?? []).forEach((row) => {
    const last = whole[whole.length - 1];
    if (last?.id === row.id) whole.pop();
    whole.push(last?.id === row.id ? { ...row, text: `${last?.text as string}${row.text as string}` } : row);
  });
  return whole;
}

/** The row after a create in somebody's books: without books there is none. */
export function createdRow(rows: Row[] | undefined): Row {
  return rows?.[0] ?? refuse('NOT_FOUND', NO_BOOKS, null, 'owner_exists');
}
