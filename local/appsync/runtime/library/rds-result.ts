type Field = Record<string, unknown>;

interface SqlResult {
  records?: Field[][];
  columnMetadata?: { label?: string | null; name?: string | null }[];
}

function valueOf(field: Field): unknown {
  if (field['isNull'] === true) return null;
  const array = field['arrayValue'] as Field | undefined;
  if (!array) return Object.values(field)[0];
  const nested = array['arrayValues'];
  if (Array.isArray(nested)) return nested.map((value) => valueOf({ arrayValue: value as Field }));
  return Object.values(array)[0] ?? [];
}

/** A row as an object. Columns that are null are left out, as AWS leaves them out. */
function rowOf(record: Field[], columns: NonNullable<SqlResult['columnMetadata']>): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  record.forEach((field, at) => {
    const value = valueOf(field);
    if (value === null || value === undefined) return;
    const name = columns[at]?.label ?? columns[at]?.name ?? String(at);
    Object.defineProperty(row, name, { value, enumerable: true, writable: true, configurable: true });
  });
  return row;
}

/**
 * The Data API's results as one list of row objects for each statement, null for what is no such result.
 * A result without records, that of a write without RETURNING, is a list of one empty object.
 */
export function toJsonObject(data: unknown): Record<string, unknown>[][] | null {
  try {
    const { sqlStatementResults } = (typeof data === 'string' ? JSON.parse(data) : data) as {
      sqlStatementResults: SqlResult[];
    };
    return sqlStatementResults.map(({ records, columnMetadata }) =>
      records ? records.map((record) => rowOf(record, columnMetadata ?? [])) : [{}],
    );
  } catch {
    return null;
  }
}
