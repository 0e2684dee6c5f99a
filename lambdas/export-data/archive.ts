import { accountColumns, csvTables, trailColumns } from '../../domain/books/csv-tables';
import type { BookDocument } from '../../domain/books/document';
import { toCsv, type CsvCell } from '../../domain/csv';
import { zip } from './zip';

type CsvRow = Record<string, CsvCell>;

/** The archive a member keeps: the document as it is, and every list of it as a table for their spreadsheet. */
export function archiveOf(document: BookDocument, text: string, account: CsvRow, trail: CsvRow[]): Buffer {
  const locale = String(document.profile.locale ?? 'en');
  return zip([
    { name: 'finally.json', content: text },
    ...csvTables(document, locale),
    { name: 'account.csv', content: toCsv(accountColumns, [{ ...account, ...(document.profile as CsvRow) }], locale) },
    { name: 'auditEvents.csv', content: toCsv(trailColumns, trail, locale) },
  ]);
}
