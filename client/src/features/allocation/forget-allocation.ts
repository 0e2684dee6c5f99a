import type { ApolloCache } from '@apollo/client';
import { forget } from '../../lib/live/touched';

/** What a change of targets does: the month on screen is asked for again, what was computed for others is dropped. */
export const REFRESHED = { refetchQueries: ['AllocationOfMonth'], awaitRefetchQueries: true };

/** Drops plans, and the allocations of other months, which were computed with other targets. */
export function forgetAllocation(cache: ApolloCache, { keep }: { keep: string }): void {
  forget(cache, ['ALLOCATION_TARGETS'], (field, stored) => field === 'allocation' && stored.includes(keep));
}
