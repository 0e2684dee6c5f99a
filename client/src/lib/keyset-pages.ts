import type { FieldPolicy, Reference } from '@apollo/client';

interface Page {
  items: readonly Reference[];
  nextToken: string | null;
}

/**
 * Pages of one list become one list in the cache; `keyArgs` say which list, its token only how far it was read. A first
 * page that is asked for again replaces what it covers: what was read beyond it stays, and so does the reader's place.
 */
export function keysetPages(keyArgs: readonly string[]): FieldPolicy<Page> {
  return {
    keyArgs: [...keyArgs],
    merge(existing, told, { args }) {
      if (!existing) return told;
      if (typeof args?.['nextToken'] !== 'string') return withTail(told, existing);
      // An item that was moved meanwhile may come again with a later page.
      return { ...told, items: [...existing.items, ...without(told.items, existing.items)] };
    },
  };
}

/** Where the fresh page ends in what was read before, the rest follows; where it does not, nothing is known to. */
function withTail(fresh: Page, before: Page): Page {
  const last = fresh.items.at(-1)?.__ref;
  const end = before.items.findIndex(({ __ref }) => __ref === last);
  if (fresh.nextToken === null || end < 0 || end === before.items.length - 1) return fresh;
  return {
    items: [...fresh.items, ...without(before.items.slice(end + 1), fresh.items)],
    nextToken: before.nextToken,
  };
}

function without(items: readonly Reference[], known: readonly Reference[]): Reference[] {
  const refs = new Set(known.map(({ __ref }) => __ref));
  return items.filter(({ __ref }) => !refs.has(__ref));
}
