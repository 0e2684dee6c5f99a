import { usableLocale } from './usable-locale';

/** What one cell of a table may hold. */
export type CsvCell = string | number | boolean | null | undefined;

const number = /^[+-]?[0-9]+([.][0-9]+)?$/;
const formula = /^[=+\-@\t\r]/;
// Whatever separator a reader expects, a text stays in its cell.
const special = /[",;\r\n]/;

/**
 * A table as CSV (RFC 4180, UTF-8, CRLF): a line of column names, then one line a row, in the order of `columns`.
 * Where the locale writes 1,5 the cells are told apart by semicolons, as its spreadsheets expect, and columns of nothing
 * but numbers have decimal commas. Text that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function toCsv(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, CsvCell>>[],
  locale: string,
): string {
  const hasComma = writesDecimalComma(locale);
  const texts = rows.map((row) => columns.map((column) => textOf(row[column])));
  const isNumeric = columns.map((_, index) => texts.every((row) => row[index] === '' || number.test(row[index] ?? '')));
  const cells = texts.map((row) =>
    row.map((text, index) => (hasComma && isNumeric[index] ? text.replace('.', ',') : toCell(text))),
  );
  return [columns.map(toCell), ...cells].map((line) => `${line.join(hasComma ? ';' : ',')}\r\n`).join('');
}

function writesDecimalComma(locale: string): boolean {
  const parts = new Intl.NumberFormat(usableLocale(locale), { numberingSystem: 'latn' }).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',');
}

function textOf(value: CsvCell): string {
  return value === null || value === undefined ? '' : String(value);
}

function toCell(text: string): string {
  const safe = formula.test(text) && !number.test(text) ? `'${text}` : text;
  return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
