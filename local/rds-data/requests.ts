import * as z from 'zod/mini';
import { DataApiError } from './errors';

/** A number as JSON has it, or, where it is too large or no finite one, its text. */
const numeric = z.union([
  z.number(),
  z.string().check(z.regex(/^-?(?:\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|Infinity)$|^NaN$/)),
]);

const value = z.object({
  isNull: z.optional(z.boolean()),
  booleanValue: z.optional(z.boolean()),
  longValue: z.optional(numeric),
  doubleValue: z.optional(numeric),
  stringValue: z.optional(z.string()),
  blobValue: z.optional(z.string()),
  arrayValue: z.optional(z.unknown()),
});

const parameters = z.array(
  z.object({
    name: z.optional(z.string()),
    value: z.optional(value),
    typeHint: z.optional(z.enum(['DATE', 'DECIMAL', 'JSON', 'TIME', 'TIMESTAMP', 'UUID'])),
  }),
);

const target = {
  resourceArn: z.string(),
  secretArn: z.string(),
  database: z.optional(z.string()),
  schema: z.optional(z.string()),
};

/** What each operation takes; members that are null count as absent. */
export const requests = {
  execute: z.object({
    ...target,
    sql: z.string(),
    parameters: z.optional(parameters),
    transactionId: z.optional(z.string()),
    includeResultMetadata: z.optional(z.boolean()),
    continueAfterTimeout: z.optional(z.boolean()),
    formatRecordsAs: z.optional(z.enum(['NONE', 'JSON'])),
    resultSetOptions: z.optional(
      z.object({
        decimalReturnType: z.optional(z.enum(['STRING', 'DOUBLE_OR_LONG'])),
        longReturnType: z.optional(z.enum(['LONG', 'STRING'])),
      }),
    ),
  }),
  batchExecute: z.object({
    ...target,
    sql: z.string(),
    parameterSets: z.optional(z.array(parameters)),
    transactionId: z.optional(z.string()),
  }),
  begin: z.object(target),
  end: z.object({ resourceArn: z.string(), secretArn: z.string(), transactionId: z.string() }),
};

// JSON.parse would round integers beyond 2^53; as strings they stay what they are.
const longInteger = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d{16,}(?![\d.eE])/g;

/** Reads a body; throws what the Data API answers for one that is malformed. */
export function readRequest<T extends z.ZodMiniType>(schema: T, body: Buffer): z.infer<T> {
  let given: unknown;
  try {
    const exact = body.toString('utf8').replace(longInteger, (token) => (token.startsWith('"') ? token : `"${token}"`));
    given = JSON.parse(exact || '{}', (_, member: unknown) => (member === null ? undefined : member));
  } catch (error) {
    throw new DataApiError('BadRequestException', 'The request body is no valid JSON.', { cause: error });
  }
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new DataApiError('BadRequestException', `Value at '${issue?.path.join('.')}' is missing or not valid.`);
}
