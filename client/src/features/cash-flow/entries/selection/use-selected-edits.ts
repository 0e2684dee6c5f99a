import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useNotice } from '../../../../components/notices';
import { apiErrors, problemText } from '../../../../lib/api-error';
import { bringUpToDate } from '../../../../lib/live/bring-up-to-date';
import { useUndo } from '../../../../lib/undo/use-undo';
import type { Step } from '../../../../lib/undo/undo-history';
import { deleteAll } from './delete-step';
import { editAll, type Gift } from './edit-step';
import { takePart, type Given } from './take-part';
import type { useSelection } from './use-selection';

/** What is to be done with all of them. */
type Wanted = 'delete' | Gift;

export type SelectedEdits = ReturnType<typeof useSelectedEdits>;

/**
 * What is done with all that is selected. Each edit is one write, and one step to take back.
 *
 * @param onLeft puts the focus back to the list
 */
export function useSelectedEdits(selecting: ReturnType<typeof useSelection>, onLeft: () => void) {
  const client = useApolloClient();
  const history = useUndo();
  const notify = useNotice();
  const [field, setField] = useState<Given>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const running = useRef(false);
  const waiting = useRef<{ wanted: Wanted; ids: ReadonlySet<string> }>(undefined);
  const { entries } = selecting.selection;

  async function write(send: () => Promise<Step | undefined>, nothing: string): Promise<boolean> {
    running.current = true;
    setBusy(true);
    setProblem(undefined);
    try {
      const step = await send();
      if (step) history.record(step);
      const undo = step && { action: { label: 'Undo', run: () => void history.undo(step) } };
      notify({ text: step?.name ?? nothing, ...undo });
      await bringUpToDate(client, ['TRANSACTIONS']).catch(() => undefined);
      await selecting.lookAgain().catch(() => undefined);
      return true;
    } catch (error) {
      waiting.current = undefined;
      setProblem(`${problemText(error)} Nothing was changed.`);
      const isElsewhere = apiErrors(error).some(({ type }) => type === 'CONFLICT' || type === 'NOT_FOUND');
      if (isElsewhere) await bringUpToDate(client, ['TRANSACTIONS']).catch(() => undefined);
      if (isElsewhere) await selecting.lookAgain().catch(() => undefined);
      return false;
    } finally {
      running.current = false;
      setBusy(false);
    }
  }

  function run(wanted: Wanted, ids: ReadonlySet<string>) {
    const meant = [...entries.values()].filter(({ id }) => ids.has(id));
    if (meant.length === 0) return;
    // One after the other: what is wanted meanwhile is about the same entries, as they are then.
    if (running.current) waiting.current = { wanted, ids };
    else if (wanted === 'delete')
      void write(() => deleteAll(client, history.versions, meant), '').then((done) => done && selecting.clear());
    else {
      const { taking } = takePart(wanted.given, meant);
      void write(() => editAll(client, history.versions, taking, wanted), `They have ${wanted.name} already`);
    }
  }

  useEffect(() => {
    const next = waiting.current;
    if (busy || running.current || next === undefined) return;
    waiting.current = undefined;
    run(next.wanted, next.ids);
  });

  return {
    field,
    busy,
    problem,
    open(wanted: Given) {
      setProblem(undefined);
      setField(wanted);
    },
    /** Closes the field, or where none is open, ends the selection. */
    leave() {
      setProblem(undefined);
      if (field) setField(undefined);
      else selecting.clear();
    },
    selectAll() {
      setProblem(undefined);
      selecting.selectAll().catch((error: unknown) => setProblem(`Not all were selected. ${problemText(error)}`));
    },
    give(gift: Gift) {
      setField(undefined);
      onLeft();
      run(gift, new Set(entries.keys()));
    },
    remove() {
      setField(undefined);
      run('delete', new Set(entries.keys()));
    },
  };
}
