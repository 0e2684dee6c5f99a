/** How the values of a column are answered. */
export type Kind = 'boolean' | 'long' | 'double' | 'decimal' | 'blob' | 'time' | 'timestamptz' | 'string';

export interface ColumnType {
  name: string;
  kind: Kind;
  /** The number that JDBC has for the type; the Data API reports these. */
  jdbc: number;
  /** For an array: the type of its elements. */
  element?: ColumnType;
}

const scalars: Record<number, ColumnType> = {
  16: { name: 'bool', kind: 'boolean', jdbc: -7 },
  17: { name: 'bytea', kind: 'blob', jdbc: -2 },
  19: { name: 'name', kind: 'string', jdbc: 12 },
  20: { name: 'int8', kind: 'long', jdbc: -5 },
  21: { name: 'int2', kind: 'long', jdbc: 5 },
  23: { name: 'int4', kind: 'long', jdbc: 4 },
  25: { name: 'text', kind: 'string', jdbc: 12 },
  26: { name: 'oid', kind: 'long', jdbc: -5 },
  114: { name: 'json', kind: 'string', jdbc: 1111 },
  700: { name: 'float4', kind: 'double', jdbc: 7 },
  701: { name: 'float8', kind: 'double', jdbc: 8 },
  1042: { name: 'bpchar', kind: 'string', jdbc: 1 },
  1043: { name: 'varchar', kind: 'string', jdbc: 12 },
  1082: { name: 'date', kind: 'string', jdbc: 91 },
  1083: { name: 'time', kind: 'time', jdbc: 92 },
  1114: { name: 'timestamp', kind: 'time', jdbc: 93 },
  1184: { name: 'timestamptz', kind: 'timestamptz', jdbc: 93 },
  1700: { name: 'numeric', kind: 'decimal', jdbc: 2 },
  2950: { name: 'uuid', kind: 'string', jdbc: 1111 },
  3802: { name: 'jsonb', kind: 'string', jdbc: 1111 },
};

/** Array type id → id of its elements' type. */
const arrays: Record<number, number> = {
  199: 114,
  1000: 16,
  1001: 17,
  1003: 19,
  1005: 21,
  1007: 23,
  1009: 25,
  1014: 1042,
  1015: 1043,
  1016: 20,
  1021: 700,
  1022: 701,
  1028: 26,
  1115: 1114,
  1182: 1082,
  1183: 1083,
  1185: 1184,
  1231: 1700,
  2951: 2950,
  3807: 3802,
};

/** Results with these fail; the way out is a cast to text. Spelled as AWS does in its message. */
const unsupported: Record<number, string> = {
  18: '"CHAR"',
  24: 'regproc',
  600: 'POINT',
  601: 'LSEG',
  602: 'PATH',
  603: 'BOX',
  604: 'POLYGON',
  628: 'LINE',
  718: 'CIRCLE',
  790: 'MONEY',
  1186: 'INTERVAL',
  1266: 'TIMETZ',
  2202: 'regprocedure',
  2203: 'regoper',
  2204: 'regoperator',
  2205: 'regclass',
  2206: 'regtype',
  2249: 'RECORD',
};

/** Types that no list here knows, such as enums, are answered as strings. */
export function columnType(id: number): ColumnType {
  const element = arrays[id];
  if (element !== undefined) {
    const type = columnType(element);
    return { name: `_${type.name}`, kind: type.kind, jdbc: 2003, element: type };
  }
  return scalars[id] ?? { name: 'varchar', kind: 'string', jdbc: 12 };
}

export function nameOfUnsupported(id: number): string | undefined {
  return unsupported[id];
}
