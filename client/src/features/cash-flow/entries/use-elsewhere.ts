import { useCallback, useState } from 'react';
import { monthOf } from '../../../../../domain/month';
import { useLatest } from '../../../lib/use-latest';
import { belongs } from './belongs';
import type { Entry } from './entry';
import { NOT_NARROWED, type EntryFilters, type ListFilter } from './filters';
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
export function useElsewhere(writes: EntryWrites, variables: ListFilter) {
  const [elsewhere, setElsewhere] = useState<Elsewhere>();
  const list = useLatest(variables);
  const note = (entry: Entry, done: Elsewhere['done']) =>
    setElsewhere(belongs(entry, list.current) ? undefined : whereTo(entry, done, list.current));
  const noting: EntryWrites = {
    ...writes,
    async create(made) {
      const refusal = await writes.create(made);
      if (!refusal) note(made.shown, 'added');
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

function whereTo(entry: Entry, done: Elsewhere['done'], list: ListFilter): Elsewhere {
  const { date } = entry;
  const isNarrowed = !belongs(entry, { ...list, from: date, to: date });
  return {
    entry,
    done,
    otherDay: date < list.from || date > list.to,
    month: monthOf(date),
    filters: { dates: { type: 'month' }, ...(isNarrowed ? { kind: 'all', ...NOT_NARROWED } : {}) },
  };
}
