import { useCallback, useState } from 'react';
import { monthOf } from '../../../../../domain/month';
import { useLatest } from '../../../lib/use-latest';
import type { Entry } from './entry';
import { belongs } from './entry-lists';
import type { EntryFilters, EntryKind, ListVariables } from './filters';
import type { EntryWrites } from './use-entry-writes';

/** An entry that was saved and is not in the list on the screen. */
export interface Elsewhere {
  entry: Entry;
  done: 'added' | 'changed';
  /** Another day than those of the list; else the other filters leave it out. */
  otherDay: boolean;
  /** Where it is listed: its month, and the filters to change for it. */
  month: string;
  filters: Partial<EntryFilters>;
}

/** Writes as they are, that note which entry went where the list does not reach. */
export function useElsewhere(kind: EntryKind, writes: EntryWrites, variables: ListVariables) {
  const [elsewhere, setElsewhere] = useState<Elsewhere>();
  const list = useLatest(variables);
  const note = (entry: Entry, done: Elsewhere['done']) =>
    setElsewhere(belongs(entry, list.current) ? undefined : whereTo(entry, done, kind, list.current));
  const noting: EntryWrites = {
    ...writes,
    async create(id, content, shown) {
      const refusal = await writes.create(id, content, shown);
      if (!refusal) note(shown, 'added');
      return refusal;
    },
    async update(entry, changes) {
      const outcome = await writes.update(entry, changes);
      if ('saved' in outcome) note(outcome.saved, 'changed');
      return outcome;
    },
  };
  return { writes: noting, elsewhere, dismiss: useCallback(() => setElsewhere(undefined), []) };
}

function whereTo(entry: Entry, done: Elsewhere['done'], kind: EntryKind, list: ListVariables): Elsewhere {
  const { date } = entry;
  const narrowed = !belongs(entry, { ...list, from: date, to: date });
  return {
    entry,
    done,
    otherDay: date < list.from || date > list.to,
    month: monthOf(date),
    filters: {
      kind,
      dates: { type: 'month' },
      ...(narrowed ? { search: '', categoryCode: null, subcategoryId: null } : {}),
    },
  };
}
