import { monthOf } from '../../../../../domain/month';
import { useNotice } from '../../../components/notices';
import { useFormat } from '../../../lib/format-context';
import { useLatest } from '../../../lib/use-latest';
import { belongs } from './belongs';
import type { Entry } from './entry';
import { NOT_NARROWED, type EntryFilters, type ListFilter } from './filters';
import type { EntryWrites } from './use-entry-writes';

/** Writes as they are, that say which entry went where the list does not reach, and lead there. */
export function useElsewhere(
  writes: EntryWrites,
  variables: ListFilter,
  onShow: (month: string, change: Partial<EntryFilters>) => void,
): EntryWrites {
  const format = useFormat();
  const notify = useNotice();
  const list = useLatest(variables);

  function note(entry: Entry, done: 'Added' | 'Changed') {
    if (belongs(entry, list.current)) return;
    const { otherDay, month, filters } = whereTo(entry, list.current);
    notify({
      text: otherDay
        ? `${done === 'Added' ? 'Added' : 'Moved'} to ${format.date(entry.date)}`
        : `${done === 'Added' ? 'Added' : 'Saved'}, but the filters leave it out`,
      action: {
        label: otherDay ? `Show ${format.monthName(month)}` : 'Show it',
        run: () => onShow(month, filters),
      },
    });
  }

  return {
    ...writes,
    async create(made) {
      const refusal = await writes.create(made);
      if (!refusal) note(made.shown, 'Added');
      return refusal;
    },
    async update(entry, changes) {
      const outcome = await writes.update(entry, changes);
      if ('saved' in outcome) note(outcome.saved, 'Changed');
      return outcome;
    },
  };
}

/** Where an entry is listed: its month, and the filters to change for it. */
function whereTo(entry: Entry, list: ListFilter): Elsewhere {
  const { date } = entry;
  const isNarrowed = !belongs(entry, { ...list, from: date, to: date });
  return {
    otherDay: date < list.from || date > list.to,
    month: monthOf(date),
    filters: { dates: { type: 'month' }, ...(isNarrowed ? { kind: 'all', ...NOT_NARROWED } : {}) },
  };
}

interface Elsewhere {
  /** Another day than those of the list; else the other filters leave it out. */
  otherDay: boolean;
  month: string;
  filters: Partial<EntryFilters>;
}
