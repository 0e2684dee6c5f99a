import type { ApolloCache } from '@apollo/client';

/** What a change of targets does: the month on screen is asked for again, what was computed for others is dropped. */
export const REFRESHED = { refetchQueries: ['AllocationOfMonth'], awaitRefetchQueries: true };

/** Drops plans, and the allocations of other months, which were computed with other targets. */
export function forgetAllocation(cache: ApolloCache, { keep }: { keep: string }): void {
  cache.modify({
    id: 'ROOT_QUERY',
    fields: {
      allocation: (value, { DELETE, storeFieldName }) => (storeFieldName.includes(keep) ? value : DELETE),
      rebalancing: (_, { DELETE }) => DELETE,
    },
  });
  cache.gc();
}
