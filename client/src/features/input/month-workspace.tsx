import { useCallback, useMemo, useState } from 'react';
import type { MonthGrid_RateFragment, MonthGrid_ValuationFragment } from '../../__generated__/graphql';
import { NoticeBar } from '../../components/notice-bar';
import { useFormat } from '../../lib/format-context';
import { nameOrder } from '../../../../domain/names';
import type { AssetAction } from './asset-menu';
import { GridHints } from './grid-hints';
import { groupByCategory } from './group-by-category';
import { MonthFoot } from './month-foot';
import { MonthGrid } from './month-grid';
import { UnsavedGuard } from './unsaved-guard';
import { useEquities } from './use-equities';
import { useMonthEditor } from './use-month-editor';
import { useSaveMonth } from './use-save-month';
import { OnDemand } from '../../components/on-demand';
import { onDemand } from '../../lib/on-demand';
import { useLatest } from '../../lib/use-latest';

const NoteDialog = onDemand(() => import('./note-dialog').then((module) => module.NoteDialog));

export interface MonthWorkspaceProps {
  month: string;
  valuations: readonly MonthGrid_ValuationFragment[];
  /** Of the month. */
  rates: readonly MonthGrid_RateFragment[];
  baseCurrency: string;
  onAction: (action: AssetAction) => void;
}

/** One month being entered: what was typed lives here until it is saved or discarded. */
export function MonthWorkspace({ month, valuations, rates, baseCurrency, onAction }: MonthWorkspaceProps) {
  const format = useFormat();
  const { locale } = format;
  const sorted = useMemo(() => sortByName(valuations, locale), [valuations, locale]);
  const { editor, rows } = useMonthEditor(sorted);
  const equities = useEquities(month, rows);
  const saving = useSaveMonth(month, rows, editor);
  const [noteOf, setNoteOf] = useState<string>();
  const noted = rows.find(({ asset }) => asset.id === noteOf);
  const act = useSteady((action: AssetAction) =>
    action.type === 'note' ? setNoteOf(action.assetId) : onAction(action),
  );

  return (
    <>
      <UnsavedGuard editor={editor} rows={rows} monthName={format.month(month)} />
      {saving.problem && <NoticeBar onDismiss={saving.dismiss}>{saving.problem}</NoticeBar>}
      <GridHints month={month} rows={rows} editor={editor} />
      <MonthGrid
        month={month}
        valuations={rows}
        equities={equities}
        editor={editor}
        onSave={saving.save}
        onAction={act}
        footer={<MonthFoot {...{ month, rows, rates, editor, saving, baseCurrency }} />}
      />
      <OnDemand onGiveUp={() => setNoteOf(undefined)}>
        {noted && (
          <NoteDialog
            title={`Note on ${noted.asset.name}`}
            notes={editor.drafts()[noted.asset.id]?.notes ?? noted.input?.notes ?? ''}
            onKeep={(notes) => editor.note(noted.asset.id, notes)}
            onClose={() => setNoteOf(undefined)}
          />
        )}
      </OnDemand>
    </>
  );
}

/** Categories in the order they come in, and their assets by name. */
function sortByName(
  valuations: readonly MonthGrid_ValuationFragment[],
  locale: string,
): readonly MonthGrid_ValuationFragment[] {
  const compare = nameOrder(locale);
  return groupByCategory(valuations).flatMap((rows) => rows.sort((a, b) => compare(a.asset.name, b.asset.name)));
}

/** The same function from drawing to drawing, so that rows need not be drawn for a new one. */
function useSteady<Args extends unknown[]>(run: (...args: Args) => void): (...args: Args) => void {
  const latest = useLatest(run);
  return useCallback((...args: Args) => latest.current(...args), [latest]);
}
