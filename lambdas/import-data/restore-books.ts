import { listOf, type BookDocument, type BookRow } from '../lib/books/document';
import { bookTables, profileColumns, type BookTable, type Column, type ColumnKind } from '../lib/books/tables';
import type { Statements } from '../lib/database';

/** Characters of rows that one statement carries: a request of the Data API holds 4 MB. */
const MOST_CHARACTERS = 500_000;

/**
 * Writes a document into empty books, in the caller's transaction. Rows keep their ids, versions and times; the audit
 * trail gets one event for all of them. Assets are closed last, because a closed one takes no values.
 */
export async function restoreBooks(statements: Statements, owner: string, document: BookDocument): Promise<void> {
  // The profile is no row of the books: changing it is an edit like any other.
  await restoreProfile(statements, owner, document.profile);
  await setRestoring(statements, 'on');
  await statements.query('delete from expense_subcategories where owner_id = :owner::uuid', { owner });
  for (const table of bookTables) {
    // An asset with a market capitalisation noted it on its way in, in this month.
    if (table.name === 'marketCaps') {
      await statements.query('delete from market_cap_history where owner_id = :owner::uuid', { owner });
    }
    const rows = listOf(document, table.name);
    await insertRows(statements, owner, table, table.name === 'assets' ? rows.map(opened) : rows);
  }
  await closeAssets(statements, owner, listOf(document, 'assets'));
  await setRestoring(statements, 'off');
  const counts = Object.fromEntries(bookTables.map(({ name }) => [name, listOf(document, name).length]));
  await statements.query(
    `insert into audit_events (owner_id, actor_id, entity, entity_key, action, after)
values (:owner::uuid, :owner::uuid, 'books', '{}', 'INSERT', :counts::jsonb)`,
    { owner, counts: JSON.stringify(counts) },
  );
}

async function setRestoring(statements: Statements, value: 'on' | 'off'): Promise<void> {
  await statements.query(`select set_config('finally.restoring', '${value}', true) as restoring`);
}

function opened(asset: BookRow): BookRow {
  return { ...asset, closedOn: null };
}

const types: Record<ColumnKind, string> = {
  uuid: 'uuid',
  text: 'text',
  month: 'date',
  date: 'date',
  decimal: 'numeric',
  boolean: 'boolean',
  integer: 'integer',
  instant: 'timestamptz',
};

/** A column of the rows that a statement is given as JSON. */
function given({ name, kind }: Column): string {
  return kind === 'month' ? `(r."${name}" || '-01')::date` : `r."${name}"::${types[kind]}`;
}

function recordset(columns: Column[]): string {
  const fields = columns.map(({ name, kind }) => `"${name}" ${kind === 'month' ? 'text' : types[kind]}`);
  return `jsonb_to_recordset(:rows::jsonb) as r (${fields.join(', ')})`;
}

async function insertRows(statements: Statements, owner: string, table: BookTable, rows: BookRow[]): Promise<void> {
  const { columns } = table;
  const sql = `insert into ${table.table} (owner_id, ${columns.map(({ column }) => column).join(', ')})
select :owner::uuid, ${columns.map(given).join(', ')} from ${recordset(columns)}`;
  for (const batch of batchesOf(rows)) await statements.query(sql, { owner, rows: batch });
}

async function restoreProfile(statements: Statements, owner: string, profile: BookRow): Promise<void> {
  const values = profileColumns.map((column) => `${column.column} = ${given(column)}`).join(', ');
  await statements.query(`update users u set ${values} from ${recordset(profileColumns)} where u.id = :owner::uuid`, {
    owner,
    rows: JSON.stringify([profile]),
  });
}

async function closeAssets(statements: Statements, owner: string, assets: BookRow[]): Promise<void> {
  for (const rows of batchesOf(assets.filter((asset) => asset.closedOn !== null))) {
    await statements.query(
      `update assets a set closed_on = r."closedOn"
from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "closedOn" date)
where a.owner_id = :owner::uuid and a.id = r.id`,
      { owner, rows },
    );
  }
}

/** Rows as JSON lists, none much longer than a statement may carry. */
function* batchesOf(rows: BookRow[]): Generator<string> {
  let batch: string[] = [];
  let characters = 0;
  for (const row of rows) {
    const text = JSON.stringify(row);
    batch.push(text);
    characters += text.length;
    if (characters < MOST_CHARACTERS) continue;
    yield `[${batch.join(',')}]`;
    [batch, characters] = [[], 0];
  }
  if (batch.length > 0) yield `[${batch.join(',')}]`;
}
