import type { MonthGrid_RateFragment, MonthGrid_ValuationFragment } from '../../__generated__/graphql';
import { useNotice } from '../../components/notices';
import { useFormat } from '../../lib/format-context';
import type { MonthEditor } from './month-editor';
import { SaveBar } from './save-bar';
import { enteredCount, netWorthNow, totalsByCurrency } from './totals';
import { useChangeCount, useDrafts } from './use-month-editor';
import type { SaveMonth } from './use-save-month';

export interface MonthFootProps {
  month: string;
  rows: readonly MonthGrid_ValuationFragment[];
  rates: readonly MonthGrid_RateFragment[];
  editor: MonthEditor;
  saving: SaveMonth;
  baseCurrency: string;
}

/** The foot of the grid as it is after each key. */
export function MonthFoot({ month, rows, rates, editor, saving, baseCurrency }: MonthFootProps) {
  const format = useFormat();
  const notify = useNotice();
  const drafts = useDrafts(editor);
  const changes = useChangeCount(editor, rows);

  function discard() {
    saving.forget();
    const batch = editor.discard();
    notify({
      text: `Discarded ${changes} ${changes === 1 ? 'change' : 'changes'}.`,
      action: { label: 'Undo', run: () => editor.undo(batch) },
    });
  }

  return (
    <SaveBar
      month={month}
      entered={enteredCount(rows, drafts, format)}
      of={rows.length}
      changes={changes}
      netWorth={netWorthNow(rows, drafts, { format, baseCurrency, month, rates })}
      totals={totalsByCurrency(rows, drafts, { format, baseCurrency })}
      baseCurrency={baseCurrency}
      saving={saving.saving}
      done={saving.done}
      onUndo={saving.undo && (() => void saving.undo?.())}
      onDiscard={discard}
    />
  );
}
