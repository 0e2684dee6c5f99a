import { isReference, type ApolloCache, type Reference } from '@apollo/client';
import { subcategoryOf, type Entry } from './entry';
import type { EntryKind, ListVariables } from './filters';

type Keys = Pick<Entry, 'id' | 'date'>;

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

/**
 * Where an entry stands in a list that is sorted newest first, then by id.
 *
 * @param read of how many entries the list is known
 * @param isWhole false while further pages follow: what comes after the last known entry is left to them
 * @returns undefined where it comes with a later page
 */
export function positionOf(entry: Keys, read: readonly Keys[], isWhole: boolean): number | undefined {
  const isBefore = (other: Keys) => entry.date > other.date || (entry.date === other.date && entry.id < other.id);
  const position = read.findIndex(isBefore);
  if (position >= 0) return position;
  return isWhole ? read.length : undefined;
}

/** Puts an entry that was made or changed where it belongs, in every list that was read, and takes it from the others. */
export function placeEntry(cache: ApolloCache, kind: EntryKind, entry: Entry): void {
  const ref = { __ref: cache.identify({ __typename: TYPES[kind], id: entry.id }) ?? '' };
  changeLists(cache, kind, entry.id, (read, isWhole, list) => {
    const position = belongs(entry, list)
      ? positionOf(
          entry,
          read.map(({ keys }) => keys),
          isWhole,
        )
      : undefined;
    const refs = read.map((item) => item.ref);
    return position === undefined ? refs : refs.toSpliced(position, 0, ref);
  });
}

/** Takes an entry that was deleted out of every list. */
export function dropEntry(cache: ApolloCache, kind: EntryKind, id: string): void {
  changeLists(cache, kind, id, (read) => read.map(({ ref }) => ref));
}

const TYPES = { expense: 'Expense', income: 'Income' } as const;
const FIELDS = { expense: 'expenses', income: 'incomes' } as const;

interface StoredPage {
  items: readonly Reference[];
  nextToken: string | null;
}
interface Known {
  ref: Reference;
  keys: Keys;
}

/** Changes each list of a kind; `change` gets it without the entry in question. */
function changeLists(
  cache: ApolloCache,
  kind: EntryKind,
  id: string,
  change: (read: Known[], isWhole: boolean, list: ListVariables) => Reference[],
): void {
  cache.modify<Record<string, StoredPage>>({
    id: 'ROOT_QUERY',
    fields: {
      [FIELDS[kind]]: (page, { storeFieldName, readField }) => {
        const list = argumentsOf(storeFieldName);
        if (isReference(page) || !list) return page;
        const read = page.items.map((ref) => ({
          ref,
          keys: { id: readField<string>('id', ref) ?? '', date: readField<string>('date', ref) ?? '' },
        }));
        const others = read.filter(({ keys }) => keys.id !== id);
        return { ...page, items: change(others, page.nextToken === null, list) };
      },
    },
  });
}

/** The cache names a list `expenses:{"from":…}`, by the arguments that tell lists apart. */
function argumentsOf(storeFieldName: string): ListVariables | undefined {
  const [, json] = /^\w+:(\{.*\})$/s.exec(storeFieldName) ?? [];
  if (json === undefined) return undefined;
  return {
    categoryCode: null,
    subcategoryId: null,
    search: null,
    ...(JSON.parse(json) as Pick<ListVariables, 'from' | 'to'>),
  };
}
