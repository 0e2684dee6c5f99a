import { describe, expect, it, vi } from 'vitest';
import { importParts, RefusedBooks } from './import-parts';

interface Sent {
  id: string;
  position: number;
  parts: number;
  gzip: string;
}

const result = { assets: 1, assetInputs: 2, transactions: 3, budgets: 4 };
const status = (state: string, more: object = {}) => ({ id: 'a', state, done: 5, total: 9, result: null, ...more });

/** A server that takes every part, and is asked then; each state is told once, the last one again and again. */
function server(states: (object | null)[]) {
  const sent: Sent[] = [];
  const left = [...states];
  const client = {
    mutate: ({ variables }: { variables: { input: Sent } }) => {
      sent.push(variables.input);
      return Promise.resolve({ data: { importPart: status('RESTORING') } });
    },
    query: () => Promise.resolve({ data: { importStatus: left.length > 1 ? left.shift() : left[0] } }),
  };
  return { sent, client: client as unknown as Parameters<typeof importParts>[0] };
}

const books = Uint8Array.from({ length: 1_500_000 }, (_, index) => index % 251);

async function importing(client: Parameters<typeof importParts>[0]) {
  vi.useFakeTimers();
  const progress: object[] = [];
  const done = importParts(client, books, (now) => progress.push(now)).finally(() => vi.useRealTimers());
  // Whoever waits for it hears of it first.
  done.catch(() => undefined);
  await vi.runAllTimersAsync();
  return { done, progress };
}

describe('books that are larger than a request', () => {
  it('go in parts that are the whole again, each of which fits into one', async () => {
    const { client, sent } = server([status('RESTORED', { result })]);
    const { done } = await importing(client);
    expect(await done).toEqual(result);
    expect(sent.map(({ position, parts }) => [position, parts])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    expect(Math.max(...sent.map(({ gzip }) => gzip.length))).toBeLessThanOrEqual(1_000_000);
    expect(Buffer.concat(sent.map(({ gzip }) => Buffer.from(gzip, 'base64'))).equals(books)).toBe(true);
  });

  it('are waited for, with how far they are', async () => {
    const { client } = server([status('RESTORING', { done: 7 }), status('RESTORED', { result })]);
    const { done, progress } = await importing(client);
    await done;
    expect(progress).toMatchObject([{ done: 5 }, { done: 7, total: 9 }]);
  });

  it('are begun again where that was interrupted, and not for ever', async () => {
    const again = server([status('INTERRUPTED'), status('RESTORED', { result })]);
    expect(await (await importing(again.client)).done).toEqual(result);
    expect(again.sent.map(({ position }) => position)).toEqual([1, 2, 3, 3]);
    const never = server([status('INTERRUPTED')]);
    await expect((await importing(never.client)).done).rejects.toThrow('interrupted');
    expect(never.sent).toHaveLength(5);
  });

  it('may be refused, with the reason', async () => {
    const refused = status('REFUSED', { problem: 'Your books are not empty.', code: 'books_empty' });
    const { done } = await importing(server([refused]).client);
    await expect(done).rejects.toThrow(new RefusedBooks('Your books are not empty.', 'books_empty'));
  });

  it('may be forgotten', async () => {
    await expect((await importing(server([null]).client)).done).rejects.toThrow('interrupted');
  });
});
