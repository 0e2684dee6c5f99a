import fc from 'fast-check';
import { normalName } from '../../../domain/names';
import type { BookRow } from '../../../domain/books/document';

export const units = (max: number, decimals: number, min = 0) =>
  fc
    .bigInt({ min: BigInt(min), max: BigInt(max) })
    .map((value) => {
      const digits = String(value < 0n ? -value : value).padStart(decimals + 1, '0');
      const text = `${value < 0n ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
      return text.replace(/0+$/, '').replace(/\.$/, '');
    })
    .map((text) => (text === '-0' ? '0' : text));

export const month = fc.constantFrom('1900-01', '2023-12', '2024-01', '2024-02', '2024-06', '2199-12');
export const date = fc.constantFrom('1900-01-01', '2024-01-31', '2024-02-29', '2024-06-15', '2199-12-31');
export const currency = fc.constantFrom('EUR', 'USD', 'JPY', 'BHD');
export const amount = units(10 ** 15, 4, 1);
export const text = (maxLength: number) =>
  fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength }).map((value) => value.replaceAll('\0', '')),
    fc.constantFrom('O\'Brien "quoted"', '🌍👩‍👩‍👧', 'مرحبا', '\u202Eright to left', '=1+1', ' padded ', 'a\\b\n\tc'),
  );
export const visible = (maxLength: number) => text(maxLength - 1).map((value) => normalName(`x${value}`));
export const optional = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary);
export const instant = fc
  .tuple(fc.integer({ min: 0, max: 4_000_000_000 }), fc.integer({ min: 0, max: 999_999 }))
  .map(([seconds, micros]) =>
    new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, `.${String(micros).padStart(6, '0')}Z`),
  );
export const edits = { version: fc.integer({ min: 1, max: 2 ** 31 - 1 }), createdAt: instant, updatedAt: instant };
const by = (...keys: string[]) => ({ selector: (row: BookRow) => keys.map((key) => row[key]).join(' '), maxLength: 6 });
export const rows = (shape: Record<string, fc.Arbitrary<unknown>>, ...keys: string[]) =>
  fc
    .uniqueArray(fc.record(shape) as unknown as fc.Arbitrary<BookRow>, by(...keys))
    .map((list) => inOrder(list, ...keys));
const sortKey = (row: BookRow, keys: string[]) => keys.map((key) => row[key]).join(' ');

/** As an export has them. */
export const inOrder = (list: BookRow[], ...keys: string[]) =>
  list.sort((a, b) => (sortKey(a, keys) < sortKey(b, keys) ? -1 : 1));
