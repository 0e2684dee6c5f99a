import { HelperError } from './errors';

type Value = Record<string, unknown> | null;

const orNull =
  (type: string) =>
  (value: unknown): Value =>
    value === null || value === undefined ? null : { [type]: value };

function toDynamoDB(value: unknown): Value {
  if (value === null || value === undefined) return { NULL: null };
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'number') return { N: value };
  if (typeof value === 'boolean') return { BOOL: value };
  if (Array.isArray(value)) return { L: value.map(toDynamoDB) };
  if (typeof value === 'object') return { M: toMapValues(value as Record<string, unknown>) };
  throw new HelperError('Unsupported type is passed to toDynamoDB');
}

function toMapValues(map: Record<string, unknown>): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(map)) out[key] = toDynamoDB(value);
  return out;
}

function toS3Object(key: string, bucket: string, region: string, version?: string): Value {
  return { S: JSON.stringify({ s3: { key, bucket, region, ...(version === undefined ? {} : { version }) } }) };
}

function fromS3ObjectJson(text: unknown): unknown {
  try {
    const { s3 } = JSON.parse(String(text)) as { s3?: Record<string, unknown> };
    if (typeof text !== 'string' || !s3) return null;
    const { bucket, region, key, version } = s3;
    return { bucket, region, key, ...(version === undefined ? {} : { version }) };
  } catch {
    return null;
  }
}

/** util.dynamodb: values in DynamoDB's notation. */
export const dynamodb = {
  toDynamoDB,
  toString: orNull('S'),
  toStringSet: orNull('SS'),
  toNumber: orNull('N'),
  toNumberSet: orNull('NS'),
  toBinary: orNull('B'),
  toBinarySet: orNull('BS'),
  toBoolean: orNull('BOOL'),
  toNull: (): Value => ({ NULL: null }),
  toList: (values: unknown[]): Value => ({ L: values.map(toDynamoDB) }),
  toMap: (map: Record<string, unknown>): Value => ({ M: toMapValues(map) }),
  toMapValues,
  toS3Object,
  fromS3ObjectJson,
};
