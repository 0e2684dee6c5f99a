import { columnMetadata, type ColumnMetadata } from './column-metadata';
import { columnType, type ColumnType } from './column-types';
import { toField, type Field, type ResultSetOptions } from './fields';
import { resultLimits, tooLarge } from './result-limits';
import type { Column, Outcome } from './statement';

/** The answer to ExecuteStatement, as on the wire: blobs are base64. */
export interface StatementResult {
  /** Absent for a statement without a result set. */
  records?: Field[][];
  /** Records as JSON text, in place of `records` where that was asked for. */
  formattedRecords?: string;
  columnMetadata?: ColumnMetadata[];
  numberOfRecordsUpdated: number;
  /** Always empty on PostgreSQL: use RETURNING. */
  generatedFields?: Field[];
}

export interface ResultOptions extends ResultSetOptions {
  includeResultMetadata?: boolean | undefined;
  formatRecordsAs?: 'NONE' | 'JSON' | undefined;
}

/** Makes the answer of what PostgreSQL gave. */
export function toResult({ columns, rows, tag }: Outcome, options: ResultOptions): StatementResult {
  if (!columns) {
    const updated = /^(?:INSERT \d+|UPDATE|DELETE|MERGE) (\d+)$/.exec(tag)?.[1];
    return { numberOfRecordsUpdated: Number(updated ?? 0), generatedFields: [] };
  }
  const types = columns.map(({ dataTypeID }) => columnType(dataTypeID));
  const field = (text: string | null, index: number) => toField(text, types[index] ?? columnType(0), options);
  return {
    ...(options.formatRecordsAs === 'JSON'
      ? { formattedRecords: format(columns, types, rows, options) }
      : { records: rows.map((row) => row.map(field)) }),
    ...(options.includeResultMetadata ? { columnMetadata: columns.map(columnMetadata) } : {}),
    numberOfRecordsUpdated: 0,
  };
}

/** One JSON object a row; numbers keep the digits PostgreSQL gave. */
function format(
  columns: readonly Column[],
  types: readonly ColumnType[],
  rows: Outcome['rows'],
  options: ResultOptions,
): string {
  const names = columns.map(({ name }) => JSON.stringify(name));
  const objects = rows.map((row) => {
    const members = row.map(
      (text, index) => `${names[index]}:${jsonValue(text, types[index] ?? columnType(0), options)}`,
    );
    return `{${members.join(',')}}`;
  });
  const text = `[${objects.join(',')}]`;
  if (Buffer.byteLength(text) > resultLimits.jsonBytes) throw tooLarge();
  return text;
}

function jsonValue(text: string | null, type: ColumnType, options: ResultOptions): string {
  const field = toField(text, type, { ...options, exact: true });
  if ('isNull' in field) return 'null';
  const [value] = Object.values(field) as unknown[];
  const plain = 'arrayValue' in field ? Object.values(field.arrayValue)[0] : value;
  if (Array.isArray(plain)) return `[${plain.map(literal).join(',')}]`;
  return literal(plain);
}

function literal(value: unknown): string {
  return typeof value === 'bigint' ? value.toString() : JSON.stringify(value);
}
