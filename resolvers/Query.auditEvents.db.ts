import type { Context } from '@aws-appsync/utils';
import { createPgStatement } from '@aws-appsync/utils/rds';
import type { QueryAuditEventsArgs } from '../schema/__generated__/types';
import { selectAuditEvents, toAuditEvent } from './lib/audit';
import { keysOf, pageLimit, pageOf, tokenOf } from './lib/paging';
import { booksOf } from './lib/books';
import { rowsOf, wholeRows } from './lib/rows';

export function request(ctx: Context<QueryAuditEventsArgs>) {
  const by = booksOf(ctx);
  const [after = null] = keysOf('audit', ['[0-9]{1,18}'], ctx.args.nextToken) ?? [];
  return createPgStatement(selectAuditEvents(by, pageLimit(ctx.args.limit) + 1, after));
}

export function response(ctx: Context<QueryAuditEventsArgs>) {
  const { rows, isLast } = pageOf(wholeRows(rowsOf(ctx)[0]), pageLimit(ctx.args.limit));
  const last = rows[rows.length - 1];
  return {
    items: rows.map((row) => toAuditEvent(row)),
    nextToken: isLast || last === undefined ? null : tokenOf('audit', [last.id as string]),
  };
}
