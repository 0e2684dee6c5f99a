import { columnType } from './column-types';
import type { Column } from './statement';

/** What the Data API tells of a column. Of the table behind it nothing is said. */
export interface ColumnMetadata {
  name: string;
  label: string;
  type: number;
  typeName: string;
  schemaName: string;
  tableName: string;
  isAutoIncrement: boolean;
  isSigned: boolean;
  isCurrency: boolean;
  isCaseSensitive: boolean;
  nullable: number;
  precision: number;
  scale: number;
  arrayBaseColumnType: number;
}

const unlimited = 2_147_483_647;
const precisions: Record<string, [precision: number, scale: number]> = {
  bool: [1, 0],
  int2: [5, 0],
  int4: [10, 0],
  int8: [19, 0],
  oid: [10, 0],
  float4: [8, 8],
  float8: [17, 17],
  date: [13, 0],
  time: [15, 6],
  timestamp: [29, 6],
  timestamptz: [35, 6],
};

export function columnMetadata({ name, dataTypeID, dataTypeModifier }: Column): ColumnMetadata {
  const type = columnType(dataTypeID);
  const [precision, scale] = sizes(type.name, dataTypeModifier);
  return {
    name,
    label: name,
    type: type.jdbc,
    typeName: type.name,
    schemaName: '',
    tableName: '',
    isAutoIncrement: false,
    isSigned: !type.element && ['long', 'double', 'decimal'].includes(type.kind),
    isCurrency: false,
    isCaseSensitive: type.kind === 'string',
    // JDBC's "unknown".
    nullable: 2,
    precision,
    scale,
    arrayBaseColumnType: type.element?.jdbc ?? 0,
  };
}

/** The declared length, or precision and scale, is packed into the type's modifier. */
function sizes(name: string, modifier: number): [number, number] {
  const declared = modifier - 4;
  if (name === 'numeric') return declared < 0 ? [0, 0] : [declared >> 16, declared & 0xffff];
  if (name === 'varchar' || name === 'bpchar') return [declared < 0 ? unlimited : declared, 0];
  return precisions[name] ?? [unlimited, 0];
}
