import type { Statements } from '../database';
import type { Column, ColumnKind } from '../../../domain/books/columns';
import { FORMAT, VERSION, type BookDocument, type BookRow, type Cell } from '../../../domain/books/document';
import { bookTables, profileColumns, type BookTable } from '../../../domain/books/tables';
import { viewedBooks, type Caller } from '../caller';
import { readLongRows, type Selection, type Values } from './long-rows';

/** A document as it begins, before its lists. */
export type DocumentHead = Pick<BookDocument, 'format' | 'version' | 'profile'>;

/** @returns undefined when there are no books */
export async function readHead(statements: Statements, caller: Caller): Promise<DocumentHead | undefined> {
  const [profile] = await statements.query<BookRow>(
    `select ${profileColumns.map(({ name, column, kind }) => `${written[kind](column)} as "${name}"`).join(', ')} from (
  select u.name, u.locale, u.time_zone, u.theme, b.base_currency
  from users u join books b on b.id = ${viewedBooks} where u.id = :sub::uuid
) profile`,
    { ...caller },
  );
  if (profile === undefined) return undefined;
  const values = profileColumns.map(({ name }) => profile[name] ?? null);
  return { format: FORMAT, version: VERSION, profile: namedBy(profileColumns, values as Values) };
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
  for (;;) {
    const key = Object.fromEntries(last.map((value, index) => [`key${index}`, value as string]));
    const { rows, isLast } = await readLongRows(statements, selectionOf(table, last.length > 0), { ...caller, ...key });
    const page = rows.map((values) => namedBy(table.columns, values));
    if (page.length > 0) yield page;
    if (isLast) return;
    last = keyOf(table, page.at(-1) as BookRow);
  }
}

/** The values that tell a row of a list from the others. */
export function keyOf(table: BookTable, row: BookRow): Cell[] {
  return keyColumns(table).map(({ name }) => row[name] ?? null);
}

function selectionOf(table: BookTable, isAfter: boolean): Selection {
  const key = keyColumns(table);
  // A database may sort text by its own language; a document is the same from every one.
  const order = key.map(({ column, kind }) => `${column}${kind === 'text' ? ' collate "C"' : ''}`).join(', ');
  const beyond = `and (${order}) > (${key.map(({ kind }, index) => comparedTo(kind, `:key${index}`)).join(', ')})`;
  return {
    values: table.columns.map(({ column, kind }) => written[kind](column)),
    table: table.table,
    where: `owner_id = ${viewedBooks} ${isAfter ? beyond : ''}`,
    order,
  };
}

function comparedTo(kind: ColumnKind, parameter: string): string {
  if (kind === 'month') return `(${parameter}::text || '-01')::date`;
  return `${parameter}::${kind}`;
}

function keyColumns({ key, columns }: BookTable): Column[] {
  return key.flatMap((name) => columns.filter(({ column }) => column === name));
}

function namedBy(columns: Column[], values: Values): BookRow {
  return Object.fromEntries(columns.map(({ name }, index) => [name, values[index] as Cell]));
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
  select json_agg(json_build_object('categoryId', s.category_id, 'amount', trim_scale(s.amount)::text, 'note', s.note) order by s.position)
  from unnest(${column}) with ordinality as s (category_id, amount, note, position)
)`,
};
