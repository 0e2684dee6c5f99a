import { isReference, type ApolloCache, type Reference } from '@apollo/client';
import { belongs } from './belongs';
import type { Entry } from './entry';
import type { ListFilter } from './filters';

type Keys = Pick<Entry, 'id' | 'date' | 'createdAt'>;

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
export function placeEntry(cache: ApolloCache, entry: Entry): void {
  const ref = { __ref: cache.identify({ __typename: 'Transaction', id: entry.id }) ?? '' };
  changePages(cache, entry.id, ({ list, read, before, isLast }) => {
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
export function dropEntry(cache: ApolloCache, id: string): void {
  changePages(cache, id, ({ read }) => read.map(({ ref }) => ref));
}

interface StoredPage {
  items: readonly Reference[];
  nextToken: string | null;
}
interface Known {
  ref: Reference;
  keys: Keys;
}
interface KnownPage {
  list: ListFilter;
  read: Known[];
  before: Keys | null | undefined;
  isLast: boolean;
}

/** Changes each page; `change` gets it without the entry in question. */
function changePages(cache: ApolloCache, id: string, change: (page: KnownPage) => Reference[]): void {
  const each = (visit: Visit) =>
    cache.modify<Record<string, StoredPage>>({
      id: 'ROOT_QUERY',
      fields: {
        transactions: (page, { storeFieldName, readField }) => {
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
  each(({ nextToken }, read, { filter }) => {
    if (nextToken !== null) ends.set(JSON.stringify([filter, nextToken]), read.at(-1)?.keys);
    return undefined;
  });
  each((page, read, { filter, nextToken }) => {
    const before = nextToken === undefined ? null : ends.get(JSON.stringify([filter, nextToken]));
    return { ...page, items: change({ list: filter, read, before, isLast: page.nextToken === null }) };
  });
}

type Visit = (page: StoredPage, read: Known[], args: PageArguments) => StoredPage | undefined;

interface PageArguments {
  filter: ListFilter;
  nextToken?: string;
}

/** The cache names a page `transactions:{"filter":{…},"nextToken":…}`, by the arguments that tell pages apart. */
function argumentsOf(storeFieldName: string): PageArguments | undefined {
  const [, json] = /^\w+:(\{.*\})$/s.exec(storeFieldName) ?? [];
  const args = json === undefined ? undefined : (JSON.parse(json) as Partial<PageArguments>);
  return args?.filter && { ...args, filter: args.filter };
}
