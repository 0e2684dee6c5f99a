import { useState } from 'react';
import type { AssetValueInput, MonthGrid_ValuationFragment } from '../../__generated__/graphql';
import { useFormat } from '../../lib/format-context';
import type { Stored } from './drafts';
import type { MonthEditor } from './month-editor';
import { readRow } from './read-row';
import { useRecordMonth } from './use-record-month';

type Rows = readonly MonthGrid_ValuationFragment[];

/** Saving the month on the screen, and taking the last save back. */
export interface SaveMonth {
  /** Sends what was changed, and answers with the asset of the first refused row. */
  save: () => Promise<string | undefined>;
  /** Writes back what was there before the last save; undefined where there is none to take back. */
  undo: (() => Promise<void>) | undefined;
  saving: boolean;
  /** The last thing that happened. */
  done: 'saved' | 'undone' | undefined;
  problem: string | undefined;
  dismiss: () => void;
  /** Nothing is said of the last save any more. */
  forget: () => void;
}

export function useSaveMonth(month: string, rows: Rows, editor: MonthEditor): SaveMonth {
  const format = useFormat();
  const { record, recording } = useRecordMonth(month, rows);
  const [last, setLast] = useState<{ done: 'saved' | 'undone'; back?: readonly AssetValueInput[] }>();
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
      setLast({ done: 'saved', back: wayBack(rows, outcome.recorded) });
      return undefined;
    }
    editor.refuse({ drafts, values }, outcome.refusals);
    setProblem(outcome.problem);
    return [...outcome.refusals.keys()][0];
  }

  async function undo(back: readonly AssetValueInput[]) {
    if (recording) return;
    setProblem(undefined);
    const outcome = await record(back);
    if (outcome.saved) setLast({ done: 'undone' });
    else setProblem(`Not undone. ${[...outcome.refusals.values(), outcome.problem].filter(Boolean).join(' ')}`);
  }

  const back = last?.back;
  return {
    save,
    undo: back && (() => undo(back)),
    saving: recording,
    done: last?.done,
    problem,
    dismiss: () => setProblem(undefined),
    forget: () => setLast(undefined),
  };
}

/** The values that were there before a save: written only over what that save itself has written. */
function wayBack(before: Rows, recorded: ReadonlyMap<string, Stored>): AssetValueInput[] {
  return before.flatMap(({ asset, input }) => {
    if (!recorded.has(asset.id)) return [];
    const expectedVersion = recorded.get(asset.id)?.version ?? 0;
    const value = input?.value ?? null;
    return [{ assetId: asset.id, value, expectedVersion, ...(input ? { notes: input.notes } : {}) }];
  });
}
