import { Box, InputBase, TableCell, TableRow, Typography } from '@mui/material';
import type { Dispatch } from 'react';
import type { MonthGrid_ValuationFragment } from '../../__generated__/graphql';
import { Decimal } from '../../../../domain/money';
import { addMonths } from '../../../../domain/month';
import { LiveValue } from '../../components/live-value';
import { useFormat } from '../../lib/format-context';
import { parseAmount } from '../../lib/parse-amount';
import { AssetMenu, type AssetAction } from './asset-menu';
import { rowChange, valueNow, type Draft, type DraftAction } from './drafts';
import { RowDelta } from './row-delta';
import { ValueCell } from './value-cell';

export interface GridRowProps {
  valuation: MonthGrid_ValuationFragment;
  draft: Draft | undefined;
  dispatch: Dispatch<DraftAction>;
  onPasteColumn: (assetId: string, values: string[]) => void;
  onAction: (action: AssetAction) => void;
}

/** One asset in one month. */
export function GridRow({ valuation, draft, dispatch, onPasteColumn, onAction }: GridRowProps) {
  const format = useFormat();
  const { asset, month, input, previous } = valuation;
  const change = rowChange(valuation, draft, format);
  const now = valueNow(valuation, draft, format.locale);
  const editable = (value: string) => format.editable(value, asset.currency);
  const last = previous && {
    value: format.figure(previous.value, asset.currency),
    month: previous.month === addMonths(month, -1) ? undefined : format.shortMonth(previous.month),
  };
  const problem = change.kind === 'invalid' ? change.problem : draft?.refusal;

  function writeOut() {
    const parsed = draft?.value ? parseAmount(draft.value, format.locale) : undefined;
    if (parsed?.ok && !draft?.refusal) dispatch({ type: 'typed', assetId: asset.id, value: editable(parsed.value) });
  }

  return (
    <TableRow sx={{ '& > *': { verticalAlign: 'middle' }, '&:hover': { bgcolor: { md: 'action.hover' } } }}>
      <TableCell component="th" scope="row" sx={{ fontWeight: 400 }}>
        <Box component="span" sx={{ overflowWrap: 'anywhere', mr: 2 }}>
          {asset.name}
        </Box>
        <Typography variant="caption" color="textSecondary" sx={{ display: { xs: 'block', md: 'inline' } }}>
          {[asset.institution, asset.ticker, asset.currency].filter(Boolean).join(' · ')}
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
          problem={problem}
          onType={(value) => dispatch({ type: 'typed', assetId: asset.id, value })}
          onRevert={() => dispatch({ type: 'reverted', assetId: asset.id })}
          onLeave={writeOut}
          onPasteColumn={(values) => onPasteColumn(asset.id, values)}
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
          onChange={(event) => dispatch({ type: 'noted', assetId: asset.id, notes: event.target.value })}
          slotProps={{ input: { 'aria-label': `Note on ${asset.name}, ${format.month(month)}`, maxLength: 500 } }}
          sx={noteStyle}
        />
      </TableCell>
      <TableCell align="right" sx={{ px: 0 }}>
        <AssetMenu asset={asset} onAction={onAction} />
      </TableCell>
    </TableRow>
  );
}

const noteStyle = {
  fontSize: 13,
  color: 'text.secondary',
  '& input': { px: 1, py: 1, borderRadius: '4px' },
  '& input::placeholder': { color: 'transparent', opacity: 1 },
  'tr:hover & input::placeholder, & input:focus::placeholder': { color: 'text.disabled' },
} as const;
