import type { ApolloClient, ObservableQuery } from '@apollo/client';
import { isIn, type Entry } from './entry';
import { comesBefore } from './entry-lists';
import type { ListFilter } from './filters';
import type { EntryListQuery as ListAnswer } from '../../../__generated__/graphql';
import { EntryListQuery } from './read-page';

/** What was read of a list. */
export interface EntriesRead {
  /** Newest first, as far as they were read; undefined until the first page is there. */
  entries: readonly Entry[] | undefined;
  hasMore: boolean;
  /** Why the last try to read a page failed. */
  error: unknown;
}

export interface EntryPages {
  /** Tells lists apart. */
  name: string;
  /** The same object until something changes. */
  read: () => EntriesRead;
  subscribe: (onChange: () => void) => () => void;
  /** Says which entries are in sight, by their index: they are kept up to date, and reading goes on ahead of them. */
  show: (first: number, last: number) => void;
  /** Reads again what could not be read. */
  retry: () => void;
}

interface Page {
  /** Where it begins; null for the first. */
  token: string | null;
  entries: readonly Entry[];
  /** Where the one after it begins, null after the last; undefined until it was read. */
  next: string | null | undefined;
  error?: unknown;
  /** While it is followed. */
  query?: ObservableQuery<ListAnswer> | undefined;
  /** The indexes of its entries in the list: from, and up to. */
  start: number;
  end: number;
}

/**
 * A list as the pages it is read in. Each is a query of its own, so that one that comes costs the same however many were
 * read before. Those in sight are followed; of the others what was last read stands in the list, and they are looked up
 * again when they come into sight: in the cache, or at the server where the cache had to forget them.
 */
export function entryPages(client: ApolloClient, list: ListFilter): EntryPages {
  const optionsOf = (token: string | null) => ({
    query: EntryListQuery,
    variables: { filter: list, ...(token === null ? {} : { nextToken: token, limit: PAGE }) },
  });
  const known = client.readQuery(optionsOf(null), true)?.transactions;
  const pages: Page[] = [{ ...blank(null), ...(known && { entries: known.items, next: known.nextToken }) }];
  const listeners = new Set<() => void>();
  let sight = { first: 0, last: 0 };
  let now = layOut(pages);

  function hear(page: Page, { data, dataState, error }: ObservableQuery.Result<ListAnswer>) {
    const answer = dataState === 'complete' ? data.transactions : undefined;
    if (answer) {
      if (answer.items === page.entries && answer.nextToken === page.next) return;
      Object.assign(page, { entries: answer.items, next: answer.nextToken, error: undefined });
      join(page);
    } else if (error && page.next === undefined) page.error = error;
    else return;
    changed();
  }

  function changed() {
    now = layOut(pages);
    for (const tell of listeners) tell();
    follow();
  }

  /**
   * What comes after a page has to begin where it ends, or before. It may have lost entries to the next one when others
   * were added: then a page is put between them; and of pages that cover each other one is enough.
   */
  function join(page: Page) {
    const at = pages.indexOf(page);
    const last = page.entries.at(-1);
    const reaches = (other: Page | undefined) =>
      last !== undefined && other?.entries[0] !== undefined && !comesBefore(last, other.entries[0]);
    const isLeftOver = ({ token, next }: Page) =>
      page.next === null || (next === undefined && token !== page.next) || reaches(pages[at + 2]);
    while (pages[at + 1] && isLeftOver(pages[at + 1] as Page)) pages.splice(at + 1, 1).forEach(leave);
    const after = pages[at + 1];
    if (!after || typeof page.next !== 'string' || after.token === page.next || reaches(after)) return;
    pages.splice(at + 1, 0, blank(page.next));
  }

  function follow() {
    if (listeners.size === 0) return;
    const count = now.entries?.length ?? 0;
    const end = pages.at(-1) as Page;
    if (typeof end.next === 'string' && sight.last >= count - AHEAD) pages.push(blank(end.next, count));
    for (const page of pages) {
      const isInSight = page.start <= sight.last && page.end >= Math.min(sight.first, count);
      if (!isInSight && page.next !== undefined) leave(page);
      else if (!page.query) {
        page.query = client.watchQuery({ ...optionsOf(page.token), fetchPolicy: 'cache-first' });
        page.query.subscribe((result) => hear(page, result));
      }
    }
  }

  return {
    name: JSON.stringify(list),
    read: () => now,
    subscribe(onChange) {
      listeners.add(onChange);
      follow();
      return () => {
        listeners.delete(onChange);
        if (listeners.size === 0) pages.forEach(leave);
      };
    },
    show(first, last) {
      sight = { first, last };
      follow();
    },
    retry() {
      for (const page of pages) {
        if (page.error === undefined) continue;
        page.error = undefined;
        leave(page);
      }
      changed();
    },
  };
}

function blank(token: string | null, index = 0): Page {
  return { token, entries: [], next: undefined, start: index, end: index };
}

function leave(page: Page): void {
  page.query?.stop();
  page.query = undefined;
}

/** Entries without the sides of transfers that came in, where those that went out are among them and stand for both. */
export function withoutTold(entries: readonly Entry[]): Entry[] {
  const read = new Set(entries.map(({ id }) => id));
  return entries.filter(({ transfer, amount }) => transfer === null || !isIn(amount) || !read.has(transfer.id));
}

/** The pages one after the other. What an entry that was moved left behind in a later one is passed over. */
function layOut(pages: readonly Page[]): EntriesRead {
  const entries = new Map<string, Entry>();
  const told = new Set(withoutTold(pages.flatMap((page) => page.entries)).map(({ id }) => id));
  for (const page of pages) {
    page.start = entries.size;
    for (const entry of page.entries) if (!entries.has(entry.id) && told.has(entry.id)) entries.set(entry.id, entry);
    page.end = entries.size;
  }
  return {
    entries: pages[0]?.next === undefined ? undefined : [...entries.values()],
    hasMore: pages.at(-1)?.next !== null,
    error: pages.find(({ error }) => error !== undefined)?.error,
  };
}

/** Small enough that what comes with one takes no more than a frame. */
const PAGE = 50;
/** How many entries before its end the list is read on. */
const AHEAD = 40;
