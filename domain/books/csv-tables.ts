import { toCsv, type CsvCell } from '../csv';
import { listOf, type BookDocument, type BookRow, type SplitCell } from './document';
import { bookTables, profileColumns } from './tables';

type CsvRow = Record<string, CsvCell>;

/** A list of exported books as a table for their owner's spreadsheet. */
export interface CsvTable {
  name: string;
  columns: string[];
  /** What becomes of one row of the list. */
  rowsOf: (row: BookRow) => CsvRow[];
}

/** What rows refer to by ids, to be named. */
export interface Named {
  accounts: ById;
  categories: ById;
  /** The other side of each side of a transfer. */
  transfers: ReadonlyMap<unknown, unknown>;
}

type ById = ReadonlyMap<unknown, BookRow>;

/** The lists that others refer to. */
export function namedIn(list: (name: string) => readonly BookRow[]): Named {
  const byId = (name: string): ById => new Map(list(name).map((row) => [row.id, row]));
  const transfers = list('transfers').flatMap(({ outId, inId }) => [[outId, inId] as const, [inId, outId] as const]);
  return { accounts: byId('assets'), categories: byId('categories'), transfers: new Map(transfers) };
}

/** The lists whose rows `Named` is made of. */
export const namingLists = ['assets', 'categories', 'transfers'];

/** Every list of a document as a file of its name. */
export function csvTables(document: BookDocument, locale: string): { name: string; content: string }[] {
  const named = namedIn((name) => listOf(document, name));
  return bookTables.map(({ name }) => {
    const { columns, rowsOf } = csvTableOf(name, named);
    return { name: `${name}.csv`, content: toCsv(columns, listOf(document, name).flatMap(rowsOf), locale) };
  });
}

export function csvTableOf(list: string, named: Named): CsvTable {
  const table = bookTables.find(({ name }) => name === list);
  // None but the list of transactions has lists in it.
  const plain = { columns: (table?.columns ?? []).map(({ name }) => name), rowsOf: (row: BookRow) => [row as CsvRow] };
  return { name: list, ...(forPeople[list]?.(named, plain.columns) ?? plain) };
}

export const accountColumns = ['id', 'email', 'createdAt', 'updatedAt', ...profileColumns.map(({ name }) => name)];
export const trailColumns = ['id', 'at', 'actor', 'action', 'entity', 'key', 'before', 'after'];

/** Lists that say little where they name others by id alone. */
const forPeople: Record<string, (named: Named, columns: string[]) => Omit<CsvTable, 'name'>> = {
  categories: ({ categories }, columns) => withNameOf('parent', 'parentId', categories, columns),
  budgets: ({ categories }, columns) => withNameOf('category', 'categoryId', categories, columns),
  transactions: (named) => ({ columns: transactionColumns, rowsOf: (row) => partsOf(row, named) }),
};

function withNameOf(column: string, id: string, categories: ById, columns: string[]): Omit<CsvTable, 'name'> {
  return {
    columns: columns.toSpliced(columns.indexOf(id) + 1, 0, column),
    rowsOf: (row) => [{ ...(row as CsvRow), [column]: nameOf(categories.get(row[id])) }],
  };
}

const transactionColumns = [
  ...['id', 'date', 'kind', 'status', 'payee', 'description', 'account', 'category', 'categoryParent', 'amount'],
  ...['currency', 'note', 'transferId'],
];

/** One for each part of a transaction: its amount is the part's, and amounts add up. */
function partsOf(row: BookRow, { accounts, categories, transfers }: Named): CsvRow[] {
  const { id, date, status, payee, description, currency } = row as CsvRow;
  const common = { id, date, status, payee, description, currency, kind: kindOf(row, categories) };
  const account = nameOf(accounts.get(row.accountId));
  const transferId = transfers.get(id) as CsvCell;
  return (row.splits as SplitCell[]).map(({ categoryId, amount, note }) => {
    const category = categories.get(categoryId);
    const categoryParent = nameOf(categories.get(category?.parentId));
    return { ...common, account, category: nameOf(category), categoryParent, amount, note, transferId };
  });
}

/** As the API has it: an entry is what its first part is sorted under, or what its sign says. */
function kindOf({ kind, splits }: BookRow, categories: ById): CsvCell {
  const [first] = splits as SplitCell[];
  if (kind !== 'ENTRY') return kind as CsvCell;
  const sorted = categories.get(first?.categoryId)?.kind as CsvCell;
  return sorted ?? (first?.amount.startsWith('-') ? 'EXPENSE' : 'INCOME');
}

function nameOf(row: BookRow | undefined): CsvCell {
  return row?.name as CsvCell;
}
