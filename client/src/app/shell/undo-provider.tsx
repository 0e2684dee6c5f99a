import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { useNotice, type NoticeContent } from '../../components/notices';
import { apiErrors } from '../../lib/api-error';
import { mayPass, Refused, refusalText } from '../../lib/undo/refused';
import { createUndoHistory, type Outcome, type UndoHistory } from '../../lib/undo/undo-history';
import { useUndoKeys } from '../../lib/undo/use-undo-keys';
import { UndoContext } from '../../lib/undo/use-undo';

/** One history of what a member did in their books, over all screens and for as long as they are signed in. */
export function UndoProvider({ children }: { children: ReactNode }) {
  const client = useApolloClient();
  const notify = useNotice();
  const [history] = useState(() => historyOf(client, notify));
  useUndoKeys(history);
  return <UndoContext value={history}>{children}</UndoContext>;
}

function historyOf(client: ApolloClient, notify: (content: NoticeContent) => void): UndoHistory {
  const history = createUndoHistory({
    onOutcome(outcome) {
      notify(noticeOf(outcome, history));
      // Whichever screen is open by now: a step knows the one that it was done on.
      void import('../../lib/live/bring-up-to-date')
        .then(({ bringUpToDate }) => bringUpToDate(client, ['EVERYTHING']))
        .catch(() => undefined);
    },
    stays: mayPass,
  });
  return history;
}

/** What became of a step, and the way back from it. */
function noticeOf({ step, way, error }: Outcome, history: UndoHistory): NoticeContent {
  const isUndo = way === 'undo';
  if (error === undefined) {
    return {
      text: `${isUndo ? 'Undone' : 'Redone'}: ${step.name}`,
      action: isUndo
        ? { label: 'Redo', run: () => void history.redo(step) }
        : { label: 'Undo', run: () => void history.undo(step) },
    };
  }
  const isFinal = !(error instanceof Refused) && apiErrors(error).some(({ type }) => type === 'CONFLICT');
  return {
    text: `Not ${isUndo ? 'undone' : 'redone'}: ${step.name}. ${refusalText(error)}`,
    lasting: true,
    dismiss: 'Dismiss',
    ...(isFinal ? {} : { action: { label: 'Try again', run: () => void history[way](step) } }),
  };
}
