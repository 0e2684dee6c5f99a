import { filesIn } from './archive';
import { markedDigits, markedText } from './marked-books';
import type { GraphqlAnswer } from './person';

const errorTypes = [
  ...['VALIDATION_ERROR', 'NOT_FOUND', 'CONFLICT', 'FORBIDDEN', 'LIMIT_EXCEEDED'],
  ...['Unauthorized', 'UnauthorizedException'],
];

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** What a database says, and what it calls its tables and rules. */
const raw =
  /SQLSTATE|violates|ERROR:|constraint|relation|column|syntax|duplicate key|null value|out of range|numeric|varchar|\b[a-z]+(_[a-z]+)+\b|RDSHttp|BadRequest|Exception|\bat \w+ \(|\.ts\b/i;

/** Everything an answer says, with what is packed in it. */
export function textOf(answer: GraphqlAnswer<Record<string, unknown>>): string {
  const exported = answer.data?.exportData as { archive: string } | null | undefined;
  const packed = exported ? JSON.stringify(filesIn(Buffer.from(exported.archive, 'base64'))) : '';
  const { text = '' } = (answer.data?.exportPart ?? {}) as { text?: string };
  return JSON.stringify(answer) + packed + text;
}

/** Ids of an answer. */
export const idsIn = (text: string): string[] => [...new Set(text.match(uuid) ?? [])];

/** What of somebody else's books shows in a text: marked texts, large amounts, and ids that were not sent. */
export function leaksIn(text: string, theirIds: string[], sent: unknown): string[] {
  const known = idsIn(JSON.stringify(sent));
  const ids = idsIn(text).filter((id) => theirIds.includes(id) && !known.includes(id));
  const rest = text.replace(uuid, '').replace(/"(nextToken|next|archive)":"[^"]*"/g, '');
  const marks = [markedText, markedDigits, '86.7531'].filter((mark) => rest.includes(mark));
  return [...ids, ...marks, ...(rest.match(/(?<![\d-])\d{7,}/g) ?? [])];
}

/** What of an answer's errors breaks the contract: raw messages, types that it does not name. */
export function faultsIn({ errors = [] }: GraphqlAnswer<unknown>): string[] {
  return errors.flatMap(({ message, errorType, errorInfo }) => {
    const faults = [
      raw.test(message) && 'raw message',
      !errorTypes.includes(errorType ?? '') && 'no error of the contract',
      errorType === errorType?.toUpperCase() && typeof errorInfo?.code !== 'string' && 'no code',
    ];
    const found = faults.filter((fault) => fault !== false);
    return found.length === 0 ? [] : [`${found.join(', ')}: ${errorType} ${message}`];
  });
}
