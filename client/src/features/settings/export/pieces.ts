import type { ApolloClient } from '@apollo/client';
import type { BookRow } from '../../../../../domain/books/document';
import { graphql } from '../../../__generated__';
import { apiErrors } from '../../../lib/api-error';

const ExportPart = graphql(`
  query ExportPart($after: String, $trail: Boolean) {
    exportPart(after: $after, trail: $trail) {
      content
      text
      done
      total
      next
    }
  }
`);

/** A part of an export. Its text is left to the browser, which may keep it on the disk. */
export interface Piece {
  content: 'DOCUMENT' | 'TRAIL';
  text: Blob;
  /** The names of its fields and lists, in their order. */
  names: string[];
}

export interface Progress {
  done: number;
  total: number;
}

interface Reading {
  trail: boolean;
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
}

/** How often books that somebody is changing are begun again. */
const ATTEMPTS = 3;

/** All parts of the member's books; from the beginning where they change meanwhile. */
export async function readPieces(client: ApolloClient, reading: Reading): Promise<Piece[]> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await readOnce(client, reading);
    } catch (error) {
      const isChanged = apiErrors(error).some(({ type }) => type === 'CONFLICT');
      if (reading.signal.aborted || !isChanged || attempt === ATTEMPTS) throw error;
    }
  }
}

async function readOnce(client: ApolloClient, { trail, signal, onProgress }: Reading): Promise<Piece[]> {
  const pieces: Piece[] = [];
  let after: string | null = null;
  do {
    const variables: { after: string | null; trail: boolean } = { after, trail };
    const context = { fetchOptions: { signal } };
    const { data } = await client.query({ query: ExportPart, variables, fetchPolicy: 'no-cache', context });
    signal.throwIfAborted();
    if (!data) throw new Error('There was no answer.');
    const { content, text, done, total, next } = data.exportPart;
    pieces.push({ content, text: new Blob([text]), names: Object.keys(JSON.parse(text) as object) });
    onProgress({ done, total });
    after = next;
  } while (after !== null);
  return pieces;
}

/** The rows of a list, piece by piece. */
export async function* batchesOf(pieces: readonly Piece[], list: string): AsyncGenerator<BookRow[]> {
  for (const piece of pieces) if (piece.names.includes(list)) yield (await fieldsOf(piece))[list] as BookRow[];
}

/** A field that is no list. */
export async function fieldOf(pieces: readonly Piece[], name: string): Promise<BookRow> {
  const piece = pieces.find(({ names }) => names.includes(name));
  return piece ? ((await fieldsOf(piece))[name] as BookRow) : {};
}

/** The whole document as text: lists of one name that follow one another are one. */
export async function* documentText(pieces: readonly Piece[]): AsyncGenerator<string> {
  let open: string | undefined;
  let isEmpty = true;
  let separator = '{';
  for (const piece of pieces.filter(({ content }) => content === 'DOCUMENT')) {
    for (const [name, value] of Object.entries(await fieldsOf(piece))) {
      if (name !== open) {
        if (open !== undefined) yield ']';
        yield `${separator}${JSON.stringify(name)}:`;
        separator = ',';
        [open, isEmpty] = [Array.isArray(value) ? name : undefined, true];
        yield open === undefined ? JSON.stringify(value) : '[';
      }
      const rows = Array.isArray(value) ? JSON.stringify(value).slice(1, -1) : '';
      if (rows === '') continue;
      yield isEmpty ? rows : `,${rows}`;
      isEmpty = false;
    }
  }
  yield open === undefined ? '}' : ']}';
}

async function fieldsOf({ text }: Piece): Promise<Record<string, unknown>> {
  return JSON.parse(await text.text()) as Record<string, unknown>;
}
