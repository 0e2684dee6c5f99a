import type { Answer } from '../lib/answer';
import { type BookDocument } from '../../domain/books/document';
import { readDocument } from '../lib/books/document';
import type { Database } from '../lib/database';
import type { CsvCell } from '../../domain/csv';
import { archiveOf } from './archive';
import { readAccount, readAuditTrail } from '../lib/books/trail';
import { callerOf, type Caller } from '../lib/caller';
import { noBooks } from '../lib/refusals';

export interface ExportQuestion extends Caller {
  /** What the caller asked for: what nobody reads is not made. */
  document: boolean;
  archive: boolean;
}

export interface ExportAnswer {
  exportedAt: string;
  fileName: string;
  document: string;
  archive: string;
}

/** AppSync takes 5 MB of a Lambda; the JSON around the texts needs a little of it. */
const MOST_BYTES = 5 * 1024 * 1024 - 4096;

/** Everything of a member. @param now when it is exported */
export async function exportBooks(
  database: Database,
  question: ExportQuestion,
  now: Date,
): Promise<Answer<ExportAnswer>> {
  const read = await readEverything(database, question);
  if (read === undefined) return { refusal: noBooks };
  const text = JSON.stringify(read.document);
  const day = now.toISOString().slice(0, 10);
  const data = {
    exportedAt: now.toISOString(),
    fileName: `finally-${day}.zip`,
    document: question.document ? text : '',
    archive: question.archive ? archiveOf(read.document, text, read.account, read.trail).toString('base64') : '',
  };
  if (Buffer.byteLength(JSON.stringify(data)) <= MOST_BYTES) return { data };
  const message = question.document
    ? 'Your books are larger than the 5 MB of one answer. Ask for the archive alone: it is compressed.'
    : 'Your books are larger than the 5 MB of one answer, even compressed. Ask those who run FinAlly for them.';
  return { refusal: { type: 'LIMIT_EXCEEDED', message, code: 'export_size' } };
}

interface Everything {
  document: BookDocument;
  account: Record<string, CsvCell>;
  trail: Record<string, CsvCell>[];
}

function readEverything(database: Database, { archive, ...question }: ExportQuestion): Promise<Everything | undefined> {
  return database.transaction(async (statements) => {
    await statements.query('set transaction isolation level repeatable read, read only');
    const caller = callerOf(question);
    const document = await readDocument(statements, caller);
    if (document === undefined) return undefined;
    if (!archive) return { document, account: {}, trail: [] };
    return {
      document,
      account: await readAccount(statements, caller.sub),
      trail: await readAuditTrail(statements, caller),
    };
  });
}
