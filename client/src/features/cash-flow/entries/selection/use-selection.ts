import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { MOST_TRANSACTIONS } from '../../../../../../domain/limits';
import { useLatest } from '../../../../lib/use-latest';
import type { Entry } from '../entry';
import { withoutTold } from '../entry-pages';
import type { ListFilter } from '../filters';
import { readPage } from '../read-page';
import { allOf, keptIn, NOTHING, reachedTo, toggled, type Selection } from './selection';

interface Listed {
  /** The filter it is the list of. */
  name: string;
  entries: readonly Entry[];
  hasMore: boolean;
}

/** Which entries of a list are selected. What goes from the list goes from the selection. */
export function useSelection({ name, entries, hasMore }: Listed) {
  const client = useApolloClient();
  const [held, setHeld] = useState({ selection: NOTHING, entries });
  const latest = useLatest(held);
  let { selection } = held;
  if (held.entries !== entries) {
    selection = keptIn(selection, held.entries, entries);
    setHeld({ selection, entries });
  }
  const set = (next: (now: Selection) => Selection) => setHeld((now) => ({ ...now, selection: next(now.selection) }));

  /** All that the filter finds, as it is now, up to what can be changed at once. */
  async function readAll(): Promise<Selection> {
    const page = await readPage(client, JSON.parse(name) as ListFilter, { nextToken: null, limit: MOST_TRANSACTIONS });
    return allOf(withoutTold(page.items), page.nextToken !== null);
  }

  return {
    selection,
    clear: () => set(() => NOTHING),
    toggle: (index: number) => set((now) => (entries[index] ? toggled(now, entries[index]) : now)),
    reach: (index: number) => set((now) => (entries[index] ? reachedTo(now, entries, index) : now)),

    /** What was read is selected at once, and the rest of what the filter finds when it was read too. */
    async selectAll(): Promise<void> {
      const shown = allOf(entries, hasMore);
      set(() => shown);
      const all = await readAll();
      // Somebody may have gone on meanwhile.
      set((now) => (now === shown ? all : now));
    },

    /** Looks at what is selected as it is now: something was changed elsewhere. */
    async lookAgain(): Promise<void> {
      const before = [...latest.current.selection.entries.values()];
      const all = await readAll();
      const now = [...all.entries.values()];
      set((selected) => keptIn(selected, all.isCapped ? [] : before, now));
    },
  };
}
