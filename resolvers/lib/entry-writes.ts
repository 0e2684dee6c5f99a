import { util } from '@aws-appsync/utils';
import { checkCurrencyCode, checkDecimal, checkUuid, isUuid, sameDecimal } from './checks';
import { checkDay } from './days';
import type { EntryKind } from './entries';
import { refuse } from './errors';
import { createdRow, type Row } from './rows';

/** What an income and an expense are entered with; a subcategory is an expense's alone. */
interface Entry {
  id?: string | null;
  categoryCode: string;
  subcategoryId?: string | null;
  amount: string;
  currency?: string | null;
  date: string;
  description?: string | null;
  accountId?: string | null;
}

interface EntryChange extends Partial<Omit<Entry, 'id' | 'categoryCode' | 'amount' | 'date'>> {
  id: string;
  categoryCode?: string | null;
  amount?: string | null;
  date?: string | null;
  expectedVersion?: number | null;
}

type EntryFields = Pick<EntryChange, 'categoryCode' | 'amount' | 'currency' | 'date'>;

/** Checks the form of a new entry, and gives it as the parameters of a statement. */
export function newEntry(input: Entry) {
  const { categoryCode, amount, currency = null, date, description = null } = input;
  const id = checkUuid(input.id ?? util.autoId(), 'id');
  const references = referencesOf(input);
  checkFields(input);
  return { id, categoryCode, amount, currency, date, description, ...references };
}

/**
 * The row after a create, from the results of the insert and the read that follows it. Where there was one with this
 * id, and it is the one that was asked for, the create is a retry.
 */
export function createdEntry(kind: EntryKind, [created = [], found]: Row[][], input: Entry): Row {
  const row = createdRow(found);
  if (created.length === 0 && !isSame(row, input)) {
    refuse('CONFLICT', `There is another ${kind} with this id.`, 'id', `${kind}_id_taken`);
  }
  return row;
}

function isSame(row: Row, input: Entry): boolean {
  const { subcategoryId, accountId } = referencesOf(input);
  return (
    row.categoryCode === input.categoryCode &&
    (row.subcategoryId ?? null) === subcategoryId &&
    sameDecimal(row.amount as string, input.amount) &&
    row.currency === (input.currency ?? row.currency) &&
    row.date === input.date &&
    (row.description ?? null) === (input.description ?? null) &&
    (row.accountId ?? null) === accountId
  );
}

/**
 * Checks the form of a change, and gives it as the parameters of a statement: what an entry cannot be without may be
 * left out, and not cleared. What can be cleared is null for that; `keeps` says where it was left out.
 */
export function entryChange(kind: EntryKind, input: EntryChange) {
  const { id, expectedVersion = null, ...changes } = input;
  const { categoryCode, amount, currency, date, description, subcategoryId, accountId } = changes;
  checkEntryId(kind, id);
  Object.entries({ categoryCode, amount, currency, date }).forEach(([field, value]) => {
    if (value === null) refuse('VALIDATION_ERROR', `${field} cannot be empty.`, field, 'required');
  });
  checkFields(changes);
  return {
    ...{ id, expectedVersion, categoryCode: categoryCode ?? null, amount: amount ?? null, currency: currency ?? null },
    ...{ date: date ?? null, description: description ?? null, ...referencesOf(changes) },
    keeps: {
      subcategory: subcategoryId === undefined,
      description: description === undefined,
      account: accountId === undefined,
    },
    isEmpty: Object.keys(changes).length === 0,
  };
}

/** The row after a change: of the update, when one was sent, and the read that follows it. */
export function changedEntry(kind: EntryKind, results: Row[][], { expectedVersion }: EntryChange): Row {
  const row = results[results.length - 1]?.[0];
  if (row === undefined) return refuseMissing(kind);
  const missed = results.length === 2 ? results[0]?.length === 0 : (expectedVersion ?? row.version) !== row.version;
  if (missed) refuse('CONFLICT', `The ${kind} was changed meanwhile. Look at it again.`, 'expectedVersion', 'version');
  return row;
}

/** Checks the id of an entry that should be there. */
export function checkEntryId(kind: EntryKind, id: string): void {
  if (!isUuid(id)) refuseMissing(kind);
}

/** The row as it was before a delete, from the results of the read and the delete that follows it. */
export function deletedEntry(kind: EntryKind, [found = [], deleted = []]: Row[][]): Row {
  const row = found[0];
  if (row === undefined || deleted.length === 0) return refuseMissing(kind);
  return row;
}

function refuseMissing(kind: EntryKind): never {
  return refuse('NOT_FOUND', `There is no such ${kind}.`, 'id', `${kind}_exists`);
}

/** Checks the form of what was given of an entry; what it means is checked by the database. */
function checkFields({ amount, currency, date }: EntryFields): void {
  if (amount !== null && amount !== undefined) checkDecimal(amount, 'amount');
  if (currency !== null && currency !== undefined) checkCurrencyCode(currency, 'currency');
  if (date !== null && date !== undefined) checkDay(date, 'date');
}

function referencesOf({ subcategoryId, accountId }: Pick<EntryChange, 'subcategoryId' | 'accountId'>) {
  return {
    subcategoryId: referenceTo('subcategory', subcategoryId, 'subcategoryId'),
    accountId: referenceTo('account', accountId, 'accountId'),
  };
}

/** The id of an account or subcategory, in the database's spelling; null where none is named. */
function referenceTo(what: string, id: string | null | undefined, field: string): string | null {
  if (id === null || id === undefined) return null;
  if (!isUuid(id)) refuse('NOT_FOUND', `There is no such ${what}.`, field, `${what}_exists`);
  return id.toLowerCase();
}
