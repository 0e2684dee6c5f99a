import { accountColumns, csvTableOf, namedIn, namingLists, trailColumns } from '../../../../../domain/books/csv-tables';
import type { BookRow } from '../../../../../domain/books/document';
import { bookTables } from '../../../../../domain/books/tables';
import { toCsvInBatches, type CsvCell } from '../../../../../domain/csv';
import { batchesOf, documentText, fieldOf, type Piece } from './pieces';
import { zipBlob } from './zip-blob';

type CsvRow = Record<string, CsvCell>;

/** The archive that exportData makes of smaller books, of pieces of any number: list by list, batch by batch. */
export async function archiveBlob(pieces: readonly Piece[], signal: AbortSignal): Promise<Blob> {
  const profile = (await fieldOf(pieces, 'profile')) as CsvRow;
  const account = (await fieldOf(pieces, 'account')) as CsvRow;
  const locale = String(profile.locale ?? 'en');
  const naming = new Map<string, BookRow[]>();
  for (const list of namingLists) {
    const rows: BookRow[] = [];
    for await (const batch of batchesOf(pieces, list)) rows.push(...batch);
    naming.set(list, rows);
  }
  const named = namedIn((list) => naming.get(list) ?? []);
  const csv = (name: string, columns: string[], rowsOf: (row: BookRow) => CsvRow[]) => ({
    name: `${name}.csv`,
    text: toCsvInBatches(columns, () => mapped(batchesOf(pieces, name), rowsOf), locale),
  });
  const tables = bookTables.map(({ name }) => csvTableOf(name, named));
  return zipBlob(
    [
      { name: 'finally.json', text: documentText(pieces) },
      ...tables.map(({ name, columns, rowsOf }) => csv(name, columns, rowsOf)),
      { name: 'account.csv', text: toCsvInBatches(accountColumns, () => once([{ ...account, ...profile }]), locale) },
      csv('auditEvents', trailColumns, (row) => [row as CsvRow]),
    ],
    signal,
  );
}

async function* mapped(batches: AsyncIterable<BookRow[]>, rowsOf: (row: BookRow) => CsvRow[]) {
  for await (const batch of batches) yield batch.flatMap(rowsOf);
}

async function* once(rows: CsvRow[]) {
  yield rows;
}
