import { Box, InputBase, TableCell, TableRow, Typography } from '@mui/material';
import { memo, type ReactNode } from 'react';
import type { MonthGrid_EquityFragment, MonthGrid_ValuationFragment } from '../../__generated__/graphql';
import { Decimal } from '../../../../domain/money';
import { addMonths } from '../../../../domain/month';
import { LiveValue } from '../../components/live-value';
import { useFormat } from '../../lib/format-context';
import { AssetMenu, type AssetAction } from './asset-menu';
import { EquityNote } from './equity-note';
import type { Remark } from './cell-remark';
import type { Draft } from './drafts';
import type { MonthEditor } from './month-editor';
import { readRow, type RowChange } from './read-row';
import { RowDelta } from './row-delta';
import { useDraft } from './use-month-editor';
import { ValueCell } from './value-cell';

export interface GridRowProps {
  valuation: MonthGrid_ValuationFragment;
  equity: MonthGrid_EquityFragment | undefined;
  editor: MonthEditor;
  onPasteColumn: (assetId: string, values: string[]) => void;
  onAction: (action: AssetAction) => void;
}

/** One asset in one month. It is drawn again when it changes itself, and not when another one does. */
export const GridRow = memo(function GridRow({ valuation, equity, editor, onPasteColumn, onAction }: GridRowProps) {
  const format = useFormat();
  const { asset, month, input, previous } = valuation;
  const draft = useDraft(editor, asset.id);
  const { change, now } = readRow(valuation, draft, format);
  const editable = (value: string) => format.editable(value, asset.currency);
  const last = previous && {
    value: format.figure(previous.value, asset.currency),
    month: previous.month === addMonths(month, -1) ? undefined : format.shortMonth(previous.month),
  };

  return (
    <TableRow sx={rowStyle}>
      <TableCell component="th" scope="row" sx={{ fontWeight: 400 }}>
        <Box component="span" sx={{ overflowWrap: 'anywhere', mr: 2 }}>
          {asset.name}
        </Box>
        <Typography variant="caption" color="textSecondary" sx={{ display: { xs: 'block', md: 'inline' } }}>
          {[asset.institution, asset.ticker, asset.currency].filter(Boolean).join(' · ')}
          {asset.account && <Line>at {asset.account.name}</Line>}
          {asset.secures && <Line>secured on {asset.secures.name}</Line>}
          {equity && <EquityNote equity={equity} />}
          {last && (
            <Box component="span" sx={{ display: { xs: 'block', md: 'none' } }}>
              {last.month ?? format.shortMonthName(addMonths(month, -1))}: {last.value}
            </Box>
          )}
        </Typography>
      </TableCell>
      <TableCell align="right" sx={{ display: { xs: 'none', md: 'table-cell' }, color: 'text.secondary' }}>
        {last?.month && (
          <Typography component="span" variant="caption" sx={{ mr: 2 }}>
            {last.month}
          </Typography>
        )}
        {last ? <LiveValue>{last.value}</LiveValue> : <span aria-label="No earlier value">–</span>}
      </TableCell>
      <TableCell>
        <ValueCell
          assetId={asset.id}
          label={`${asset.name}, ${format.month(month)}, ${asset.currency}`}
          text={draft?.value ?? (input ? editable(input.value) : '')}
          suggestion={previous ? editable(previous.value) : undefined}
          masked={format.masked}
          dirty={draft?.value !== undefined && change.kind !== 'none'}
          remark={remarkOn(change, draft, (value) => format.figure(value, asset.currency))}
          write={editable}
          onType={(value) => editor.type(asset.id, value)}
          onAccept={() => previous && editor.accept(asset.id, previous.value)}
          onRevert={() => editor.revert(asset.id)}
          onLeave={() => editor.leave(asset.id)}
          onPasteColumn={(values) => onPasteColumn(asset.id, values)}
          onAnswer={(choice) => editor.answer(asset.id, choice)}
          onKeepMine={() => editor.keep(asset.id)}
        />
      </TableCell>
      <TableCell align="right" sx={{ display: { xs: 'none', md: 'table-cell' } }}>
        {now !== null && previous && (
          <RowDelta from={new Decimal(previous.value)} to={new Decimal(now)} asset={asset} />
        )}
      </TableCell>
      <TableCell sx={{ display: { xs: 'none', lg: 'table-cell' } }}>
        <InputBase
          fullWidth
          value={draft?.notes ?? input?.notes ?? ''}
          disabled={now === null && draft?.notes === undefined}
          placeholder={now === null ? '' : 'Add a note'}
          onChange={(event) => editor.note(asset.id, event.target.value)}
          slotProps={{ input: { 'aria-label': `Note on ${asset.name}, ${format.month(month)}`, maxLength: 500 } }}
          sx={noteStyle}
        />
      </TableCell>
      <TableCell align="right" sx={{ px: 0 }}>
        <AssetMenu asset={asset} onAction={onAction} />
      </TableCell>
    </TableRow>
  );
});

function Line({ children }: { children: ReactNode }) {
  return (
    <Box component="span" sx={{ display: 'block', overflowWrap: 'anywhere' }}>
      {children}
    </Box>
  );
}

function remarkOn(change: RowChange, draft: Draft | undefined, figure: (value: string) => string): Remark | undefined {
  if (change.kind === 'invalid') return { kind: 'invalid', text: change.problem };
  if (change.kind === 'asked') return { kind: 'asked', choices: change.choices, column: draft?.decimal === 'ask' };
  if (change.kind === 'conflict') return { kind: 'conflict', theirs: change.theirs && figure(change.theirs.value) };
  return draft?.refusal === undefined ? undefined : { kind: 'refused', text: draft.refusal };
}

const rowStyle = {
  '& > *': { verticalAlign: 'middle' },
  '&:hover': { bgcolor: { md: 'action.hover' } },
} as const;

const noteStyle = {
  fontSize: 13,
  color: 'text.secondary',
  '& input': { px: 1, py: 1, borderRadius: '4px' },
  '& input::placeholder': { color: 'transparent', opacity: 1 },
  'tr:hover & input::placeholder, & input:focus::placeholder': { color: 'text.disabled' },
} as const;
