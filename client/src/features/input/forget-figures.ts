import type { ApolloCache } from '@apollo/client';

/**
 * Drops what was computed from values that have changed: net worth, equities, and the months they are carried into.
 * Whoever shows one of them next asks again.
 */
export function forgetFigures(cache: ApolloCache, { keepValuationsOf }: { keepValuationsOf?: string } = {}): void {
  cache.modify({
    id: 'ROOT_QUERY',
    fields: {
      netWorth: (_, { DELETE }) => DELETE,
      equities: (_, { DELETE }) => DELETE,
      valuations: (value, { DELETE, storeFieldName }) =>
        keepValuationsOf && storeFieldName.includes(keepValuationsOf) ? value : DELETE,
    },
  });
  cache.gc();
}
