import { toCsv, type CsvCell } from '../../domain/csv';
import { listOf, type BookDocument, type BookRow, type SplitCell } from '../lib/books/document';
import { bookTables } from '../lib/books/tables';

interface CsvTable {
  columns: string[];
  rows: Record<string, CsvCell>[];
}

/** Every list of a document as a table for its owner's spreadsheet, in files of their names. */
export function csvTables(document: BookDocument, locale: string): { name: string; content: string }[] {
  return bookTables.map(({ name, columns }) => {
    const names = columns.map((column) => column.name);
    // None but the list of transactions has lists in it.
    const plain = { columns: names, rows: listOf(document, name) as CsvTable['rows'] };
    const table = forPeople[name]?.(document, plain) ?? plain;
    return { name: `${name}.csv`, content: toCsv(table.columns, table.rows, locale) };
  });
}

/** Lists that say little where they name others by id alone. */
const forPeople: Record<string, (document: BookDocument, plain: CsvTable) => CsvTable> = {
  categories: (document, plain) => withNameOf('parent', 'parentId', document, plain),
  budgets: (document, plain) => withNameOf('category', 'categoryId', document, plain),
  transactions: (document) => ({ columns: transactionColumns, rows: transactionRows(document) }),
};

function withNameOf(column: string, id: string, document: BookDocument, { columns, rows }: CsvTable): CsvTable {
  const categories = byId(document, 'categories');
  const named = rows.map((row) => ({ ...row, [column]: nameOf(categories.get(row[id])) }));
  return { columns: columns.toSpliced(columns.indexOf(id) + 1, 0, column), rows: named };
}

const transactionColumns = [
  ...['id', 'date', 'kind', 'status', 'payee', 'description', 'account', 'category', 'categoryParent', 'amount'],
  ...['currency', 'note', 'transferId'],
];

/** One for each part of a transaction: its amount is the part's, and amounts add up. */
function transactionRows(document: BookDocument): CsvTable['rows'] {
  const [accounts, categories] = [byId(document, 'assets'), byId(document, 'categories')];
  const transferOf = new Map(
    listOf(document, 'transfers').flatMap(({ outId, inId }) => [
      [outId, inId],
      [inId, outId],
    ]),
  );
  return listOf(document, 'transactions').flatMap((row) => {
    const { id, date, status, payee, description, currency } = row as Record<string, CsvCell>;
    const common = { id, date, status, payee, description, currency, kind: kindOf(row, categories) };
    const account = nameOf(accounts.get(row.accountId));
    const transferId = transferOf.get(id) as CsvCell;
    return (row.splits as SplitCell[]).map(({ categoryId, amount, note }) => {
      const category = categories.get(categoryId);
      const categoryParent = nameOf(categories.get(category?.parentId));
      return { ...common, account, category: nameOf(category), categoryParent, amount, note, transferId };
    });
  });
}

/** As the API has it: an entry is what its first part is sorted under, or what its sign says. */
function kindOf({ kind, splits }: BookRow, categories: ById): CsvCell {
  const [first] = splits as SplitCell[];
  if (kind !== 'ENTRY') return kind as CsvCell;
  const sorted = categories.get(first?.categoryId)?.kind as CsvCell;
  return sorted ?? (first?.amount.startsWith('-') ? 'EXPENSE' : 'INCOME');
}

type ById = Map<unknown, BookRow>;

function byId(document: BookDocument, list: string): ById {
  return new Map(listOf(document, list).map((row) => [row.id, row]));
}

function nameOf(row: BookRow | undefined): CsvCell {
  return row?.name as CsvCell;
}
