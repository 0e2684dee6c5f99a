import type { FieldPolicy, Reference } from '@apollo/client';

interface Page {
  items: readonly Reference[];
  nextToken: string | null;
}

/** Pages of one list become one list in the cache; `keyArgs` say which list, its token only how far it was read. */
export function keysetPages(keyArgs: readonly string[]): FieldPolicy<Page> {
  return {
    keyArgs: [...keyArgs],
    merge(existing, incoming, { args }) {
      if (!existing || typeof args?.['nextToken'] !== 'string') return incoming;
      // An item that was moved meanwhile may come again with a later page.
      const known = new Set(existing.items.map(({ __ref }) => __ref));
      return { ...incoming, items: [...existing.items, ...incoming.items.filter(({ __ref }) => !known.has(__ref))] };
    },
  };
}
