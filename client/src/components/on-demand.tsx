import { Suspense, type ReactNode } from 'react';
import { explainLoadFailure } from '../lib/load-failure';
import { LoadBoundary } from './load-boundary';
import { useNotice } from './notices';

export interface OnDemandProps {
  /** What has to be loaded first; nothing while it is not wanted. */
  children: ReactNode;
  /** It could not be loaded: no longer wanted, so that it can be asked for again. */
  onFail: () => void;
  /** What stays until it is there, where it takes the place of something. */
  fallback?: ReactNode;
}

/** Around what is loaded when it is opened: neither its coming nor its failing touches the screen behind it. */
export function OnDemand({ children, onFail, fallback = null }: OnDemandProps) {
  const notify = useNotice();
  const explain = async () => {
    onFail();
    const { text, outdated } = await explainLoadFailure();
    notify({ text, ...(outdated && { action: { label: 'Reload', run: () => window.location.reload() } }) });
  };
  return (
    <LoadBoundary failed={() => null} onFail={() => void explain()}>
      {children && <Suspense fallback={fallback}>{children}</Suspense>}
    </LoadBoundary>
  );
}
