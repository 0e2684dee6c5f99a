/** A list somewhere in an answer, as rows of a table. */
export interface ResultTable {
  /** Where it was: `netWorth.points`. */
  path: string;
  columns: string[];
  rows: Record<string, string | number | boolean | null>[];
}

type Row = ResultTable['rows'][number];

/**
 * The tables in an answer: each list of objects, its nested objects spread into columns (`category.name`). A list inside
 * the rows of another, such as the categories of each month, becomes a table of its own that repeats the row's own
 * columns.
 */
export function tablesOf(data: unknown): ResultTable[] {
  const tables: ResultTable[] = [];
  collect(data, '', {}, tables);
  const byPath = new Map<string, ResultTable>();
  for (const table of tables) {
    const known = byPath.get(table.path);
    if (known === undefined) byPath.set(table.path, table);
    else {
      known.rows.push(...table.rows);
      known.columns = [...new Set([...known.columns, ...table.columns])];
    }
  }
  return [...byPath.values()];
}

function collect(value: unknown, path: string, context: Row, tables: ResultTable[]): void {
  if (Array.isArray(value)) return collectList(value, path, context, tables);
  if (!isObject(value)) return;
  for (const [key, inner] of Object.entries(value)) collect(inner, join(path, key), context, tables);
}

function collectList(items: unknown[], path: string, context: Row, tables: ResultTable[]): void {
  const objects = items.filter(isObject);
  if (objects.length === 0) return;
  const rows = objects.map((item) => ({ ...context, ...spread(item, '') }));
  tables.push({ path, columns: [...new Set(rows.flatMap((row) => Object.keys(row)))], rows });
  objects.forEach((item, index) => {
    for (const [key, inner] of listsOf(item, '')) collectList(inner, join(path, key), rows[index] ?? {}, tables);
  });
}

/** The values of an object and of the objects in it, by their path. */
function spread(item: Record<string, unknown>, prefix: string): Row {
  const row: Row = {};
  for (const [key, value] of Object.entries(item)) {
    if (isObject(value)) Object.assign(row, spread(value, join(prefix, key)));
    else if (Array.isArray(value)) {
      if (!value.some(isObject)) row[join(prefix, key)] = value.join(', ');
    } else row[join(prefix, key)] = value as Row[string];
  }
  return row;
}

function listsOf(item: Record<string, unknown>, prefix: string): [string, unknown[]][] {
  return Object.entries(item).flatMap(([key, value]): [string, unknown[]][] => {
    if (Array.isArray(value)) return value.some(isObject) ? [[join(prefix, key), value]] : [];
    return isObject(value) ? listsOf(value, join(prefix, key)) : [];
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
