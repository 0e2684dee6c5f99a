import { useApolloClient } from '@apollo/client/react';
import { useCallback, useSyncExternalStore } from 'react';
import { graphql } from '../../../__generated__';

const UnsortedQuery = graphql(`
  query UnsortedEntries($from: String!, $to: String!) {
    cashFlow(from: $from, to: $to) {
      uncategorised
    }
  }
`);

/**
 * How many entries of a month are still to be sorted, as the summary above the list has asked; undefined until it has.
 * It only listens: whatever brings the summary up to date brings this.
 */
export function useUnsorted(month: string): number | undefined {
  const { cache } = useApolloClient();
  const subscribe = useCallback(
    (onChange: () => void) =>
      cache.watch({
        query: UnsortedQuery,
        variables: { from: month, to: month },
        optimistic: true,
        callback: onChange,
      }),
    [cache, month],
  );
  return useSyncExternalStore(
    subscribe,
    () =>
      cache.readQuery({ query: UnsortedQuery, variables: { from: month, to: month } }, true)?.cashFlow.uncategorised,
  );
}
