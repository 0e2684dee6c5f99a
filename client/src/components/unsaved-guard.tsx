import { useEffect, type ReactNode } from 'react';
import { useBlocker } from 'react-router-dom';
import { OnDemand } from './on-demand';
import { onDemand } from '../lib/on-demand';

const ConfirmDialog = onDemand(() => import('./confirm-dialog').then((module) => module.ConfirmDialog));

export interface UnsavedGuardProps {
  /** Whether anything would be lost; else everything passes. */
  dirty: boolean;
  /** Whether what is typed outlasts a change of the address on the same screen, such as of the month. */
  staysOnScreen?: boolean;
  /** What would be lost, as a sentence. */
  children: ReactNode;
}

/** Asks before something unsaved is left behind: for another screen, another month, or a closed tab. */
export function UnsavedGuard({ dirty, staysOnScreen = false, children }: UnsavedGuardProps) {
  const blocker = useBlocker(
    ({ currentLocation: from, nextLocation: to }) =>
      dirty && (from.pathname !== to.pathname || (!staysOnScreen && from.search !== to.search)),
  );
  useEffect(() => {
    if (!dirty) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);

  if (blocker.state !== 'blocked') return null;
  return (
    <OnDemand onGiveUp={() => blocker.reset()}>
      <ConfirmDialog
        title="Leave without saving?"
        confirmText="Leave without saving"
        cancelText="Stay"
        destructive
        onConfirm={() => blocker.proceed()}
        onCancel={() => blocker.reset()}
      >
        {children}
      </ConfirmDialog>
    </OnDemand>
  );
}
