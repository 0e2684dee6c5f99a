import { Box, Button, Typography } from '@mui/material';
import { useMemo, useReducer, useState, type Dispatch } from 'react';
import type { MonthGrid_ValuationFragment } from '../../__generated__/graphql';
import { NoticeBar } from '../../components/notice-bar';
import { useFormat } from '../../lib/format-context';
import { nameOrder } from '../../../../domain/names';
import type { AssetAction } from './asset-menu';
import { draftsReducer, rowChange, valueNow, type DraftAction, type Drafts } from './drafts';
import { groupByCategory } from './group-by-category';
import { MonthGrid } from './month-grid';
import { SaveBar } from './save-bar';
import { enteredCount, totalsByCurrency } from './totals';
import { UnsavedGuard } from './unsaved-guard';
import { useDraftedRows } from './use-drafted-rows';
import { useRecordMonth } from './use-record-month';
import { OnDemand } from '../../components/on-demand';
import { onDemand } from '../../lib/on-demand';

const NoteDialog = onDemand(() => import('./note-dialog').then((module) => module.NoteDialog));

export interface MonthWorkspaceProps {
  month: string;
  valuations: readonly MonthGrid_ValuationFragment[];
  baseCurrency: string;
  onAction: (action: AssetAction) => void;
}

/** One month being entered: what was typed lives here until it is saved or discarded. */
export function MonthWorkspace({ month, valuations: stored, baseCurrency, onAction }: MonthWorkspaceProps) {
  const format = useFormat();
  const { locale } = format;
  const [drafts, dispatch] = useReducer(draftsReducer, {});
  const sorted = useMemo(() => sortByName(stored, locale), [stored, locale]);
  const valuations = useDraftedRows(sorted, drafts);
  const [saved, setSaved] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [noteOf, setNoteOf] = useState<string>();
  const { record, recording } = useRecordMonth(month, valuations);

  const rows = valuations.map((row) => ({ row, change: rowChange(row, drafts[row.asset.id], format) }));
  const inputs = rows.flatMap(({ change }) => (change.kind === 'change' ? [change.input] : []));
  const changes = rows.filter(({ change }) => change.kind !== 'none').length;
  const noted = valuations.find(({ asset }) => asset.id === noteOf);

  async function save() {
    if (inputs.length === 0 || recording) return undefined;
    setProblem(undefined);
    const outcome = await record(inputs);
    if (outcome.saved) {
      dispatch({ type: 'saved', drafts, locale });
      setSaved(true);
      return undefined;
    }
    dispatch({ type: 'refused', refusals: outcome.refusals, drafts, locale });
    setProblem(outcome.problem);
    return [...outcome.refusals.keys()][0];
  }

  return (
    <>
      <UnsavedGuard changes={changes} monthName={format.month(month)} />
      {problem && <NoticeBar onDismiss={() => setProblem(undefined)}>{problem}</NoticeBar>}
      <GridHints valuations={valuations} drafts={drafts} dispatch={dispatch} />
      <MonthGrid
        month={month}
        valuations={valuations}
        drafts={drafts}
        dispatch={dispatch}
        onSave={save}
        onAction={(action) => (action.type === 'note' ? setNoteOf(action.assetId) : onAction(action))}
        footer={
          <SaveBar
            entered={enteredCount(valuations, drafts, locale)}
            of={valuations.length}
            changes={changes}
            totals={totalsByCurrency(valuations, drafts, { locale, baseCurrency })}
            saving={recording}
            saved={saved}
            onDiscard={() => {
              setSaved(false);
              dispatch({ type: 'discarded' });
            }}
          />
        }
      />
      <OnDemand onFail={() => setNoteOf(undefined)}>
        {noted && (
          <NoteDialog
            title={`Note on ${noted.asset.name}`}
            notes={drafts[noted.asset.id]?.notes ?? noted.input?.notes ?? ''}
            onKeep={(notes) => dispatch({ type: 'noted', assetId: noted.asset.id, notes })}
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

interface GridHintsProps {
  valuations: readonly MonthGrid_ValuationFragment[];
  drafts: Drafts;
  dispatch: Dispatch<DraftAction>;
}

/** How the grid is used, and the shortcut for a month in which little moved. */
function GridHints({ valuations, drafts, dispatch }: GridHintsProps) {
  const format = useFormat();
  const open = valuations.flatMap((row) =>
    row.previous &&
    !row.input &&
    valueNow(row, drafts[row.asset.id], format.locale) === null &&
    !drafts[row.asset.id]?.value
      ? [{ assetId: row.asset.id, value: format.editable(row.previous.value, row.asset.currency) }]
      : [],
  );
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'space-between',
        gap: 4,
        minHeight: { xs: 44, md: 36 },
        mb: 2,
      }}
    >
      <Typography variant="caption" color="textSecondary" sx={{ display: { xs: 'none', md: 'block' } }}>
        Enter takes the grey suggestion and moves down. Paste a column to fill several rows.
      </Typography>
      <Button
        size="small"
        disabled={open.length === 0}
        onClick={() => dispatch({ type: 'filled', values: open })}
        sx={{ ml: 'auto', mr: -2 }}
      >
        Accept all suggestions
      </Button>
    </Box>
  );
}
