import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv, type CsvCell } from './csv';

const cell = (value: CsvCell) =>
  toCsv(['a'], [{ a: value }], 'en-GB')
    .split('\r\n')
    .slice(1)
    .join('\r\n')
    .replace(/\r\n$/, '');

describe('a cell of a CSV file', () => {
  test.each([
    ['=HYPERLINK("http://evil.example";"Statement")', `"'=HYPERLINK(""http://evil.example"";""Statement"")"`],
    ['+49 170 1234', "'+49 170 1234"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tindented', "'\tindented"],
    ['\rreturned', `"'\rreturned"`],
  ])('that a spreadsheet would calculate begins with an apostrophe: %j', (value, text) => {
    expect(cell(value)).toBe(text);
  });

  test.each([['-12.50'], ['+7'], ['0.0000000001'], ['99999999999999999999.9999']])('keeps the number %s', (value) => {
    expect(cell(value)).toBe(value);
  });

  test.each([
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    ['ملاحظة 🌍', 'ملاحظة 🌍'],
    [null, ''],
    [undefined, ''],
    [true, 'true'],
    [12, '12'],
  ])('holds %j', (value, text) => {
    expect(cell(value)).toBe(text);
  });

  test.each([
    ['en-GB', 'amount,note,month\r\n-1234.5,"1,5; 2",2026-01\r\n,\'=1+1,\r\n'],
    ['de-DE', 'amount;note;month\r\n-1234,5;"1,5; 2";2026-01\r\n;\'=1+1;\r\n'],
    ['ar-EG', 'amount,note,month\r\n-1234.5,"1,5; 2",2026-01\r\n,\'=1+1,\r\n'],
    // Of what Intl does not know, the longest beginning that it does.
    ['x-mine', 'amount,note,month\r\n-1234.5,"1,5; 2",2026-01\r\n,\'=1+1,\r\n'],
    ['de-ext-DE', 'amount;note;month\r\n-1234,5;"1,5; 2";2026-01\r\n;\'=1+1;\r\n'],
    ['fr-CH', 'amount;note;month\r\n-1234,5;"1,5; 2";2026-01\r\n;\'=1+1;\r\n'],
  ])('opens in a spreadsheet of %s as it is', (locale, text) => {
    const rows = [
      { amount: '-1234.5', note: '1,5; 2', month: '2026-01' },
      { amount: null, note: '=1+1' },
    ];
    expect(toCsv(['amount', 'note', 'month'], rows, locale)).toBe(text);
  });

  test('that looks like a number among texts stays a text as it was entered', () => {
    expect(toCsv(['note'], [{ note: '1.5' }, { note: 'Bread' }], 'de-DE')).toBe('note\r\n1.5\r\nBread\r\n');
  });

  test.each([
    ['en-GB', ','],
    ['de-DE', ';'],
  ])('comes back whole from a reader of CSV in %s, but for the apostrophe', (locale, separator) => {
    // Of nothing but numbers, a column is written the locale's way.
    const texts = fc.string().filter((value) => !/[0-9][.][0-9]/.test(value));
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, texts), { minLength: 1 }), (rows) => {
        const text = toCsv(
          ['a', 'b'],
          rows.map(([a, b]) => ({ a, b })),
          locale,
        );
        const back = readCsv(text, separator).slice(1);
        const plain = (value: string) => value.replace(/^'(?=[=+\-@\t\r])/, '');
        expect(back.map((row) => row.map(plain))).toEqual(rows.map((row) => row.map(plain)));
      }),
    );
  });
});

/** RFC 4180, read a character at a time. */
function readCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let value = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] as string;
    if (quoted && character === '"' && text[at + 1] === '"') {
      value += character;
      at += 1;
    } else if (character === '"') quoted = !quoted;
    else if (!quoted && (character === separator || character === '\r')) {
      row.push(value);
      value = '';
      if (character === '\r') {
        rows.push(row);
        row = [];
        at += 1;
      }
    } else value += character;
  }
  return rows;
}
