import { useSyncExternalStore } from 'react';

/** The answer that was shown last, for the table under it. */
export interface LatestResult {
  set(data: unknown): void;
  use(): unknown;
}

export function createLatestResult(): LatestResult {
  let current: unknown;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    set(data) {
      current = data;
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(subscribe, () => current),
  };
}
