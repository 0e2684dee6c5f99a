import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { addMonths } from '../../../../domain/month';
import type { Format } from '../../lib/format';

export interface RecordMonthProps {
  month: string;
  /** Whether every asset has its value of the month. */
  complete: boolean;
  format: Format;
}

/** The way to the month's values; once they are all there, what comes next. */
export function RecordMonth({ month, complete, format }: RecordMonthProps) {
  const to = `/input?month=${month}`;
  if (!complete) {
    return (
      <Button variant="contained" component={Link} to={to}>
        Record {format.monthName(month)}
      </Button>
    );
  }
  const next = addMonths(month, 1);
  return (
    <Box sx={nextStyle}>
      <Typography variant="caption" color="textSecondary">
        {format.monthName(next)} is next, from {format.dayAndMonth(`${next}-01`)}
      </Typography>
      <Button variant="outlined" component={Link} to={to} sx={{ bgcolor: 'background.paper' }}>
        Review {format.monthName(month)}
      </Button>
    </Box>
  );
}

/** On a phone the title keeps its line. */
const nextStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'flex-end',
  columnGap: 3,
  textAlign: 'right',
  maxWidth: { xs: 168, sm: 'none' },
} as const;
