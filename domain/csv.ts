/** What one cell of a table may hold. */
export type CsvCell = string | number | boolean | null | undefined;

const number = /^[+-]?[0-9]+([.][0-9]+)?$/;
const formula = /^[=+\-@\t\r]/;
const special = /[",\r\n]/;

/**
 * A table as CSV (RFC 4180, UTF-8, CRLF): a line of column names, then one line a row, in the order of `columns`.
 * Text that a spreadsheet would take for a formula begins with an apostrophe; numbers stay as they are.
 */
export function toCsv(columns: readonly string[], rows: readonly Readonly<Record<string, CsvCell>>[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return lines.map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('');
}

function toCell(value: CsvCell): string {
  const text = value === null || value === undefined ? '' : String(value);
  const safe = formula.test(text) && !number.test(text) ? `'${text}` : text;
  return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
