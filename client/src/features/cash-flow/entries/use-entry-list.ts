import { useApolloClient, useQuery } from '@apollo/client/react';
import { useRef, useState } from 'react';
import type { Entry } from './entry';
import type { EntryKind, ListVariables } from './filters';
import { argumentsOf, FIELDS, LISTS, readOn, type ListAnswer } from './read-page';

export interface EntryList {
  /** Newest first, as far as they were read; undefined until the first page is there. */
  entries: readonly Entry[] | undefined;
  hasMore: boolean;
  /** Whether another list is on its way and the last one is shown meanwhile. */
  stale: boolean;
  error: unknown;
  /** Whether the last try to read on failed. */
  failed: boolean;
  /** Reads the next page, once at a time. */
  more: () => void;
  retry: () => void;
}

/** The entries that the filters ask for. The screen's one request has put the first page where this finds it. */
export function useEntryList(kind: EntryKind, variables: ListVariables): EntryList {
  const client = useApolloClient();
  const query = useQuery<ListAnswer>(LISTS[kind], {
    variables: argumentsOf(kind, variables),
    fetchPolicy: 'cache-first',
  });
  const shown = (query.data ?? query.previousData)?.[FIELDS[kind]];
  // The list that was read on from. Reading on ends before the longer list is shown: asking again in between would
  // fetch the same page, and keep the client from showing it.
  const readFrom = useRef<object>(undefined);
  const [failed, setFailed] = useState(false);

  async function more() {
    if (!query.data || !shown?.nextToken || readFrom.current === shown) return;
    readFrom.current = shown;
    try {
      await readOn(client, kind, variables, { nextToken: shown.nextToken, limit: NEXT_PAGE });
      setFailed(false);
    } catch {
      readFrom.current = undefined;
      setFailed(true);
    }
  }

  return {
    entries: shown?.items,
    hasMore: typeof shown?.nextToken === 'string',
    stale: query.data === undefined,
    error: query.error,
    failed,
    more: () => void more(),
    retry: () => void query.refetch(),
  };
}

/** Small enough that putting one into the list takes less than a frame or two. */
const NEXT_PAGE = 50;
