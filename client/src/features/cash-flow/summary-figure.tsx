import { Box, Typography } from '@mui/material';
import type { Decimal } from '../../../../domain/money';
import { visuallyHidden } from '../../components/visually-hidden';

export interface SummaryChange {
  difference: Decimal;
  /** Writes an amount without its sign. */
  written: (value: Decimal) => string;
  /** The month compared with. */
  before: string;
  /** Which way is welcome. */
  good: 'up' | 'down';
}

export interface SummaryFigureProps {
  label: string;
  value: string;
  negative?: boolean;
  /** How far it moved, or why that cannot be said. */
  change: SummaryChange | string;
}

/** One of the month's figures, and how far it is from the month before. */
export function SummaryFigure({ label, value, negative = false, change }: SummaryFigureProps) {
  return (
    <Box sx={{ px: { xs: 4, md: 5 }, py: 4, minWidth: 0 }}>
      <Typography component="dt" variant="caption" color="textSecondary">
        {label}
      </Typography>
      <Box component="dd" sx={{ m: 0 }}>
        <Typography className="figures" sx={{ ...figureStyle, color: negative ? 'loss' : 'text.primary' }}>
          {value}
        </Typography>
        <Typography component="div" variant="caption" color="textSecondary">
          {typeof change === 'string' ? change : <Difference {...change} />}
        </Typography>
      </Box>
    </Box>
  );
}

function Difference({ difference, written, before, good }: SummaryChange) {
  if (difference.isZero()) return <>As in {before}</>;
  const rising = difference.isPositive();
  return (
    <>
      <Box
        component="span"
        className="figures"
        sx={{ color: rising === (good === 'up') ? 'gain' : 'loss', fontWeight: 550, whiteSpace: 'nowrap' }}
      >
        <Box component="span" aria-hidden sx={{ fontSize: 9, mr: '3px', verticalAlign: '1px' }}>
          {rising ? '▲' : '▼'}
        </Box>
        <Box component="span" sx={visuallyHidden}>
          {rising ? 'Up ' : 'Down '}
        </Box>
        {written(difference.abs())}
      </Box>{' '}
      vs {before}
    </>
  );
}

const figureStyle = {
  fontSize: { xs: 18, sm: 20, md: 24 },
  lineHeight: '32px',
  fontWeight: 600,
  letterSpacing: '-0.015em',
  whiteSpace: 'nowrap',
} as const;
