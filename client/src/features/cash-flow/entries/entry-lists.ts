import { isReference, type ApolloCache, type Reference } from '@apollo/client';
import { subcategoryOf, type Entry } from './entry';
import type { EntryKind, ListVariables } from './filters';
import { FIELDS } from './read-page';

type Keys = Pick<Entry, 'id' | 'date' | 'createdAt'>;

/** Whether an entry belongs to a list, as the API judges it. */
export function belongs(entry: Entry, list: ListVariables): boolean {
  return (
    entry.date >= list.from &&
    entry.date <= list.to &&
    (list.categoryCode === null || entry.category.code === list.categoryCode) &&
    (list.subcategoryId === null || subcategoryOf(entry)?.id === list.subcategoryId) &&
    (entry.description ?? '').toLowerCase().includes((list.search ?? '').toLowerCase())
  );
}

/** Lists are sorted newest first: by day, then by when it was entered, then by id. */
export function comesBefore(entry: Keys, other: Keys): boolean {
  if (entry.date !== other.date) return entry.date > other.date;
  if (entry.createdAt !== other.createdAt) return entry.createdAt > other.createdAt;
  return entry.id < other.id;
}

/**
 * Where an entry stands in a page of a list.
 *
 * @param before the last entry before the page; null for the first page, undefined where it is not known
 * @param isLast whether no further page follows
 * @returns undefined where it is for another page
 */
export function positionOf(
  entry: Keys,
  page: readonly Keys[],
  { before, isLast }: { before: Keys | null | undefined; isLast: boolean },
): number | undefined {
  const position = page.findIndex((other) => comesBefore(entry, other));
  if (position > 0) return position;
  if (position < 0 && page.length > 0) return isLast ? page.length : undefined;
  const follows = before === null || (before !== undefined && comesBefore(before, entry));
  return follows && (position === 0 || isLast) ? 0 : undefined;
}

/** Puts an entry that was made or changed where it belongs, in every list that was read, and takes it from the others. */
export function placeEntry(cache: ApolloCache, kind: EntryKind, entry: Entry): void {
  const ref = { __ref: cache.identify({ __typename: TYPES[kind], id: entry.id }) ?? '' };
  changePages(cache, kind, entry.id, ({ list, read, before, isLast }) => {
    const refs = read.map((item) => item.ref);
    if (!belongs(entry, list)) return refs;
    const position = positionOf(
      entry,
      read.map(({ keys }) => keys),
      { before, isLast },
    );
    return position === undefined ? refs : refs.toSpliced(position, 0, ref);
  });
}

/** Takes an entry that was deleted out of every list. */
export function dropEntry(cache: ApolloCache, kind: EntryKind, id: string): void {
  changePages(cache, kind, id, ({ read }) => read.map(({ ref }) => ref));
}

const TYPES = { expense: 'Expense', income: 'Income' } as const;

interface StoredPage {
  items: readonly Reference[];
  nextToken: string | null;
}
interface Known {
  ref: Reference;
  keys: Keys;
}
interface KnownPage {
  list: ListVariables;
  read: Known[];
  before: Keys | null | undefined;
  isLast: boolean;
}

/** Changes each page of a kind; `change` gets it without the entry in question. */
function changePages(cache: ApolloCache, kind: EntryKind, id: string, change: (page: KnownPage) => Reference[]): void {
  const each = (visit: Visit) =>
    cache.modify<Record<string, StoredPage>>({
      id: 'ROOT_QUERY',
      fields: {
        [FIELDS[kind]]: (page, { storeFieldName, readField }) => {
          const args = argumentsOf(storeFieldName);
          if (isReference(page) || !args) return page;
          const keysOf = (ref: Reference) => ({
            id: readField<string>('id', ref) ?? '',
            date: readField<string>('date', ref) ?? '',
            createdAt: readField<string>('createdAt', ref) ?? '',
          });
          const read = page.items.map((ref) => ({ ref, keys: keysOf(ref) })).filter(({ keys }) => keys.id !== id);
          return visit(page, read, args) ?? page;
        },
      },
    });

  // Which page comes before one, its token tells: the first round notes where each page ends.
  const ends = new Map<string, Keys | undefined>();
  each(({ nextToken }, read, { list }) => {
    if (nextToken !== null) ends.set(JSON.stringify([list, nextToken]), read.at(-1)?.keys);
    return undefined;
  });
  each((page, read, { list, token }) => {
    const before = token === null ? null : ends.get(JSON.stringify([list, token]));
    return { ...page, items: change({ list, read, before, isLast: page.nextToken === null }) };
  });
}

type Visit = (page: StoredPage, read: Known[], args: PageArguments) => StoredPage | undefined;

interface PageArguments {
  list: ListVariables;
  token: string | null;
}

/** The cache names a page `expenses:{"from":…,"nextToken":…}`, by the arguments that tell pages apart. */
function argumentsOf(storeFieldName: string): PageArguments | undefined {
  const [, json] = /^\w+:(\{.*\})$/s.exec(storeFieldName) ?? [];
  if (json === undefined) return undefined;
  const { nextToken = null, ...list } = JSON.parse(json) as Partial<ListVariables> &
    Pick<ListVariables, 'from' | 'to'> & { nextToken?: string };
  return { list: { categoryCode: null, subcategoryId: null, search: null, ...list }, token: nextToken };
}
