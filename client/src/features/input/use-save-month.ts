import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import type { MonthGrid_ValuationFragment } from '../../__generated__/graphql';
import { useFormat } from '../../lib/format-context';
import type { Step } from '../../lib/undo/undo-history';
import { useNextSteps, useUndo } from '../../lib/undo/use-undo';
import type { MonthEditor } from './month-editor';
import { monthStep } from './month-step';
import { readRow } from './read-row';
import { useRecordMonth } from './use-record-month';

type Rows = readonly MonthGrid_ValuationFragment[];

/** Saving the month on the screen, and taking the last save back. */
export interface SaveMonth {
  /** Sends what was changed, and answers with the asset of the first refused row. */
  save: () => Promise<string | undefined>;
  /** Writes back what was there before the last save; undefined where something else was done since. */
  undo: (() => Promise<void>) | undefined;
  saving: boolean;
  /** What became of the last save. */
  done: 'saved' | 'undone' | undefined;
  problem: string | undefined;
  dismiss: () => void;
  /** Nothing is said of the last save any more. */
  forget: () => void;
}

export function useSaveMonth(month: string, rows: Rows, editor: MonthEditor): SaveMonth {
  const client = useApolloClient();
  const format = useFormat();
  const history = useUndo();
  const next = useNextSteps();
  const { record, recording } = useRecordMonth(month, rows);
  const [last, setLast] = useState<Step>();
  const [problem, setProblem] = useState<string>();

  async function save() {
    const drafts = editor.drafts();
    const changes = rows.map((row) => readRow(row, drafts[row.asset.id], format).change);
    const values = changes.flatMap((change) => (change.kind === 'change' ? [change.input] : []));
    if (values.length === 0 || recording) return undefined;
    setProblem(undefined);
    const outcome = await record(values);
    if (outcome.saved) {
      editor.saved({ drafts, values }, outcome.recorded);
      const step = monthStep(client, history.versions, { month, rows, recorded: outcome.recorded }, format);
      history.record(step);
      setLast(step);
      return undefined;
    }
    editor.refuse({ drafts, values }, outcome.refusals);
    setProblem(outcome.problem);
    return [...outcome.refusals.keys()][0];
  }

  const isLast = last !== undefined && next.undo === last;
  return {
    save,
    undo: isLast ? () => history.undo(last) : undefined,
    saving: recording,
    done: isLast ? 'saved' : last !== undefined && next.redo === last ? 'undone' : undefined,
    problem,
    dismiss: () => setProblem(undefined),
    forget: () => setLast(undefined),
  };
}
