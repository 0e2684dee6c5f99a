import { Box, Typography } from '@mui/material';
import { Decimal } from '../../../domain/money';
import { useFormat } from '../lib/format-context';
import { LiveValue } from './live-value';
import { visuallyHidden } from './visually-hidden';

export interface ChangeProps {
  /** Decimal strings. */
  from: string;
  to: string;
  currency: string;
  /** What it is compared with, such as "since 1 January". */
  comparison: string;
}

/** How far a figure moved, in amount and percent, with an arrow beside the colour. */
export function Change({ from, to, currency, comparison }: ChangeProps) {
  const format = useFormat();
  const difference = new Decimal(to).minus(from);
  const start = new Decimal(from);
  const percent = start.isPositive() && !start.isZero() ? difference.div(start).times(100) : undefined;
  if (difference.isZero()) {
    return <Typography color="textSecondary">No change {comparison}</Typography>;
  }
  const rising = difference.isPositive();
  return (
    <Typography color="textSecondary">
      <Box component="span" className="figures" sx={{ color: rising ? 'gain' : 'loss', fontWeight: 550 }}>
        <Box component="span" aria-hidden sx={{ fontSize: 10, mr: 1, verticalAlign: '1px' }}>
          {rising ? '▲' : '▼'}
        </Box>
        <Box component="span" sx={visuallyHidden}>
          {rising ? 'Up ' : 'Down '}
        </Box>
        <LiveValue>
          {`${format.amount(difference.abs(), currency)}${percent ? ` (${format.percent(percent, { sign: true })})` : ''}`}
        </LiveValue>
      </Box>{' '}
      {comparison}
    </Typography>
  );
}
