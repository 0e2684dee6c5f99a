import { DataApiError } from './errors';
import type { NumberedSql } from './parameters';

/** A statement as it goes to PostgreSQL: every parameter has a type, so nothing is guessed from a string. */
export interface BoundStatement {
  text: string;
  /** Type ids, one a parameter; 0 leaves the choice to the context, which only null may. */
  types: number[];
  values: (string | Buffer | null)[];
}

/** One parameter of a call; numbers that JavaScript cannot hold come as text, blobs as bytes or base64. */
export interface SqlParameter {
  name?: string | undefined;
  typeHint?: string | undefined;
  value?:
    | {
        isNull?: boolean | undefined;
        booleanValue?: boolean | undefined;
        longValue?: number | string | undefined;
        doubleValue?: number | string | undefined;
        stringValue?: string | undefined;
        blobValue?: string | Uint8Array | undefined;
        arrayValue?: unknown;
      }
    | undefined;
}

const typeIds = { bool: 16, bytea: 17, int8: 20, text: 25, float8: 701, unknown: 0 };
/** PostgreSQL counts them with sixteen bits. */
const mostParameters = 65_535;
const hinted: Record<string, number> = {
  JSON: 114,
  DATE: 1082,
  TIME: 1083,
  TIMESTAMP: 1114,
  DECIMAL: 1700,
  UUID: 2950,
};

/** Gives each numbered parameter its type and value. Throws where the Data API refuses the set. */
export function bind(sql: NumberedSql, parameters: readonly SqlParameter[]): BoundStatement {
  const given = new Map<string, { type: number; value: string | Buffer | null }>();
  for (const parameter of parameters) {
    const { name } = parameter;
    if (!name) throw new DataApiError('BadRequestException', 'Every parameter needs a name.');
    if (given.has(name))
      throw new DataApiError('BadRequestException', `The parameter ${name} is given more than once.`);
    given.set(name, typed(name, parameter));
  }
  if (sql.positional > 0) {
    const needed = Math.max(sql.positional, sql.names.length);
    throw new DataApiError(
      'DatabaseErrorException',
      `ERROR: bind message supplies ${sql.names.length} parameters, but prepared statement requires ${needed}; SQLState: 08P01`,
    );
  }
  if (sql.names.length > mostParameters) {
    throw new DataApiError('BadRequestException', `A statement has at most ${mostParameters} parameters.`);
  }
  const bound = sql.names.map((name) => {
    const parameter = given.get(name);
    if (!parameter) throw new DataApiError('BadRequestException', `Cannot find parameter: ${name}`);
    return parameter;
  });
  return { text: sql.text, types: bound.map(({ type }) => type), values: bound.map(({ value }) => value) };
}

function typed(name: string, { value = {}, typeHint }: SqlParameter): { type: number; value: string | Buffer | null } {
  if (value.arrayValue !== undefined)
    throw new DataApiError('ValidationException', 'Array parameters are not supported.');
  const hint = typeHint === undefined ? undefined : hinted[typeHint];
  if (value.isNull) return { type: hint ?? typeIds.unknown, value: null };
  if (value.stringValue !== undefined)
    return { type: hint ?? typeIds.text, value: withoutNul(name, value.stringValue) };
  if (hint !== undefined)
    throw new DataApiError('BadRequestException', `The hint ${typeHint} of ${name} needs a stringValue.`);
  if (value.booleanValue !== undefined) return { type: typeIds.bool, value: String(value.booleanValue) };
  if (value.longValue !== undefined) return { type: typeIds.int8, value: whole(name, value.longValue) };
  if (value.doubleValue !== undefined) return { type: typeIds.float8, value: String(value.doubleValue) };
  if (value.blobValue !== undefined) {
    const { blobValue } = value;
    return {
      type: typeIds.bytea,
      value: typeof blobValue === 'string' ? Buffer.from(blobValue, 'base64') : Buffer.from(blobValue),
    };
  }
  throw new DataApiError('BadRequestException', `The parameter ${name} has no value.`);
}

function whole(name: string, value: number | string): string {
  const text = typeof value === 'number' && Number.isInteger(value) ? BigInt(value).toString() : String(value);
  if (/^-?\d+$/.test(text)) return text;
  throw new DataApiError('BadRequestException', `The longValue of ${name} is no whole number.`);
}

/** PostgreSQL has no NUL in text; on the wire it would cut the message short. */
function withoutNul(name: string, value: string): string {
  if (!value.includes('\0')) return value;
  throw new DataApiError(
    'DatabaseErrorException',
    `ERROR: invalid byte sequence for encoding "UTF8": 0x00 in ${name}; SQLState: 22021`,
  );
}
