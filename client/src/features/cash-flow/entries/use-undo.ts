import { useCallback, useState } from 'react';
import type { Entry } from './entry';
import type { EntryWrites } from './use-entry-writes';

/** Deleting entries, and taking the last deletion back. */
export function useUndo(writes: EntryWrites) {
  const [done, setDone] = useState<Entry>();
  const [problem, setProblem] = useState<string>();
  const dismiss = useCallback(() => {
    setDone(undefined);
    setProblem(undefined);
  }, []);

  async function remove(entry: Entry) {
    setProblem(undefined);
    const outcome = await writes.remove(entry);
    if ('deleted' in outcome) setDone(outcome.deleted);
    else setProblem(outcome.problem ?? Object.values(outcome.problems).join(' '));
  }

  async function restore() {
    if (!done) return;
    setDone(undefined);
    const refusal = await writes.restore(done);
    if (!refusal) return;
    // It stays on offer: whatever refused it may be mended.
    setDone(done);
    setProblem(
      `It could not be brought back. ${[...Object.values(refusal.problems), refusal.problem ?? ''].join(' ')}`,
    );
  }

  return { deleted: done, problem, remove, restore: () => void restore(), dismiss };
}
