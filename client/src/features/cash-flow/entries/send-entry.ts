import type { ApolloClient } from '@apollo/client';
import { isTransfer, type Changes, type Content, type EntryChanges } from './content';
import type { Entry } from './entry';
import { dropEntry, placeEntry } from './entry-lists';
import { CreateEntry, CreateTransferEntry, DeleteEntry, UpdateEntry } from './entry-mutations';

export interface NewEntry {
  id: string;
  content: Content & { kind?: 'OPENING_BALANCE' | 'ADJUSTMENT'; status?: Entry['status'] };
  /** Stands in the lists until the answer is there, and goes again when it is a refusal. */
  shown: Entry;
}

/** Creates an entry, or moves money between two accounts; then it is what went out. */
export async function sendCreate(client: ApolloClient, { id, content, shown }: NewEntry): Promise<Entry | undefined> {
  if (isTransfer(content)) {
    const moved = await client.mutate({
      mutation: CreateTransferEntry,
      variables: { input: { id, ...content } },
      optimisticResponse: { createTransfer: shown },
      update: (cache, { data }) => data && placeEntry(cache, data.createTransfer),
    });
    return moved.data?.createTransfer;
  }
  const { splits, ...rest } = content;
  const [all] = splits;
  // What is wrong with one category is then said of that field.
  const sorted = splits.length === 1 && all?.note === null ? { categoryId: all.categoryId } : { splits: [...splits] };
  const made = await client.mutate({
    mutation: CreateEntry,
    variables: { input: { id, ...rest, ...sorted } },
    optimisticResponse: { createTransaction: shown },
    update: (cache, { data }) => data && placeEntry(cache, data.createTransaction),
  });
  return made.data?.createTransaction;
}

/** Changes the given fields. Without any, it answers the entry as it is now: the API has no other way to one entry. */
export async function sendUpdate(
  client: ApolloClient,
  { splits, ...input }: { id: string; expectedVersion?: number } & EntryChanges,
): Promise<Entry | undefined> {
  const { data } = await client.mutate({
    mutation: UpdateEntry,
    variables: { input: { ...input, ...(splits ? { splits: [...splits] } : {}) } },
    update: (cache, { data: answer }) => answer && placeEntry(cache, answer.updateTransaction),
  });
  return data?.updateTransaction;
}

/** Changes an entry that is still at its version. Of a transfer both sides, the one that is shown last, so that it tells what the other is now. */
export async function sendChanges(client: ApolloClient, shown: Entry, changes: Changes): Promise<Entry | undefined> {
  if (!('own' in changes)) return sendUpdate(client, { id: shown.id, expectedVersion: shown.version, ...changes });
  const own = await sendUpdate(client, { id: shown.id, expectedVersion: shown.version, ...changes.own });
  if (!shown.transfer || Object.keys(changes.other).length === 0) return own;
  await sendUpdate(client, { id: shown.transfer.id, ...changes.other });
  return sendUpdate(client, { id: shown.id });
}

/** Deletes an entry and answers it as it was at the server, which may be newer than what is shown. */
export async function sendDelete(client: ApolloClient, entry: Entry): Promise<Entry> {
  const { data } = await client.mutate({
    mutation: DeleteEntry,
    variables: { id: entry.id },
    update: (cache) => dropBoth(cache, entry),
  });
  const deleted = data?.deleteTransaction ?? entry;
  // What it was joined with is gone by then, and the answer may not tell it any more.
  return { ...deleted, transfer: deleted.transfer ?? entry.transfer };
}

/** An entry goes, and of a transfer both sides. */
export function dropBoth(cache: ApolloClient['cache'], { id, transfer }: Entry): void {
  for (const gone of [id, transfer?.id]) if (gone !== undefined) dropEntry(cache, gone);
}
