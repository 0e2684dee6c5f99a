import type { ApolloClient } from '@apollo/client';
import { Refused } from '../../../lib/undo/refused';
import type { Step } from '../../../lib/undo/undo-history';
import type { State, Versions } from '../../../lib/undo/versions';
import { changesFrom } from './content';
import { nameOf, type Entry } from './entry';
import { again } from './made-again';
import { sendChanges, sendCreate, sendDelete, sendUpdate } from './send-entry';

/** What was done with entries as steps that lead there and back. */
export function entrySteps(client: ApolloClient, { at, back }: Versions) {
  /** Making an entry and deleting it: whichever was done, the other takes it back. */
  function lifeOf(entry: Entry) {
    const state = at(entry.id, entry.version);
    // As it was when it was deleted last.
    let kept = entry;
    return {
      async make() {
        const made = again(kept);
        if (!made) throw new Refused('An account of it is gone.');
        const created = await sendCreate(client, made);
        back(kept.id, state, created?.version ?? 1);
      },
      async remove() {
        // A deletion asks for no version: what was changed elsewhere since is not to go with it.
        await sendUpdate(client, { id: kept.id, expectedVersion: state.version });
        kept = await sendDelete(client, kept);
      },
    };
  }

  async function lead(to: Entry, reached: State, from: Entry, { version }: State) {
    const saved = await sendChanges(client, { ...from, version }, changesFrom(from, to));
    if (saved) back(saved.id, reached, saved.version);
  }

  return {
    added(entry: Entry): Step {
      const { make, remove } = lifeOf(entry);
      return { name: `${nameOf(entry)} added`, undo: remove, redo: make };
    },
    deleted(entry: Entry): Step {
      const { make, remove } = lifeOf(entry);
      return { name: `${nameOf(entry)} deleted`, undo: make, redo: remove };
    },
    changed(before: Entry, after: Entry): Step {
      const was = at(before.id, before.version);
      const is = at(after.id, after.version);
      return {
        name: `${nameOf(after)} changed`,
        undo: () => lead(before, was, after, is),
        redo: () => lead(after, is, before, was),
      };
    },
  };
}
