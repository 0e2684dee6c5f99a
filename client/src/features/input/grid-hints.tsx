import { Box, Button, Link as TextLink, Typography } from '@mui/material';
import { useSyncExternalStore } from 'react';
import { Link } from 'react-router-dom';
import type { MonthGrid_ValuationFragment } from '../../__generated__/graphql';
import { addMonths } from '../../../../domain/month';
import { useFormat } from '../../lib/format-context';
import { isComplete } from '../../lib/complete-month';
import { currentMonth } from '../../lib/now';
import { openRows, type MonthEditor } from './month-editor';

export interface GridHintsProps {
  month: string;
  rows: readonly MonthGrid_ValuationFragment[];
  editor: MonthEditor;
}

/** How the grid is used, and the shortcut for a month in which little moved; of a complete month, what is next. */
export function GridHints({ month, rows, editor }: GridHintsProps) {
  const format = useFormat();
  const open = useSyncExternalStore(editor.subscribe, () => openRows(rows, editor.drafts(), format).length);
  const complete = isComplete(rows);
  return (
    <Box sx={hintsStyle}>
      {complete ? (
        <WhatIsNext month={month} />
      ) : (
        <>
          <Typography variant="caption" color="textSecondary" sx={{ display: { xs: 'none', md: 'block' } }}>
            Enter takes the grey suggestion and moves down. Paste a column to fill several rows.
          </Typography>
          <Button size="small" disabled={open === 0} onClick={() => editor.acceptAll()} sx={{ ml: 'auto', mr: -2 }}>
            Accept all suggestions
          </Button>
        </>
      )}
    </Box>
  );
}

function WhatIsNext({ month }: { month: string }) {
  const format = useFormat();
  const next = addMonths(month, 1);
  return (
    <Typography variant="caption" color="textSecondary">
      {format.monthName(month)} is complete: every asset has its value.{' '}
      {next > currentMonth() ? (
        `${format.monthName(next)} is next, from ${format.dayAndMonth(`${next}-01`)}.`
      ) : (
        <TextLink component={Link} to={`/input?month=${next}`}>
          Go on to {format.monthName(next)}
        </TextLink>
      )}
    </Typography>
  );
}

const hintsStyle = {
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: 4,
  minHeight: { xs: 44, md: 36 },
  mb: 2,
} as const;
