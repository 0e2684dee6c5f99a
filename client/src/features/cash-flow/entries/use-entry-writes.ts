import { useApolloClient } from '@apollo/client/react';
import { apiErrors } from '../../../lib/api-error';
import { contentOf, draftFieldOf, type DraftProblems, type EntryContent } from './draft';
import type { Entry } from './entry';
import { dropEntry } from './entry-lists';
import type { EntryKind } from './filters';
import { sendCreate, sendDelete, sendUpdate } from './send-entry';

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

/** What can be done with entries. Each answers with a refusal, or undefined when it was done. */
export function useEntryWrites(kind: EntryKind, onWritten: () => void) {
  const client = useApolloClient();

  async function attempt(write: () => Promise<unknown>): Promise<Refusal | undefined> {
    try {
      await write();
      onWritten();
      return undefined;
    } catch (error) {
      return refusalOf(error);
    }
  }

  return {
    async create(id: string, content: EntryContent, shown: Entry): Promise<Refusal | undefined> {
      const refusal = await attempt(() => sendCreate(client, kind, { id, content, shown }));
      if (!refusal?.taken) return refusal;
      // A first try was stored though its answer never came, and something else was typed since.
      await client
        .refetchQueries({ include: [kind === 'expense' ? 'ExpenseList' : 'IncomeList'] })
        .catch(() => undefined);
      onWritten();
      return { problems: {}, problem: 'The first try was stored after all. Change it in the list.' };
    },

    async update(entry: Entry, changes: Partial<EntryContent>): Promise<{ saved: Entry } | Refusal> {
      try {
        const saved = await sendUpdate(client, kind, { id: entry.id, expectedVersion: entry.version, ...changes });
        onWritten();
        return { saved: saved ?? entry };
      } catch (error) {
        const [{ type } = { type: '' }] = apiErrors(error);
        if (type === 'NOT_FOUND' && refusalOf(error).problem !== undefined) return { problems: {}, meanwhile: null };
        if (type !== 'CONFLICT') return refusalOf(error);
        const now = await sendUpdate(client, kind, { id: entry.id }).catch(() => undefined);
        return now ? { problems: {}, meanwhile: now } : refusalOf(error);
      }
    },

    // Deleted at once, and undone by making it again with its own id and content: a delayed delete would be lost with
    // the window, and what the member saw vanish would be back. This way whatever was last shown is what is stored.
    async remove(entry: Entry): Promise<{ deleted: Entry } | Refusal> {
      try {
        const deleted = (await sendDelete(client, kind, entry.id)) ?? entry;
        onWritten();
        return { deleted };
      } catch (error) {
        if (apiErrors(error)[0]?.type === 'NOT_FOUND') dropEntry(client.cache, kind, entry.id);
        return refusalOf(error);
      }
    },

    restore: (deleted: Entry) =>
      attempt(() => sendCreate(client, kind, { id: deleted.id, content: contentOf(deleted), shown: deleted })),

    /** Takes what somebody else deleted out of the lists. */
    drop: (id: string) => dropEntry(client.cache, kind, id),
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
