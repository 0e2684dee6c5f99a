import { useApolloClient } from '@apollo/client/react';
import { apiErrors } from '../../../lib/api-error';
import type { Step } from '../../../lib/undo/undo-history';
import { useUndo } from '../../../lib/undo/use-undo';
import type { Changes } from './content';
import { draftFieldOf, type DraftProblems } from './draft';
import type { Entry } from './entry';
import { entrySteps } from './entry-steps';
import { dropBoth, sendChanges, sendCreate, sendDelete, sendUpdate, type NewEntry } from './send-entry';

/** Why a write was not done. */
export interface Refusal {
  /** What belongs to a field of the line. */
  problems: DraftProblems;
  /** What belongs to none. */
  problem?: string;
  /** The entry as somebody else left it meanwhile; null when they deleted it. */
  meanwhile?: Entry | null;
  /** Whether something else has this id. */
  taken?: boolean;
}

/** What can be done with entries, each a step that can be undone. They answer with a refusal where it was not done. */
export function useEntryWrites(onWritten: () => void) {
  const client = useApolloClient();
  const { record, versions } = useUndo();
  const steps = entrySteps(client, versions);

  function note(step: Step): Step {
    record(step);
    onWritten();
    return step;
  }

  return {
    async create(made: NewEntry): Promise<Refusal | undefined> {
      try {
        note(steps.added((await sendCreate(client, made)) ?? made.shown));
        return undefined;
      } catch (error) {
        const refusal = refusalOf(error);
        if (!refusal.taken) return refusal;
        // A first try was stored though its answer never came, and something else was typed since.
        await client.refetchQueries({ include: ['EntryList'] }).catch(() => undefined);
        onWritten();
        return { problems: {}, problem: 'The first try was stored after all. Change it in the list.' };
      }
    },

    async update(entry: Entry, changes: Changes): Promise<{ saved: Entry } | Refusal> {
      try {
        const saved = (await sendChanges(client, entry, changes)) ?? entry;
        note(steps.changed(entry, saved));
        return { saved };
      } catch (error) {
        const [{ type } = { type: '' }] = apiErrors(error);
        if (type === 'NOT_FOUND' && refusalOf(error).problem !== undefined) return { problems: {}, meanwhile: null };
        if (type !== 'CONFLICT') return refusalOf(error);
        const now = await sendUpdate(client, { id: entry.id }).catch(() => undefined);
        return now ? { problems: {}, meanwhile: now } : refusalOf(error);
      }
    },

    // Deleted at once, and undone by making it again with its own id and content: a delayed delete would be lost with
    // the window, and what the member saw vanish would be back. This way whatever was last shown is what is stored.
    async remove(entry: Entry): Promise<{ deleted: Entry; step: Step } | Refusal> {
      try {
        const deleted = await sendDelete(client, entry);
        return { deleted, step: note(steps.deleted(deleted)) };
      } catch (error) {
        if (apiErrors(error)[0]?.type === 'NOT_FOUND') dropBoth(client.cache, entry);
        return refusalOf(error);
      }
    },

    /** Takes what somebody else deleted out of the lists. */
    drop: (entry: Entry) => dropBoth(client.cache, entry),
  };
}

export type EntryWrites = ReturnType<typeof useEntryWrites>;

/** Sorts what the server refused to the fields of the line. */
export function refusalOf(error: unknown): Refusal {
  const problems: DraftProblems = {};
  const others: string[] = [];
  let taken = false;
  for (const { type, field, message } of apiErrors(error)) {
    taken ||= type === 'CONFLICT' && field === 'id';
    const at = draftFieldOf(field);
    if (at) problems[at] = message;
    else others.push(message);
  }
  return { problems, ...(others.length > 0 ? { problem: others.join(' ') } : {}), taken };
}
