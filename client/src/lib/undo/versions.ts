/** A state that something was in, and the version that it has there now. */
export interface State {
  version: number;
}

export type Versions = ReturnType<typeof createVersions>;

/**
 * Versions count on: what was taken back is what it was before, under a new version. A step keeps the states it leads
 * from and to, and sends the version that its state has now. What somebody else wrote in between is no known state, so
 * that a step that would run over it is a CONFLICT.
 */
export function createVersions() {
  const states = new Map<string, State>();
  return {
    /** The state of a thing that it has at a version; 0 where it is not there. */
    at(id: string, version: number): State {
      const key = `${id} ${version}`;
      const state = states.get(key) ?? { version };
      states.set(key, state);
      return state;
    },
    /** A thing is in a state again. */
    back(id: string, state: State, version: number) {
      state.version = version;
      states.set(`${id} ${version}`, state);
    },
  };
}
