import { toCsv, type CsvCell } from '../../domain/csv';
import type { BookDocument } from '../lib/books/document';
import { profileColumns } from '../lib/books/tables';
import { csvTables } from './csv-tables';
import { zip } from './zip';

const accountColumns = ['id', 'email', 'createdAt', 'updatedAt'];
const trailColumns = ['id', 'at', 'actor', 'action', 'entity', 'key', 'before', 'after'];

type CsvRow = Record<string, CsvCell>;

/** The archive a member keeps: the document as it is, and every list of it as a table for their spreadsheet. */
export function archiveOf(document: BookDocument, text: string, account: CsvRow, trail: CsvRow[]): Buffer {
  const locale = String(document.profile.locale ?? 'en');
  const names = profileColumns.map(({ name }) => name);
  const profile = document.profile as CsvRow;
  return zip([
    { name: 'finally.json', content: text },
    ...csvTables(document, locale),
    { name: 'account.csv', content: toCsv([...accountColumns, ...names], [{ ...account, ...profile }], locale) },
    { name: 'auditEvents.csv', content: toCsv(trailColumns, trail, locale) },
  ]);
}
