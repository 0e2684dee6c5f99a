import { Box, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { lastDayOf } from '../../../../../domain/month';
import { rangeProblem, type Dates } from './filters';
import { lineFieldStyle } from './line-field';

export interface DateRangeProps {
  month: string;
  dates: Dates;
  onChange: (range: Dates & { type: 'range' }) => void;
}

/** Two days, both included; the list follows as soon as they make a range. */
export function DateRange({ month, dates, onChange }: DateRangeProps) {
  const problemId = useId();
  const [range, setRange] = useState(
    dates.type === 'range' ? { from: dates.from, to: dates.to } : { from: `${month}-01`, to: lastDayOf(month) },
  );
  const problem = rangeProblem(range.from, range.to);
  const field = (end: 'from' | 'to', label: string) => (
    <Box
      component="input"
      type="date"
      aria-label={label}
      aria-invalid={problem !== undefined}
      {...(problem === undefined ? {} : { 'aria-describedby': problemId })}
      value={range[end]}
      min="1900-01-01"
      max="2199-12-31"
      onChange={(event) => {
        const next = { ...range, [end]: event.target.value };
        setRange(next);
        if (rangeProblem(next.from, next.to) === undefined) onChange({ type: 'range', ...next });
      }}
      sx={{ ...lineFieldStyle, flex: '1 1 138px', width: 'auto' }}
    />
  );
  return (
    <Box sx={{ flex: '1 1 290px' }}>
      <Box sx={{ display: 'flex', gap: 2 }}>
        {field('from', 'First day')}
        {field('to', 'Last day')}
      </Box>
      {problem !== undefined && (
        <Typography id={problemId} role="alert" variant="caption" sx={{ color: 'loss' }}>
          {problem}
        </Typography>
      )}
    </Box>
  );
}
