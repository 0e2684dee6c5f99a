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
  const isNumeric = columns.map(() => true);
  if (writesDecimalComma(locale)) leaveNumeric(isNumeric, columns, rows);
  return csvHead(columns, locale) + csvLines(columns, rows, locale, isNumeric);
}

/** The same of rows that come in batches, and are gone through twice where it has to be known which columns are numbers. */
export async function* toCsvInBatches(
  columns: readonly string[],
  batches: () => AsyncIterable<readonly Readonly<Record<string, CsvCell>>[]>,
  locale: string,
): AsyncGenerator<string> {
  const isNumeric = columns.map(() => true);
  if (writesDecimalComma(locale)) {
    for await (const rows of batches()) leaveNumeric(isNumeric, columns, rows);
  }
  yield csvHead(columns, locale);
  for await (const rows of batches()) yield csvLines(columns, rows, locale, isNumeric);
}

/** Strikes out the columns in which something is no number. */
function leaveNumeric(
  isNumeric: boolean[],
  columns: readonly string[],
  rows: readonly Readonly<Record<string, CsvCell>>[],
): void {
  columns.forEach((column, index) => {
    isNumeric[index] &&= rows.every((row) => {
      const text = textOf(row[column]);
      return text === '' || number.test(text);
    });
  });
}

function csvHead(columns: readonly string[], locale: string): string {
  return lineOf(columns.map(toCell), writesDecimalComma(locale));
}

function csvLines(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, CsvCell>>[],
  locale: string,
  isNumeric: readonly boolean[],
): string {
  const hasComma = writesDecimalComma(locale);
  const cellOf = (text: string, index: number) =>
    hasComma && isNumeric[index] ? text.replace('.', ',') : toCell(text);
  return rows
    .map((row) =>
      lineOf(
        columns.map((column, index) => cellOf(textOf(row[column]), index)),
        hasComma,
      ),
    )
    .join('');
}

function lineOf(cells: readonly string[], hasComma: boolean): string {
  return `${cells.join(hasComma ? ';' : ',')}\r\n`;
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
