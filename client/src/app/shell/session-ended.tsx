import { lazy } from 'react';
import { OnDemand } from '../../components/on-demand';
import type { SessionEndedDialogProps } from './session-ended-dialog';

const SessionEndedDialog = lazy(() =>
  import('./session-ended-dialog').then((module) => ({ default: module.SessionEndedDialog })),
);

/** Over the screen as it is, when the sign-in holds no longer. */
export function SessionEnded(props: SessionEndedDialogProps) {
  return (
    <OnDemand onFail={props.onLeave}>
      <SessionEndedDialog {...props} />
    </OnDemand>
  );
}
