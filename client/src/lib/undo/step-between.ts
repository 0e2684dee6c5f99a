import type { Step } from './undo-history';
import type { Versions } from './versions';

/** A thing as a write found it or left it. Its version is 0 where it is not there. */
interface Side<Content> {
  content: Content;
  version: number;
}

/** A thing that a write has changed. Its id is its own among all that is ever undone. */
export interface Changed<Content> {
  id: string;
  before: Side<Content>;
  after: Side<Content>;
}

/** What is to be written, over the version that is expected there. */
export interface Wanted<Content> {
  id: string;
  content: Content;
  expectedVersion: number;
}

/**
 * A step of one or more things between what they were and what they became.
 *
 * @param write writes all of it or nothing, and answers the versions since, by id
 */
export function stepBetween<Content>(
  name: string,
  { at, back }: Versions,
  changed: readonly Changed<Content>[],
  write: (wanted: readonly Wanted<Content>[]) => Promise<ReadonlyMap<string, number>>,
): Step {
  const sideOf = (id: string, { content, version }: Side<Content>) => ({ content, state: at(id, version) });
  const things = changed.map(({ id, before, after }) => ({ id, before: sideOf(id, before), after: sideOf(id, after) }));

  async function lead(from: 'before' | 'after', to: 'before' | 'after') {
    const wanted = things.map((thing) => ({
      id: thing.id,
      content: thing[to].content,
      expectedVersion: thing[from].state.version,
    }));
    const versions = await write(wanted);
    for (const thing of things) back(thing.id, thing[to].state, versions.get(thing.id) ?? 0);
  }

  return { name, undo: () => lead('after', 'before'), redo: () => lead('before', 'after') };
}

/** The same of a single thing: `write` answers its version since. */
export function stepOfOne<Content>(
  name: string,
  versions: Versions,
  changed: Changed<Content>,
  write: (content: Content, expectedVersion: number) => Promise<number>,
): Step {
  return stepBetween(name, versions, [changed], async (all) => {
    const since = new Map<string, number>();
    for (const { id, content, expectedVersion } of all) since.set(id, await write(content, expectedVersion));
    return since;
  });
}
