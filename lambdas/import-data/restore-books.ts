import { listOf, type BookDocument, type BookRow } from '../../domain/books/document';
import type { Column, ColumnKind } from '../../domain/books/columns';
import { bookTables, booksColumns, memberColumns, type BookTable } from '../../domain/books/tables';
import type { Statements } from '../lib/database';
import { editedBooks, type Caller } from '../lib/caller';

/** Characters of rows that one statement carries: a request of the Data API holds 4 MB. */
const MOST_CHARACTERS = 500_000;

/**
 * Writes a document into empty books, in the caller's transaction. Rows keep their ids, versions and times; the audit
 * trail gets one event for all of them. Assets are closed last, because a closed one takes no values, and linked last,
 * because what one is linked to may come in a later statement.
 */
export async function restoreBooks(
  statements: Statements,
  caller: Caller,
  document: BookDocument,
  progress: (done: number, total: number) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const total = bookTables.reduce((sum, { name }) => sum + listOf(document, name).length, 0);
  let done = 0;
  // The profile is no row of the books: changing it is an edit like any other.
  await restoreProfile(statements, caller, document.profile);
  await setRestoring(statements, 'on');
  await statements.query(`delete from categories where owner_id = ${editedBooks}`, { ...caller });
  for (const table of bookTables) {
    // An asset with a market capitalisation noted it on its way in, in this month.
    if (table.name === 'marketCaps') {
      await statements.query(`delete from market_cap_history where owner_id = ${editedBooks}`, { ...caller });
    }
    const prepare = prepared[table.name] ?? ((rows) => rows);
    await insertRows(statements, caller, table, prepare(listOf(document, table.name)), (rows) => {
      done += rows;
      return progress(done, total);
    });
  }
  await closeAndLink(statements, caller, listOf(document, 'assets'));
  await setRestoring(statements, 'off');
  const counts = Object.fromEntries(bookTables.map(({ name }) => [name, listOf(document, name).length]));
  await statements.query(
    `insert into audit_events (owner_id, actor_id, entity, entity_key, action, after)
values (${editedBooks}, :sub::uuid, 'books', '{}', 'INSERT', :counts::jsonb)`,
    { ...caller, counts: JSON.stringify(counts) },
  );
}

async function setRestoring(statements: Statements, value: 'on' | 'off'): Promise<void> {
  await statements.query(`select set_config('finally.restoring', '${value}', true) as restoring`);
}

/** What is not inserted as it stands: an open asset without its links, and a category before its parts. */
const prepared: Record<string, (rows: BookRow[]) => BookRow[]> = {
  assets: (rows) => rows.map((asset) => ({ ...asset, closedOn: null, securesId: null, accountId: null })),
  categories: (rows) => [
    ...rows.filter(({ parentId }) => parentId === null),
    ...rows.filter(({ parentId }) => parentId !== null),
  ],
};

const types: Record<ColumnKind, string> = {
  uuid: 'uuid',
  text: 'text',
  month: 'date',
  date: 'date',
  decimal: 'numeric',
  boolean: 'boolean',
  integer: 'integer',
  instant: 'timestamptz',
  splits: 'jsonb',
};

/** A column of the rows that a statement is given as JSON. */
function given({ name, kind }: Column): string {
  if (kind === 'month') return `(r."${name}" || '-01')::date`;
  if (kind !== 'splits') return `r."${name}"::${types[kind]}`;
  return `array(
  select row ((s ->> 'categoryId')::uuid, (s ->> 'amount')::numeric, s ->> 'note')::split
  from jsonb_array_elements(r."${name}") with ordinality as parts (s, position) order by position
)`;
}

function recordset(columns: Column[]): string {
  const fields = columns.map(({ name, kind }) => `"${name}" ${kind === 'month' ? 'text' : types[kind]}`);
  return `jsonb_to_recordset(:rows::jsonb) as r (${fields.join(', ')})`;
}

async function insertRows(
  statements: Statements,
  caller: Caller,
  table: BookTable,
  rows: BookRow[],
  written: (rows: number) => Promise<void>,
): Promise<void> {
  const { columns } = table;
  const sql = `insert into ${table.table} (owner_id, ${columns.map(({ column }) => column).join(', ')})
select ${editedBooks}, ${columns.map(given).join(', ')} from ${recordset(columns)}`;
  for (const { text, count } of batchesOf(rows)) {
    await statements.query(sql, { ...caller, rows: text });
    await written(count);
  }
}

async function restoreProfile(statements: Statements, caller: Caller, profile: BookRow): Promise<void> {
  const values = (columns: Column[]) => columns.map((column) => `${column.column} = ${given(column)}`).join(', ');
  const rows = JSON.stringify([profile]);
  await statements.query(
    `update users u set ${values(memberColumns)} from ${recordset(memberColumns)} where u.id = :sub::uuid`,
    { sub: caller.sub, rows },
  );
  await statements.query(
    `update books b set ${values(booksColumns)} from ${recordset(booksColumns)} where b.id = ${editedBooks}`,
    { ...caller, rows },
  );
}

async function closeAndLink(statements: Statements, caller: Caller, assets: BookRow[]): Promise<void> {
  const left = assets.filter(({ closedOn, securesId, accountId }) => closedOn ?? securesId ?? accountId);
  for (const { text: rows } of batchesOf(left)) {
    await statements.query(
      `update assets a set closed_on = r."closedOn", secures_id = r."securesId", account_id = r."accountId"
from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "closedOn" date, "securesId" uuid, "accountId" uuid)
where a.owner_id = ${editedBooks} and a.id = r.id`,
      { ...caller, rows },
    );
  }
}

/** Rows as JSON lists, none much longer than a statement may carry. */
function* batchesOf(rows: BookRow[]): Generator<{ text: string; count: number }> {
  let batch: string[] = [];
  let characters = 0;
  const whole = () => ({ text: `[${batch.join(',')}]`, count: batch.length });
  for (const row of rows) {
    const text = JSON.stringify(row);
    batch.push(text);
    characters += text.length;
    if (characters < MOST_CHARACTERS) continue;
    yield whole();
    [batch, characters] = [[], 0];
  }
  if (batch.length > 0) yield whole();
}
