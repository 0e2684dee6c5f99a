import { useState } from 'react';
import { useNotice } from '../../../components/notices';
import { useFormat } from '../../../lib/format-context';
import { useUndo } from '../../../lib/undo/use-undo';
import { amountText, nameOf, type Entry } from './entry';
import type { EntryWrites } from './use-entry-writes';

/** Deleting entries, with the way back at hand. */
export function useDelete(writes: EntryWrites) {
  const format = useFormat();
  const notify = useNotice();
  const { undo } = useUndo();
  const [problem, setProblem] = useState<string>();

  async function remove(entry: Entry) {
    setProblem(undefined);
    const outcome = await writes.remove(entry);
    if (!('deleted' in outcome)) return setProblem(outcome.problem ?? Object.values(outcome.problems).join(' '));
    const { deleted, step } = outcome;
    notify({
      text: `Deleted ${nameOf(deleted)}, ${amountText(deleted, format)}`,
      action: { label: 'Undo', run: () => void undo(step) },
    });
  }

  return { problem, remove, dismiss: () => setProblem(undefined) };
}
