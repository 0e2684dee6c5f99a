import { UUID_PATTERN } from '../../domain/limits';
import { dayRange } from './days';
import { refuse } from './errors';
import { keysOf, pageLimit, pageOf, tokenOf } from './paging';
import type { Row } from './rows';

const KEY_PATTERNS = ['^[0-9]{4}-[0-9]{2}-[0-9]{2}$', '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,15}Z$', UUID_PATTERN];
const LONGEST_SEARCH = 500;

export type EntryKind = 'income' | 'expense';

/** Which incomes or expenses: one by its id, or a page of those between two days. */
export interface EntryFilter {
  id?: string;
  from?: string;
  to?: string;
  categoryCode?: string | null;
  subcategoryId?: string | null;
  search?: string;
  /** The day, instant of entry and id of the last entry of the page before. */
  after?: string[] | null;
  limit?: number;
}

interface ListArgs {
  from: string;
  to: string;
  categoryCode?: string | null;
  search?: string | null;
  limit?: number | null;
  nextToken?: string | null;
}

/** Checks the arguments of a list. One entry more than the page holds is read, to know whether there are others. */
export function entryFilter(kind: EntryKind, args: ListArgs): EntryFilter {
  const { categoryCode = null, search, limit, nextToken } = args;
  const wanted = search ?? '';
  if (wanted.length > LONGEST_SEARCH) {
    refuse('VALIDATION_ERROR', `search has at most ${LONGEST_SEARCH} characters.`, 'search', 'search_length');
  }
  return {
    ...dayRange(args.from, args.to),
    categoryCode,
    search: wanted,
    after: keysOf(kind, KEY_PATTERNS, nextToken),
    limit: pageLimit(limit) + 1,
  };
}

/** A filter as the parameters of a statement; what it leaves out is null, or lets everything through. */
export function entryParameters(filter: EntryFilter) {
  const { id = null, from = '1900-01-01', to = '2199-12-31', categoryCode = null, subcategoryId = null } = filter;
  const { search = '', limit = 1 } = filter;
  const [afterDay = null, afterAt = null, afterId = null] = filter.after ?? [];
  // As the end of the range the index can use it.
  const latest = afterDay !== null && afterDay < to ? afterDay : to;
  return { id, from, latest, categoryCode, subcategoryId, search, limit, afterDay, afterAt, afterId };
}

/** The rows of a page, and the token of the one after it. `enteredAt` is the instant to the microsecond, as it is sorted by. */
export function entryPage(
  kind: EntryKind,
  all: Row[],
  limit: number | null | undefined,
): { rows: Row[]; nextToken: string | null } {
  const { rows, isLast } = pageOf(all, pageLimit(limit));
  const last = rows[rows.length - 1];
  const nextToken =
    isLast || !last ? null : tokenOf(kind, [last.date as string, last.enteredAt as string, last.id as string]);
  return { rows, nextToken };
}
