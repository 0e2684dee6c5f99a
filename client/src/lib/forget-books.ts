import type { ApolloCache } from '@apollo/client';

/** What no change of the books touches. */
const reference = ['__typename', 'me', 'currencies', 'assetCategories', 'incomeCategories'];

/**
 * Drops every answer that was computed from the books, or in another base currency. Whoever shows one next asks again.
 *
 * @param keep fields of Query that are shown now and are right
 */
export function forgetBooks(cache: ApolloCache, keep: readonly string[] = []): void {
  const kept = new Set([...reference, ...keep]);
  cache.modify({
    id: 'ROOT_QUERY',
    fields: (value: unknown, { fieldName, DELETE }) => (kept.has(fieldName) ? value : DELETE),
  });
  cache.gc();
}
