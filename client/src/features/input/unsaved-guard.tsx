import { lazy, Suspense, useEffect } from 'react';
import { useBlocker } from 'react-router-dom';

const ConfirmDialog = lazy(() =>
  import('../../components/confirm-dialog').then((module) => ({ default: module.ConfirmDialog })),
);

export interface UnsavedGuardProps {
  /** How many changes would be lost; 0 lets everything pass. */
  changes: number;
  monthName: string;
}

/** Asks before unsaved values are left behind: for another screen, another month, or a closed tab. */
export function UnsavedGuard({ changes, monthName }: UnsavedGuardProps) {
  const dirty = changes > 0;
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      dirty && (currentLocation.pathname !== nextLocation.pathname || currentLocation.search !== nextLocation.search),
  );
  useEffect(() => {
    if (!dirty) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);

  if (blocker.state !== 'blocked') return null;
  return (
    <Suspense fallback={null}>
      <ConfirmDialog
        title="Leave without saving?"
        confirmText="Leave without saving"
        cancelText="Stay"
        destructive
        onConfirm={() => blocker.proceed()}
        onCancel={() => blocker.reset()}
      >
        {changes === 1 ? 'One value' : `${changes} values`} for {monthName} {changes === 1 ? 'is' : 'are'} not saved
        yet.
      </ConfirmDialog>
    </Suspense>
  );
}
