import type { ColumnType } from './column-types';
import { DataApiError } from './errors';

/** A value of a result, as on the wire; a bigint is an integer that a JavaScript number cannot hold. */
export type Field =
  | { isNull: true }
  | { booleanValue: boolean }
  | { longValue: number | bigint }
  | { doubleValue: number | string }
  | { stringValue: string }
  | { blobValue: string }
  | { arrayValue: ArrayValue };

export type ArrayValue =
  { booleanValues: unknown[] } | { longValues: unknown[] } | { doubleValues: unknown[] } | { stringValues: unknown[] };

/** How the caller wants numbers; the defaults are those of the Data API. */
export interface ResultSetOptions {
  decimalReturnType?: 'STRING' | 'DOUBLE_OR_LONG' | undefined;
  longReturnType?: 'LONG' | 'STRING' | undefined;
  /** Integers that a JavaScript number cannot hold come as bigint, not as the nearest number. */
  exact?: boolean;
}

/** PostgreSQL's text of a value as a field. */
export function toField(text: string | null, type: ColumnType, options: ResultSetOptions = {}): Field {
  if (text === null) return { isNull: true };
  if (type.element) return { arrayValue: toArray(text, type.element, options) };
  const { member, value } = toValue(text, type, options);
  return { [member]: value } as Field;
}

interface Valued {
  member: 'booleanValue' | 'longValue' | 'doubleValue' | 'stringValue' | 'blobValue';
  value: boolean | number | bigint | string;
}

function toValue(text: string, type: ColumnType, options: ResultSetOptions): Valued {
  switch (type.kind) {
    case 'boolean':
      return { member: 'booleanValue', value: text === 't' };
    case 'long':
      return options.longReturnType === 'STRING'
        ? { member: 'stringValue', value: text }
        : { member: 'longValue', value: long(text, options) };
    case 'double':
      return { member: 'doubleValue', value: double(text) };
    case 'decimal':
      if (options.decimalReturnType !== 'DOUBLE_OR_LONG') return { member: 'stringValue', value: text };
      return /^-?\d{1,18}$/.test(text)
        ? { member: 'longValue', value: long(text, options) }
        : { member: 'doubleValue', value: double(text) };
    case 'blob':
      return { member: 'blobValue', value: Buffer.from(text.slice(2), 'hex').toString('base64') };
    case 'time':
      return { member: 'stringValue', value: withFraction(text) };
    case 'timestamptz':
      // The session's zone is UTC, so the offset says nothing.
      return { member: 'stringValue', value: withFraction(text.replace('+00', '')) };
    case 'string':
      return { member: 'stringValue', value: text };
  }
}

function long(text: string, { exact = false }: ResultSetOptions): number | bigint {
  const value = Number(text);
  return !exact || Number.isSafeInteger(value) ? value : BigInt(text);
}

/** JSON has no NaN and no infinity: the protocol sends their names. */
function double(text: string): number | string {
  const value = Number(text);
  return Number.isFinite(value) ? value : text;
}

/** The Data API shows no fraction, three digits or six, where PostgreSQL leaves out trailing zeros. */
function withFraction(text: string): string {
  return text.replace(/\.(\d+)/, (_, digits: string) => `.${digits.padEnd(digits.length <= 3 ? 3 : 6, '0')}`);
}

const members = { booleanValue: 'booleanValues', longValue: 'longValues', doubleValue: 'doubleValues' } as const;

function toArray(text: string, type: ColumnType, options: ResultSetOptions): ArrayValue {
  // `[0:1]={…}` tells bounds that don't begin at one.
  const body = text.slice(text.indexOf('{') + 1, -1);
  if (/^\{/.test(body))
    throw new DataApiError('UnsupportedResultException', 'The result contains a multidimensional array.');
  let kind: keyof typeof members | 'stringValue' = emptyMember(type, options);
  const values = [...body.matchAll(/"((?:[^"\\]|\\.)*)"|([^,]+)/g)].map(([, quoted, plain]) => {
    if (quoted === undefined && plain === 'NULL') return null;
    const { member, value } = toValue(quoted?.replace(/\\(.)/gs, '$1') ?? plain ?? '', type, options);
    kind = member === 'blobValue' ? 'stringValue' : member;
    return value;
  });
  return { [kind === 'stringValue' ? 'stringValues' : members[kind]]: values } as ArrayValue;
}

function emptyMember({ kind }: ColumnType, options: ResultSetOptions): keyof typeof members | 'stringValue' {
  if (kind === 'boolean') return 'booleanValue';
  if (kind === 'long' && options.longReturnType !== 'STRING') return 'longValue';
  return kind === 'double' ? 'doubleValue' : 'stringValue';
}
