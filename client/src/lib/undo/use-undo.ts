import { createContext, use, useSyncExternalStore } from 'react';
import { createUndoHistory, type Next, type UndoHistory } from './undo-history';

export const UndoContext = createContext<UndoHistory>(
  // Outside of the screens of a member nothing is kept.
  { ...createUndoHistory({ onOutcome: () => undefined, stays: () => false }), record: () => undefined },
);

/** The one history of what was done: `record` a step once its write is done. */
export function useUndo(): UndoHistory {
  return use(UndoContext);
}

/** What would be taken back or done again next. */
export function useNextSteps(): Next {
  const { subscribe, next } = useUndo();
  return useSyncExternalStore(subscribe, next);
}
