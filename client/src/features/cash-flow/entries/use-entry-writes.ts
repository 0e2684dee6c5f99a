import { useApolloClient } from '@apollo/client/react';
import { apiErrors } from '../../../lib/api-error';
import { contentOf, transferOf, type EntryChanges, type EntryContent } from './content';
import { draftFieldOf, type DraftProblems } from './draft';
import { sidesOf, type Entry } from './entry';
import { dropBoth, sendCreate, sendDelete, sendTransferUpdate, sendUpdate, type NewEntry } from './send-entry';

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

/** Changes of an entry, or of both sides of a transfer. */
export type Changes = EntryChanges | { own: Partial<EntryContent>; other: Partial<EntryContent> };

/** What can be done with entries. Each answers with a refusal, or undefined when it was done. */
export function useEntryWrites(onWritten: () => void) {
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
    async create(made: NewEntry): Promise<Refusal | undefined> {
      const refusal = await attempt(() => sendCreate(client, made));
      if (!refusal?.taken) return refusal;
      // A first try was stored though its answer never came, and something else was typed since.
      await client.refetchQueries({ include: ['EntryList'] }).catch(() => undefined);
      onWritten();
      return { problems: {}, problem: 'The first try was stored after all. Change it in the list.' };
    },

    async update(entry: Entry, changes: Changes): Promise<{ saved: Entry } | Refusal> {
      try {
        const saved =
          'own' in changes
            ? await sendTransferUpdate(client, entry, changes)
            : await sendUpdate(client, { id: entry.id, expectedVersion: entry.version, ...changes });
        onWritten();
        return { saved: saved ?? entry };
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
    async remove(entry: Entry): Promise<{ deleted: Entry } | Refusal> {
      try {
        const deleted = (await sendDelete(client, entry)) ?? entry;
        onWritten();
        // What it was joined with is gone by then, and the answer may not tell it any more.
        return { deleted: { ...deleted, transfer: deleted.transfer ?? entry.transfer } };
      } catch (error) {
        if (apiErrors(error)[0]?.type === 'NOT_FOUND') dropBoth(client.cache, entry);
        return refusalOf(error);
      }
    },

    async restore(deleted: Entry): Promise<Refusal | undefined> {
      const made = again(deleted);
      return made ? attempt(() => sendCreate(client, made)) : { problems: {}, problem: 'An account of it is gone.' };
    },

    /** Takes what somebody else deleted out of the lists. */
    drop: (entry: Entry) => dropBoth(client.cache, entry),
  };
}

export type EntryWrites = ReturnType<typeof useEntryWrites>;

/** What makes an entry again that was deleted; undefined where it cannot be made. */
function again(deleted: Entry): NewEntry | undefined {
  const { id, kind, status } = deleted;
  const sides = sidesOf(deleted);
  if (sides) {
    const content = transferOf(deleted);
    return content && { id: sides.out.id, content, shown: outOf(deleted) };
  }
  const special = kind === 'OPENING_BALANCE' || kind === 'ADJUSTMENT' ? { kind } : {};
  return { id, content: { ...contentOf(deleted), ...special, status }, shown: deleted };
}

/** A transfer as its side that went out, which is the one that is made. */
function outOf(entry: Entry): Entry {
  const sides = sidesOf(entry);
  if (!sides || sides.out.id === entry.id) return entry;
  return {
    ...entry,
    ...sides.out,
    payee: null,
    splits: entry.splits.map((split) => ({ ...split, amount: sides.out.amount })),
    transfer: entry.transfer && { ...entry.transfer, ...sides.in },
  };
}

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
