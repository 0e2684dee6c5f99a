import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { createCache } from '../../../lib/cache';
import { bringUpToDate } from '../../../lib/live/bring-up-to-date';
import { comesBefore } from './entry-lists';
import { entryPages } from './entry-pages';
import { entryMade, transferMade } from './testing/made';

const list = { from: '2026-01-01', to: '2026-12-31' };
const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

/** Books that others write too, and a reader of them; days are numbered from the newest on. */
function books(count: number) {
  const entries = Array.from({ length: count }, (_, day) => entryOf(day * 10));
  const asked: string[] = [];
  let down = false;
  const link = new ApolloLink(
    ({ variables: { nextToken = null, limit = 100 } }) =>
      new Observable((observer) => {
        asked.push(nextToken ?? 'first');
        if (down) return observer.error(new Error('No network.'));
        const answer = setTimeout(() => {
          observer.next({ data: { transactions: pageOf(entries, nextToken as string | null, limit as number) } });
          observer.complete();
        });
        return () => clearTimeout(answer);
      }),
  );
  const client = new ApolloClient({ link, cache: createCache() });
  const open = () => {
    const pages = entryPages(client, list);
    stops.push(pages.subscribe(() => undefined));
    return pages;
  };
  const pages = open();
  const shown = () => pages.read().entries?.map(({ id }) => id) ?? [];
  return {
    pages,
    open,
    asked,
    entries,
    shown,
    expected: () => entries.toSorted(inOrder).map(({ id }) => id),
    setDown: (isDown: boolean) => (down = isDown),
    /** What a notice of a change elsewhere brings about. */
    async hearOfChange() {
      await bringUpToDate(client, ['TRANSACTIONS']).catch(() => undefined);
      await settled();
    },
    async show(first: number, last: number) {
      pages.show(first, last);
      await settled();
    },
    /** Shows one stretch after the other, to the end. */
    async scrollThrough() {
      for (let first = 0; first === 0 || first < shown().length; first += 40) {
        pages.show(first, first + 40);
        await settled();
      }
    },
  };
}

/** A page as the API makes it: a token says after which entry it begins. */
function pageOf(entries: Book, nextToken: string | null, limit: number) {
  const after = JSON.parse(nextToken ?? 'null') as Keys | null;
  const rest = entries.filter((entry) => after === null || comesBefore(after, entry)).sort(inOrder);
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  const token =
    last && rest.length > limit ? JSON.stringify({ date: last.date, createdAt: last.createdAt, id: last.id }) : null;
  return { __typename: 'TransactionPage', items, nextToken: token };
}

const inOrder = (a: Keys, b: Keys) => (comesBefore(a, b) ? -1 : 1);
type Keys = Parameters<typeof comesBefore>[0];
type Book = ReturnType<typeof entryOf>[];

function entryOf(position: number) {
  const date = new Date(Date.UTC(2026, 11, 31) - Math.floor(position / 10) * 86_400_000).toISOString().slice(0, 10);
  return entryMade({
    id: `e${String(position).padStart(5, '0')}`,
    date,
    createdAt: '2026-12-31T09:00:00.000000Z',
  });
}

/** Several answers may come one because of the other. */
async function settled() {
  for (let turn = 0; turn < 6; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

it('is read on as its end comes near, each page once, until it is whole', async () => {
  const { pages, shown, expected, asked, show, scrollThrough } = books(230);
  expect(pages.read()).toMatchObject({ entries: undefined, hasMore: true });
  await settled();
  await show(0, 30);
  expect([shown().length, asked.length]).toEqual([100, 1]);
  await show(40, 70);
  expect([shown().length, asked.length]).toEqual([150, 2]);
  await scrollThrough();
  expect(shown()).toEqual(expected());
  expect([pages.read().hasMore, asked.length]).toEqual([false, 4]);
});

it('is there at once where it was read before', async () => {
  const { open, shown } = books(20);
  await settled();
  expect(
    open()
      .read()
      .entries?.map(({ id }) => id),
  ).toEqual(shown());
});

it('shows a transfer once, by the side that went out, and by the other where that one is not in the list', async () => {
  const { shown, entries, show, hearOfChange } = books(60);
  await settled();
  const [out, into] = [transferMade('out', { date: '2026-12-31' }), transferMade('in', { date: '2026-12-30' })];
  entries.push(out, into);
  await hearOfChange();
  expect(shown().slice(0, 3)).toEqual(['e00000', 'out', 'e00010']);
  await show(0, 60);
  expect(shown()).toHaveLength(61);
  entries.splice(entries.indexOf(out), 1);
  await hearOfChange();
  expect(shown().slice(0, 3)).toEqual(['e00000', 'e00010', 'in']);
});

it('says when a page could not be read, keeps the rest, and tries again when told to', async () => {
  const { pages, shown, setDown, show, asked } = books(120);
  await settled();
  setDown(true);
  await show(80, 99);
  expect(pages.read().error).toBeDefined();
  await show(81, 99);
  expect([shown().length, asked.length]).toEqual([100, 2]);
  setDown(false);
  pages.retry();
  await settled();
  expect([shown().length, pages.read().error, asked.length]).toEqual([120, undefined, 3]);
});

it('asks again for what is in sight alone when something changed elsewhere, and for the rest when it comes into sight', async () => {
  const { shown, expected, entries, asked, show, hearOfChange, scrollThrough } = books(300);
  await scrollThrough();
  await show(160, 180);
  asked.length = 0;
  entries.splice(170, 1);
  entries.splice(5, 1);
  await hearOfChange();
  expect(asked.length).toBe(1);
  expect(shown()).toHaveLength(299);
  expect(shown().slice(10)).toEqual(expected().slice(9));
  await show(0, 20);
  expect(shown()).toEqual(expected());
});

it('keeps what a page had to give up to entries that others added, and reads nothing over and over because of it', async () => {
  const { shown, expected, entries, asked, show, hearOfChange, scrollThrough } = books(300);
  await scrollThrough();
  for (const position of [3, 4, 5, 6, 7, 8]) {
    entries.push(entryOf(position));
    await show(90, 110);
    await hearOfChange();
    expect(shown().slice(60)).toEqual(expected().slice(60 + expected().length - shown().length));
  }
  asked.length = 0;
  await scrollThrough();
  expect(shown()).toEqual(expected());
  expect(asked.length).toBe(4);
});

it('is, once it was scrolled through, what the books are, whatever others did meanwhile', async () => {
  const change = fc.oneof(
    fc.record({ type: fc.constant('add' as const), at: fc.nat(2299) }),
    fc.record({ type: fc.constantFrom('delete' as const, 'move' as const, 'show' as const), at: fc.nat(200) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(change, { minLength: 1, maxLength: 12 }), { maxLength: 4 }), async (rounds) => {
      const { shown, expected, entries, pages, hearOfChange, scrollThrough } = books(230);
      await scrollThrough();
      for (const round of rounds) {
        for (const { type, at } of round) {
          if (type === 'show') pages.show(at, at + 20);
          else if (type === 'delete') entries.splice(at % entries.length, 1);
          else if (type === 'move')
            entries.push(...entries.splice(at, 1).map((entry) => ({ ...entry, date: entryOf(at * 9).date })));
          else if (!entries.some(({ id }) => id === entryOf(at).id)) entries.push(entryOf(at));
        }
        await hearOfChange();
      }
      await scrollThrough();
      expect(shown()).toEqual(expected());
    }),
    { numRuns: 8 },
  );
});
