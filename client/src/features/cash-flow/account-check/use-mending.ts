import { useRef, useState } from 'react';
import type { Entry } from '../entries/entry';
import type { EntryChanges } from '../entries/content';
import type { NewEntry } from '../entries/send-entry';
import type { EntryWrites, Refusal } from '../entries/use-entry-writes';
import { turned, type Mend } from './suspects';

export interface MendingOptions {
  writes: EntryWrites;
  /** Deletes an entry, with the undo of the list. */
  onDelete: (entry: Entry) => Promise<void>;
  /** After each that was done. */
  onDone: () => void;
}

/** Sets an account right, one thing at a time, and says what was refused. */
export function useMending({ writes, onDelete, onDone }: MendingOptions) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  // Made once for what is recorded, so that sending it again cannot make a second entry.
  const nextId = useRef(crypto.randomUUID());

  async function attempt(write: () => Promise<string | undefined>) {
    setBusy(true);
    setProblem(undefined);
    const refused = await write();
    setBusy(false);
    setProblem(refused);
    if (refused === undefined) onDone();
  }

  async function change(entry: Entry, changes: EntryChanges): Promise<string | undefined> {
    const outcome = await writes.update(entry, changes);
    if ('saved' in outcome) return undefined;
    if (outcome.meanwhile === null) writes.drop(entry);
    return textOf(outcome);
  }

  return {
    busy,
    problem,
    mend: (entry: Entry, mend: Mend) =>
      void attempt(async () => {
        if (mend === 'turn') return change(entry, turned(entry));
        if (mend === 'book') return change(entry, { status: 'BOOKED' });
        await onDelete(entry);
        return undefined;
      }),
    record: (made: (id: string) => NewEntry) =>
      void attempt(async () => {
        const refusal = await writes.create(made(nextId.current));
        if (refusal) return textOf(refusal);
        nextId.current = crypto.randomUUID();
        return undefined;
      }),
  };
}

function textOf({ problems, problem = '', meanwhile }: Refusal): string {
  if (meanwhile === null) return 'It was deleted meanwhile.';
  if (meanwhile) return 'It was changed meanwhile. Look at it, and try again.';
  return ['Not saved.', ...Object.values(problems), problem].filter(Boolean).join(' ');
}
