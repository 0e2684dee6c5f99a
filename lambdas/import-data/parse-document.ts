import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { AMOUNT_PATTERN, MONTH_PATTERN, RATE_PATTERN, UUID_PATTERN } from '../../domain/limits';
import { FORMAT, VERSION, type BookDocument } from '../../domain/books/document';
import type { BookList, Column, ColumnKind } from '../../domain/books/columns';
import { bookTables, profileColumns } from '../../domain/books/tables';
import { RefusedDocument } from './refused';
import { earlierVersions, upgraded } from './upgrade/versions';

/** What a document may unpack to: a request of 1 MB that would fill the memory is no document. */
const MOST_BYTES = 32 * 1024 * 1024;

const form = (pattern: string, what: string) => z.string().check(z.regex(new RegExp(pattern), `is not ${what}`));

/** Shapes alone: whether a category exists, or a date, is for the database to say. */
const simpleKinds: Record<Exclude<ColumnKind, 'splits'>, z.ZodMiniType> = {
  uuid: form(UUID_PATTERN, 'a UUID'),
  text: z.string('is not a text'),
  month: form(MONTH_PATTERN, 'a month such as 2026-11'),
  date: form('^[0-9]{4}-[0-9]{2}-[0-9]{2}$', 'a date such as 2026-11-30'),
  decimal: form(`(${AMOUNT_PATTERN})|(${RATE_PATTERN})`, 'a decimal such as 1234.56'),
  boolean: z.boolean('is neither true nor false'),
  integer: z.int('is not a whole number').check(z.minimum(0), z.maximum(2_147_483_647)),
  instant: form('^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{1,6}Z$', 'a time in UTC'),
};

const kinds: Record<ColumnKind, z.ZodMiniType> = {
  ...simpleKinds,
  splits: z.array(
    z.strictObject({
      categoryId: z.nullable(simpleKinds.uuid),
      amount: simpleKinds.decimal,
      note: z.nullable(simpleKinds.text),
    }),
    'is not a list',
  ),
};

const cellOf = ({ kind, nullable, earlier }: Column) => {
  const cell = nullable ? z.nullable(kinds[kind]) : kinds[kind];
  return earlier === undefined ? cell : z._default(cell, earlier);
};

const rowOf = (columns: Column[]) =>
  z.strictObject(Object.fromEntries(columns.map((column) => [column.name, cellOf(column)])));

function listFor({ columns, isLater }: BookList) {
  const list = z.array(rowOf(columns), 'is not a list');
  return isLater ? z._default(list, []) : list;
}

const shapeFor = (version: number, profile: Column[], lists: BookList[]) =>
  z.strictObject({
    format: z.literal(FORMAT, 'is not that of exported books'),
    version: z.literal(version, 'is of a newer FinAlly'),
    profile: rowOf(profile),
    ...Object.fromEntries(lists.map((list) => [list.name, listFor(list)])),
  });

const newest = shapeFor(VERSION, profileColumns, bookTables);
const earlier = earlierVersions.map(({ profile, lists }, index) => shapeFor(index + 1, profile, lists));
const anyVersion = z.object({ version: z.int() });

/** The shape of the version that a document says it is of. */
function shapeOf(json: unknown) {
  const { data } = anyVersion.safeParse(json);
  return earlier[(data?.version ?? VERSION) - 1] ?? newest;
}

/**
 * Reads an exported document from one of its two forms, of whichever version, as one of the newest.
 *
 * @throws RefusedDocument that says where it is not one
 */
export function parseDocument({ document, gzip }: { document: string | null; gzip: string | null }): BookDocument {
  if ((document === null) === (gzip === null)) {
    throw new RefusedDocument('Give the exported books as document or as gzip.', 'document', 'required');
  }
  if (document !== null) return parseText(document, 'document');
  return parseText(unpack(Buffer.from(gzip ?? '', 'base64'), MOST_BYTES), 'gzip');
}

/** The same from gzip of any size up to a limit. */
export function parseGzip(gzip: Buffer, mostBytes: number): BookDocument {
  return parseText(unpack(gzip, mostBytes), 'gzip');
}

function parseText(text: string, field: string): BookDocument {
  const json = readJson(text, field);
  const { data, error } = shapeOf(json).safeParse(json);
  if (data !== undefined) return upgraded(data as BookDocument);
  const [issue] = error.issues;
  const place = (issue?.path ?? []).map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`));
  const at = place.join('').replace(/^\./, '');
  const what = issue?.code === 'unrecognized_keys' ? `has ${issue.keys.join(', ')}, which is unknown` : issue?.message;
  throw new RefusedDocument(`These are no exported books: ${at || 'the document'} ${what}.`, field, 'document_format');
}

function readJson(text: string, field: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RefusedDocument('These are no exported books: it is not JSON.', field, 'document_format');
  }
}

function unpack(gzip: Buffer, mostBytes: number): string {
  try {
    return gunzipSync(gzip, { maxOutputLength: mostBytes }).toString();
  } catch {
    const most = mostBytes / 1024 / 1024;
    throw new RefusedDocument(`That is not gzip in base64, or more than ${most} MB.`, 'gzip', 'gzip_format');
  }
}
