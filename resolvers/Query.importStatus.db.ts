import type { Context } from '@aws-appsync/utils';
import { createPgStatement } from '@aws-appsync/utils/rds';
import type { QueryImportStatusArgs } from '../schema/__generated__/types';
import { booksOf } from './lib/books';
import { checkUuid } from './lib/checks';
import { selectImportStatus, toImportStatus } from './lib/import-status';
import { rowsOf } from './lib/rows';

export function request(ctx: Context<QueryImportStatusArgs>) {
  return createPgStatement(selectImportStatus(booksOf(ctx), checkUuid(ctx.args.id, 'id')));
}

export function response(ctx: Context) {
  const row = rowsOf(ctx)[0]?.[0];
  return row === undefined ? null : toImportStatus(row);
}
