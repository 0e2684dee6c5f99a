import type { ApolloClient } from '@apollo/client';
import type { Step } from '../../../../lib/undo/undo-history';
import type { Versions } from '../../../../lib/undo/versions';
import type { Entry } from '../entry';
import { UpdateEntries } from './selection-mutations';
import type { Given } from './take-part';

/** A category or an account that all get. */
export interface Gift {
  given: Given;
  id: string;
  name: string;
}

/**
 * Gives all of them a category or an account in one write, and answers with how to take it back: the same write with
 * what each had. Who has it already is left alone.
 *
 * @returns undefined where all of them have it
 */
export async function editAll(
  client: ApolloClient,
  versions: Versions,
  entries: readonly Entry[],
  { given, id, name }: Gift,
): Promise<Step | undefined> {
  const changed = entries.filter((entry) => idOf(entry, given) !== id);
  if (changed.length === 0) return undefined;
  const before = changed.map((entry) => ({
    ...{ id: entry.id, value: idOf(entry, given) },
    state: versions.at(entry.id, entry.version),
  }));
  const send = async (lines: typeof before, values: (index: number) => string | null) => {
    const transactions = lines.map((line, index) => ({
      ...{ id: line.id, expectedVersion: line.state.version },
      ...{ [given === 'category' ? 'categoryId' : 'accountId']: values(index) },
    }));
    const { data } = await client.mutate({ mutation: UpdateEntries, variables: { input: { transactions } } });
    return data?.updateTransactions ?? [];
  };
  const answered = await send(before, () => id);
  const after = answered.map((line) => ({ ...line, value: id, state: versions.at(line.id, line.version) }));
  const lead = async (from: typeof before, to: typeof before) => {
    const done = await send(from, (index) => to[index]?.value ?? null);
    done.forEach((line, index) => {
      const state = to[index]?.state;
      if (state) versions.back(line.id, state, line.version);
    });
  };
  return {
    name: `${countText(changed.length)}: ${given} ${name}`,
    undo: () => lead(after, before),
    redo: () => lead(before, after),
  };
}

/** "1 entry", "3 entries" */
export function countText(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`;
}

function idOf({ splits, account }: Entry, given: Given): string | null {
  return (given === 'category' ? splits[0]?.category?.id : account?.id) ?? null;
}
