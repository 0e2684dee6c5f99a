import { Suspense, type ReactNode } from 'react';
import { explainLoadFailure } from '../lib/load-failure';
import { KeysKept } from './keys-kept';
import { LoadBoundary } from './load-boundary';
import { useNotice } from './notices';

export interface OnDemandProps {
  /** What has to be loaded first; nothing while it is not wanted. */
  children: ReactNode;
  /** No longer wanted, so that it can be asked for again: it could not be loaded, or Escape was pressed meanwhile. */
  onGiveUp: () => void;
  /** What stays until it is there, where it takes the place of something. */
  fallback?: ReactNode;
}

/** Around what is loaded when it is opened: neither its coming nor its failing touches the screen behind it, and what is typed meanwhile is kept for it. */
export function OnDemand({ children, onGiveUp, fallback = null }: OnDemandProps) {
  const notify = useNotice();
  const explain = async () => {
    onGiveUp();
    const { text, outdated } = await explainLoadFailure();
    notify({ text, ...(outdated && { action: { label: 'Reload', run: () => window.location.reload() } }) });
  };
  return (
    <LoadBoundary failed={() => null} onFail={() => void explain()}>
      {children && (
        <Suspense
          fallback={
            <>
              {fallback}
              <KeysKept onCancel={onGiveUp} />
            </>
          }
        >
          {children}
        </Suspense>
      )}
    </LoadBoundary>
  );
}
