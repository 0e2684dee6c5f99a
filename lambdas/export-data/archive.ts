import { toCsv } from '../../domain/csv';
import { listOf, type BookDocument, type BookRow } from '../lib/books/document';
import { bookTables, profileColumns } from '../lib/books/tables';
import { zip } from './zip';

const accountColumns = ['id', 'email', 'createdAt', 'updatedAt'];
const trailColumns = ['id', 'at', 'actor', 'action', 'entity', 'key', 'before', 'after'];

/** The archive a member keeps: the document as it is, and every list of it as a table for their spreadsheet. */
export function archiveOf(document: BookDocument, text: string, account: BookRow, trail: BookRow[]): Buffer {
  const locale = String(document.profile.locale ?? 'en');
  const names = profileColumns.map(({ name }) => name);
  return zip([
    { name: 'finally.json', content: text },
    ...bookTables.map(({ name, columns }) => ({
      name: `${name}.csv`,
      content: toCsv(
        columns.map((column) => column.name),
        listOf(document, name),
        locale,
      ),
    })),
    {
      name: 'account.csv',
      content: toCsv([...accountColumns, ...names], [{ ...account, ...document.profile }], locale),
    },
    { name: 'auditEvents.csv', content: toCsv(trailColumns, trail, locale) },
  ]);
}
