import type { Answer } from '../lib/answer';
import { listOf, type BookDocument } from '../../domain/books/document';
import { readDocument } from '../lib/books/document';
import { bookTables } from '../../domain/books/tables';
import type { Database, Statements } from '../lib/database';
import { checkDecimals } from './check-decimals';
import { checkTransfers } from './check-transfers';
import { withNormalNames } from './normal-names';
import { parseDocument } from './parse-document';
import { RefusedDocument, refusedByDatabase } from './refused';
import { restoreBooks } from './restore-books';
import { callerOf, editedBooks, type Caller } from '../lib/caller';
import { noBooks } from '../lib/refusals';

export interface ImportQuestion extends Caller {
  /** One of the two: an exported document, or the same by gzip in base64. */
  document: string | null;
  gzip: string | null;
}

export interface ImportAnswer {
  assets: number;
  assetInputs: number;
  transactions: number;
  budgets: number;
}

/** Restores exported books, whole or not at all. Sent again, it finds them there and answers the same. */
export function importBooks(database: Database, question: ImportQuestion): Promise<Answer<ImportAnswer>> {
  return restoreWhole(database, callerOf(question), () => parseDocument(question));
}

export interface Watched {
  /** Told of rows that are written, and of how many there are. */
  progress?: (done: number, total: number) => Promise<void>;
  /** The last thing in the transaction that restores. */
  atLast?: (statements: Statements, answer: ImportAnswer) => Promise<void>;
}

/** @param read throws RefusedDocument where there is none */
export async function restoreWhole(
  database: Database,
  caller: Caller,
  read: () => BookDocument,
  { progress, atLast }: Watched = {},
): Promise<Answer<ImportAnswer>> {
  try {
    const document = withNormalNames(read());
    const data = countsOf(document);
    await database.transaction(async (statements) => {
      await restoreInto(statements, caller, document, progress);
      await atLast?.(statements, data);
    });
    return { data };
  } catch (error) {
    const refused = error instanceof RefusedDocument ? error : refusedByDatabase(error);
    if (refused === undefined) throw error;
    return { refusal: refused.refusal };
  }
}

async function restoreInto(
  statements: Statements,
  caller: Caller,
  document: BookDocument,
  progress: Watched['progress'],
): Promise<void> {
  // Whoever adds a row to these books waits for this lock: they stay empty until they are full.
  const found = await statements.query(`select id::text as id from books where id = ${editedBooks} for update`, {
    ...caller,
  });
  if (found.length === 0) throw new RefusedDocument(noBooks.message, null, 'books_exist', 'NOT_FOUND');
  const current = await readDocument(statements, caller);
  if (current === undefined || isSame(current, document)) return;
  if (!isEmpty(current)) {
    const message = 'Your books are not empty. Restore into a new account, or delete what is in them first.';
    throw new RefusedDocument(message, null, 'books_empty', 'CONFLICT');
  }
  checkTransfers(document);
  await checkDecimals(statements, document);
  await restoreBooks(statements, caller, document, progress);
}

function isSame(current: BookDocument, document: BookDocument): boolean {
  return JSON.stringify(current) === JSON.stringify({ ...current, ...document });
}

/** New books hold the default categories and nothing else. */
function isEmpty(current: BookDocument): boolean {
  return bookTables.every(({ name }) => {
    const rows = listOf(current, name);
    return rows.length === 0 || (name === 'categories' && rows.every(({ code }) => code !== null));
  });
}

function countsOf(document: BookDocument): ImportAnswer {
  const count = (name: keyof ImportAnswer) => listOf(document, name).length;
  return {
    assets: count('assets'),
    assetInputs: count('assetInputs'),
    transactions: count('transactions'),
    budgets: count('budgets'),
  };
}
