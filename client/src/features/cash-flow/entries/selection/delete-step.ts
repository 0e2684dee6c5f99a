import type { ApolloClient } from '@apollo/client';
import { inTurns } from '../../../../lib/in-turns';
import { mayPass, Refused, refusalText } from '../../../../lib/undo/refused';
import type { Step } from '../../../../lib/undo/undo-history';
import type { Versions } from '../../../../lib/undo/versions';
import type { Entry } from '../entry';
import { again } from '../made-again';
import { sendCreate } from '../send-entry';
import { countText } from './edit-step';
import { DeleteEntries } from './selection-mutations';

/**
 * Deletes all of them in one write, and answers with how to take it back: each is made again with its own id and content.
 * That can be asked for again where it was cut short: what is there already stays as it is.
 */
export async function deleteAll(client: ApolloClient, versions: Versions, entries: readonly Entry[]): Promise<Step> {
  const lines = entries.map((entry) => ({
    entry,
    here: versions.at(entry.id, entry.version),
    gone: versions.at(entry.id, 0),
  }));
  const remove = async () => {
    const transactions = lines.map(({ entry, here }) => ({ id: entry.id, expectedVersion: here.version }));
    await client.mutate({ mutation: DeleteEntries, variables: { input: { transactions } } });
    for (const { entry, gone } of lines) versions.back(entry.id, gone, 0);
  };
  const restore = async () => {
    const refusals: unknown[] = [];
    await inTurns(lines, AT_ONCE, async ({ entry, here }) => {
      const version = await makeAgain(client, entry).catch((error: unknown) => void refusals.push(error));
      if (typeof version === 'number') versions.back(entry.id, here, version);
    });
    const [first] = refusals;
    if (first === undefined) return;
    const passes = refusals.find(mayPass);
    if (passes !== undefined) throw passes as Error;
    throw new Refused(
      `${countText(refusals.length)} of ${lines.length} could not be brought back. ${refusalText(first)}`,
    );
  };
  await remove();
  return { name: `${countText(entries.length)} deleted`, undo: restore, redo: remove };
}

/** @returns the version it has then */
async function makeAgain(client: ApolloClient, entry: Entry): Promise<number | undefined> {
  const made = again(entry);
  if (!made) throw new Refused('An account of it is gone.');
  return (await sendCreate(client, made))?.version;
}

/** How many are on their way at a time. */
const AT_ONCE = 6;
