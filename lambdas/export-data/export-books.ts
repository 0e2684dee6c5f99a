import type { Answer } from '../lib/answer';
import { readDocument, type BookDocument, type BookRow } from '../lib/books/document';
import type { Database } from '../lib/database';
import { archiveOf } from './archive';
import { readAccount, readAuditTrail } from './trail';

export interface ExportQuestion {
  owner: string;
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
  if (read === undefined) {
    const message = 'There are no books of yours yet: ask for me first.';
    return { refusal: { type: 'NOT_FOUND', message, code: 'user_exists' } };
  }
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
  account: BookRow;
  trail: BookRow[];
}

function readEverything(database: Database, { owner, archive }: ExportQuestion): Promise<Everything | undefined> {
  return database.transaction(async (statements) => {
    await statements.query('set transaction isolation level repeatable read, read only');
    const document = await readDocument(statements, owner);
    if (document === undefined) return undefined;
    if (!archive) return { document, account: {}, trail: [] };
    return {
      document,
      account: await readAccount(statements, owner),
      trail: await readAuditTrail(statements, owner),
    };
  });
}
