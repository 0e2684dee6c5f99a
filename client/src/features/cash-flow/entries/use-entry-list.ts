import { useApolloClient } from '@apollo/client/react';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { entryPages, type EntriesRead, type EntryPages } from './entry-pages';
import type { ListFilter } from './filters';

export interface EntryList extends EntriesRead, Pick<EntryPages, 'name' | 'show' | 'retry'> {
  /** Whether another list is on its way and the last one is shown meanwhile. */
  stale: boolean;
}

/** The entries that the filters ask for. The screen's one request has put the first page where this finds it. */
export function useEntryList(variables: ListFilter): EntryList {
  const client = useApolloClient();
  const json = JSON.stringify(variables);
  const wanted = useMemo(() => entryPages(client, JSON.parse(json) as ListFilter), [client, json]);
  const [last, setLast] = useState(wanted);
  const now = useSyncExternalStore(wanted.subscribe, wanted.read);
  if (now.entries && last !== wanted) setLast(wanted);
  const stale = !now.entries && now.error === undefined && last !== wanted;
  const { name, show, retry } = stale ? last : wanted;
  return { ...(stale ? last.read() : now), name, show, retry, stale };
}
