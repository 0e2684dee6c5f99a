import { UUID_PATTERN } from '../../domain/limits';
import { checkCurrencyCode, checkDecimal, isUuid } from './checks';
import { checkDay, dayRange } from './days';
import { refuse } from './errors';
import { keysOf, pageLimit, pageOf, tokenOf } from './paging';
import type { Row } from './rows';

const KEY_PATTERNS = ['^[0-9]{4}-[0-9]{2}-[0-9]{2}$', UUID_PATTERN];
const LONGEST_SEARCH = 500;

type Kind = 'income' | 'expense';

/** Which incomes or expenses: one by its id, or a page of those between two days. */
export interface EntryFilter {
  id?: string;
  from?: string;
  to?: string;
  categoryCode?: string | null;
  subcategoryId?: string | null;
  search?: string;
  /** The day and id of the last entry of the page before. */
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
export function entryFilter(kind: Kind, args: ListArgs): EntryFilter {
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

/** The rows of a page, and the token of the one after it. */
export function entryPage(
  kind: Kind,
  all: Row[],
  limit: number | null | undefined,
): { rows: Row[]; nextToken: string | null } {
  const { rows, isLast } = pageOf(all, pageLimit(limit));
  const last = rows[rows.length - 1];
  const nextToken = isLast || !last ? null : tokenOf(kind, [last.date as string, last.id as string]);
  return { rows, nextToken };
}

interface EntryFields {
  categoryCode?: string | null;
  amount?: string | null;
  currency?: string | null;
  date?: string | null;
}

/** Checks the form of what was given of an entry; what it means is checked by the database. */
export function checkEntry({ amount, currency, date }: EntryFields): void {
  if (amount !== null && amount !== undefined) checkDecimal(amount, 'amount');
  if (currency !== null && currency !== undefined) checkCurrencyCode(currency, 'currency');
  if (date !== null && date !== undefined) checkDay(date, 'date');
}

/** Checks a change: what an entry cannot be without may be left out, and not cleared. */
export function checkChange(input: EntryFields): void {
  const { categoryCode, amount, currency, date } = input;
  Object.entries({ categoryCode, amount, currency, date }).forEach(([field, value]) => {
    if (value === null) refuse('VALIDATION_ERROR', `${field} cannot be empty.`, field, 'required');
  });
  checkEntry(input);
}

/** The id of an account or subcategory, in the database's spelling; null where none is named. */
export function referenceTo(what: string, id: string | null | undefined, field: string): string | null {
  if (id === null || id === undefined) return null;
  if (!isUuid(id)) refuse('NOT_FOUND', `There is no such ${what}.`, field, `${what}_exists`);
  return id.toLowerCase();
}

/** Checks the id of an entry that should be there. */
export function checkEntryId(kind: Kind, id: string): void {
  if (!isUuid(id)) refuseMissing(kind);
}

export function refuseMissing(kind: Kind): never {
  return refuse('NOT_FOUND', `There is no such ${kind}.`, 'id', `${kind}_exists`);
}

/** The row after a change: of the update, when one was sent, and the read that follows it. */
export function changedRow(kind: Kind, results: Row[][], expectedVersion: number | null | undefined): Row {
  const row = results[results.length - 1]?.[0];
  if (row === undefined) return refuseMissing(kind);
  const missed = results.length === 2 ? results[0]?.length === 0 : (expectedVersion ?? row.version) !== row.version;
  if (missed) refuse('CONFLICT', `The ${kind} was changed meanwhile. Look at it again.`, 'expectedVersion', 'version');
  return row;
}

/** The row after a create. */
export function createdRow(rows: Row[] | undefined): Row {
  return rows?.[0] ?? refuse('NOT_FOUND', 'There are no books of yours yet: ask for me first.', null, 'owner_exists');
}

export function refuseTaken(kind: Kind): never {
  return refuse('CONFLICT', `There is another ${kind} with this id.`, 'id', `${kind}_id_taken`);
}
