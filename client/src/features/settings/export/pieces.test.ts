import { readFile } from 'node:fs/promises';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { describe, expect, it } from 'vitest';
import { bookTables } from '../../../../../domain/books/tables';
import type { BookDocument, BookRow } from '../../../../../domain/books/document';
import { filesIn } from '../../../../../e2e/testing/archive';
import { archiveOf } from '../../../../../lambdas/export-data/archive';
import { archiveBlob } from './archive-blob';
import { documentText, readPieces, type Piece } from './pieces';

const kept = new URL('../../../../../lambdas/import-data/testing/finally-v2.json', import.meta.url);
const document = JSON.parse(await readFile(kept, 'utf8')) as BookDocument;
const account = { id: '1', email: 'ada@example.org', createdAt: '2024', updatedAt: '2025' };
const trail = [1, 2, 3].map((id) => ({
  id: String(id),
  at: '2024',
  action: 'UPDATE',
  key: '{"id": 1}',
  after: '-1,5',
}));

/** The document and its trail in pieces of so many rows, as exportPart reads them. */
function cut(whole: BookDocument, most: number): { content: 'DOCUMENT' | 'TRAIL'; text: string }[] {
  const { format, version, profile } = whole;
  const pieces: Record<string, unknown>[] = [{ format, version, profile }];
  let rows = 0;
  const add = (name: string, list: object[]) => {
    const last = pieces.at(-1) as Record<string, unknown>;
    const taken = list.slice(0, Math.max(0, most - rows));
    last[name] = taken;
    rows += taken.length;
    if (taken.length === list.length) return;
    pieces.push({});
    rows = 0;
    add(name, list.slice(taken.length));
  };
  for (const { name } of bookTables) add(name, whole[name] as BookRow[]);
  const read = pieces.length;
  pieces.push({ account });
  rows = 0;
  add('auditEvents', trail);
  return pieces.map((piece, index) => ({
    content: index < read ? ('DOCUMENT' as const) : ('TRAIL' as const),
    text: JSON.stringify(piece),
  }));
}

const piecesOf = (whole: BookDocument, most: number): Piece[] =>
  cut(whole, most).map(({ content, text }) => ({
    content,
    text: new Blob([text]),
    names: Object.keys(JSON.parse(text) as object),
  }));

const { signal } = new AbortController();

describe.each([1, 3, 10_000])('books in pieces of %i rows', (most) => {
  it.each(['en-GB', 'de'])('make the archive that the server makes, for a reader of %s', async (locale) => {
    const whole = { ...document, profile: { ...document.profile, locale } };
    const made = filesIn(Buffer.from(await (await archiveBlob(piecesOf(whole, most), signal)).arrayBuffer()));
    expect(made).toEqual(filesIn(archiveOf(whole, JSON.stringify(whole), account, trail)));
    expect(made['finally.json']).toBe(JSON.stringify(whole));
  });

  it('are the document to the byte, also where lists are empty', async () => {
    const empty = Object.fromEntries(bookTables.map(({ name }) => [name, []]));
    for (const whole of [document, { ...document, ...empty, assets: [{ id: '1' }] }]) {
      let text = '';
      for await (const piece of documentText(piecesOf(whole as BookDocument, most))) text += piece;
      expect(text).toBe(JSON.stringify(whole));
    }
  });
});

/** A server whose parts come in this order; an error is thrown. */
function answering(answers: (string | Error)[]) {
  const asked: unknown[] = [];
  const client = {
    query: ({ variables }: { variables: { after: unknown } }) => {
      const answer = answers[asked.push(variables.after) - 1];
      if (answer instanceof Error) return Promise.reject(answer);
      const exportPart = { content: 'DOCUMENT', text: '{}', done: asked.length, total: 9, next: answer || null };
      return Promise.resolve({ data: { exportPart } });
    },
  };
  return { asked, client: client as unknown as Parameters<typeof readPieces>[0] };
}

const changed = () =>
  new CombinedGraphQLErrors({ errors: [{ message: 'Changed.', errorType: 'CONFLICT' } as { message: string }] });

describe('books that are read', () => {
  const reading = (controller = new AbortController()) => {
    const told: number[] = [];
    const onProgress = ({ done }: { done: number }) => void told.push(done);
    return { told, controller, reading: { trail: false, signal: controller.signal, onProgress } };
  };

  it('are read part after part, and told of', async () => {
    const { client, asked } = answering(['a', 'b', '']);
    const { told, reading: how } = reading();
    expect(await readPieces(client, how)).toHaveLength(3);
    expect([asked, told]).toEqual([
      [null, 'a', 'b'],
      [1, 2, 3],
    ]);
  });

  it('are read again from the beginning where they changed meanwhile, and not for ever', async () => {
    const once = answering(['a', changed(), 'a', '']);
    expect(await readPieces(once.client, reading().reading)).toHaveLength(2);
    expect(once.asked).toEqual([null, 'a', null, 'a']);
    const always = answering(Array.from({ length: 20 }, changed));
    await expect(readPieces(always.client, reading().reading)).rejects.toThrow('Changed.');
    expect(always.asked).toEqual([null, null, null]);
    const other = answering([new Error('Away.'), 'a']);
    await expect(readPieces(other.client, reading().reading)).rejects.toThrow('Away.');
  });

  it('are left where they are once that is cancelled', async () => {
    const { client, asked } = answering(['a', 'b', 'c', '']);
    const { controller, reading: how } = reading();
    how.onProgress = ({ done }) => void (done === 2 && controller.abort());
    await expect(readPieces(client, how)).rejects.toThrow('abort');
    expect(asked).toHaveLength(3);
  });
});
