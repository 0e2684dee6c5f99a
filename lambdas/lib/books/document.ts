import type { Statements } from '../database';
import type { Column, ColumnKind } from './columns';
import { bookTables, profileColumns, type BookTable } from './tables';
import { viewedBooks, type Caller } from '../caller';

/** A part of a transaction. */
export interface SplitCell {
  categoryId: string | null;
  amount: string;
  note: string | null;
}

export type Cell = string | number | boolean | null | SplitCell[];
export type BookRow = Record<string, Cell>;

/** Everything of a member that can be restored. Lists and members always come in the same order. */
export interface BookDocument {
  format: typeof FORMAT;
  version: number;
  profile: BookRow;
  [list: string]: Cell | BookRow | BookRow[];
}

export const FORMAT = 'finally-books';
/** Counts what documents of before cannot be read as: each step has an upgrade in import-data/. */
export const VERSION = 2;

/** Rows a statement answers: an answer of the Data API holds 10 MB, and texts can be long. */
const PAGE = 2000;

/** The rows of a list of a document. */
export function listOf(document: BookDocument, name: string): BookRow[] {
  return (document[name] ?? []) as BookRow[];
}

/**
 * Reads the caller's books; in one transaction of one snapshot, so that they fit together.
 *
 * @returns undefined when there are none
 */
export async function readDocument(statements: Statements, caller: Caller): Promise<BookDocument | undefined> {
  const [profile] = await statements.query<BookRow>(
    `select ${profileColumns.map(selected).join(', ')} from (
  select u.name, u.locale, u.time_zone, u.theme, b.base_currency
  from users u join books b on b.id = ${viewedBooks} where u.id = :sub::uuid
) profile`,
    { ...caller },
  );
  if (profile === undefined) return undefined;
  const document: BookDocument = { format: FORMAT, version: VERSION, profile: inOrder(profile, profileColumns) };
  for (const table of bookTables) document[table.name] = await readTable(statements, caller, table);
  return document;
}

async function readTable(statements: Statements, caller: Caller, table: BookTable): Promise<BookRow[]> {
  const rows: BookRow[] = [];
  const sql = `select ${table.columns.map(selected).join(', ')} from ${table.table} where owner_id = ${viewedBooks}
order by ${table.key.map((column) => `${column}${isText(table, column) ? ' collate "C"' : ''}`).join(', ')}
limit ${PAGE} offset :offset`;
  for (;;) {
    const page = await statements.query<BookRow>(sql, { ...caller, offset: rows.length });
    rows.push(...page.map((row) => inOrder(row, table.columns)));
    if (page.length < PAGE) return rows;
  }
}

/** A database may sort text by its own language; a document is the same from every one. */
function isText(table: BookTable, column: string): boolean {
  return table.columns.some((entry) => entry.column === column && entry.kind === 'text');
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
