import { useState } from 'react';
import { OnDemand } from '../../components/on-demand';
import { onDemand } from '../../lib/on-demand';
import type { SessionEndedDialogProps } from './session-ended-dialog';

const SessionEndedDialog = onDemand(() => import('./session-ended-dialog').then((module) => module.SessionEndedDialog));

const AGAIN_MS = 5000;

/** Over the screen as it is, when the sign-in holds no longer. */
export function SessionEnded(props: SessionEndedDialogProps) {
  const [waiting, setWaiting] = useState(false);
  // Nothing can be done without it, and what was typed must not be lost for it: it is asked for until it comes.
  function wait() {
    setWaiting(true);
    setTimeout(() => setWaiting(false), AGAIN_MS);
  }
  return <OnDemand onGiveUp={wait}>{!waiting && <SessionEndedDialog {...props} />}</OnDemand>;
}
