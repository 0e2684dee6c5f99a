import type { Statements } from '../database';
import type { Column, ColumnKind } from '../../../domain/books/columns';
import {
  FORMAT,
  VERSION,
  type BookDocument,
  type BookRow,
  type Cell,
  type SplitCell,
} from '../../../domain/books/document';
import { bookTables, profileColumns, type BookTable } from '../../../domain/books/tables';
import { viewedBooks, type Caller } from '../caller';

/** Rows a statement answers: an answer of the Data API holds 10 MB, and texts can be long. */
const PAGE = 2000;

/** A document as it begins, before its lists. */
export type DocumentHead = Pick<BookDocument, 'format' | 'version' | 'profile'>;

/** @returns undefined when there are no books */
export async function readHead(statements: Statements, caller: Caller): Promise<DocumentHead | undefined> {
  const [profile] = await statements.query<BookRow>(
    `select ${profileColumns.map(selected).join(', ')} from (
  select u.name, u.locale, u.time_zone, u.theme, b.base_currency
  from users u join books b on b.id = ${viewedBooks} where u.id = :sub::uuid
) profile`,
    { ...caller },
  );
  return profile && { format: FORMAT, version: VERSION, profile: inOrder(profile, profileColumns) };
}

/**
 * Reads the caller's books; in one transaction of one snapshot, so that they fit together.
 *
 * @returns undefined when there are none
 */
export async function readDocument(statements: Statements, caller: Caller): Promise<BookDocument | undefined> {
  const document: BookDocument | undefined = await readHead(statements, caller);
  if (document === undefined) return undefined;
  for (const table of bookTables) {
    const rows: BookRow[] = [];
    for await (const page of readPages(statements, caller, table)) rows.push(...page);
    document[table.name] = rows;
  }
  return document;
}

/**
 * The rows of a list in the order of its key, page by page. Each begins after the key of the last row before, so that
 * nothing is read again to be left out.
 *
 * @param after values of the key, in its order, as a row of the document has them; from the first row where left out
 */
export async function* readPages(
  statements: Statements,
  caller: Caller,
  table: BookTable,
  after: Cell[] = [],
): AsyncGenerator<BookRow[]> {
  let last = after;
  let limit = PAGE;
  for (;;) {
    const key = Object.fromEntries(last.map((value, index) => [`key${index}`, value as string]));
    let page: BookRow[];
    try {
      page = await statements.query<BookRow>(pageOf(table, last.length > 0), { ...caller, ...key, limit });
    } catch (error) {
      // Rows with long texts: fewer of them fit.
      if (limit === 1 || !String(error).includes('exceeded size limit')) throw error;
      limit = Math.ceil(limit / 2);
      continue;
    }
    if (page.length === 0) return;
    yield page.map((row) => inOrder(row, table.columns));
    if (page.length < limit) return;
    last = keyOf(table, page.at(-1) as BookRow);
  }
}

/** The values that tell a row of a list from the others. */
export function keyOf(table: BookTable, row: BookRow): Cell[] {
  return keyColumns(table).map(({ name }) => row[name] ?? null);
}

function pageOf(table: BookTable, isAfter: boolean): string {
  const key = keyColumns(table);
  // A database may sort text by its own language; a document is the same from every one.
  const order = key.map(({ column, kind }) => `${column}${kind === 'text' ? ' collate "C"' : ''}`).join(', ');
  const beyond = `and (${order}) > (${key.map(({ kind }, index) => comparedTo(kind, `:key${index}`)).join(', ')})`;
  return `select ${table.columns.map(selected).join(', ')} from ${table.table}
where owner_id = ${viewedBooks} ${isAfter ? beyond : ''}
order by ${order} limit :limit`;
}

function comparedTo(kind: ColumnKind, parameter: string): string {
  if (kind === 'month') return `(${parameter}::text || '-01')::date`;
  return `${parameter}::${kind}`;
}

function keyColumns({ key, columns }: BookTable): Column[] {
  return key.flatMap((name) => columns.filter(({ column }) => column === name));
}

function inOrder(row: BookRow, columns: Column[]): BookRow {
  return Object.fromEntries(columns.map(({ name, kind }) => [name, read(kind, row[name] ?? null)]));
}

function read(kind: ColumnKind, value: Cell): Cell {
  return kind === 'splits' && typeof value === 'string' ? (JSON.parse(value) as SplitCell[]) : value;
}

const written: Record<ColumnKind, (column: string) => string> = {
  uuid: (column) => `${column}::text`,
  text: (column) => `${column}::text`,
  month: (column) => `to_char(${column}, 'YYYY-MM')`,
  date: (column) => `to_char(${column}, 'YYYY-MM-DD')`,
  decimal: (column) => `trim_scale(${column})::text`,
  boolean: (column) => column,
  integer: (column) => `${column}::integer`,
  instant: (column) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
  splits: (column) => `(
  select json_agg(json_build_object('categoryId', s.category_id, 'amount', trim_scale(s.amount)::text, 'note', s.note) order by s.position)::text
  from unnest(${column}) with ordinality as s (category_id, amount, note, position)
)`,
};

function selected({ name, column, kind }: Column): string {
  return `${written[kind](column)} as "${name}"`;
}
