import ChevronLeftIcon from '@mui/icons-material/ChevronLeft';
import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import { Box, Button, IconButton, Popover, Typography } from '@mui/material';
import { useState } from 'react';
import { addMonths, isMonth, monthsFrom } from '../../../domain/month';
import { useFormat } from '../lib/format-context';

export interface MonthPickerProps {
  value: string;
  onChange: (month: string) => void;
}

/** A month with the one before and after it a click away, and any other in two. */
export function MonthPicker({ value, onChange }: MonthPickerProps) {
  const format = useFormat();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const step = (count: number, label: string, icon: React.ReactNode) => (
    <IconButton
      aria-label={label}
      disabled={!isMonth(addMonths(value, count))}
      onClick={() => onChange(addMonths(value, count))}
    >
      {icon}
    </IconButton>
  );
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      {step(-1, 'Previous month', <ChevronLeftIcon fontSize="small" />)}
      <Button
        variant="outlined"
        aria-haspopup="dialog"
        aria-label={`Month: ${format.month(value)}`}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ minWidth: 156, bgcolor: 'background.paper', flex: { xs: 1, lg: 'none' } }}
      >
        {format.month(value)}
      </Button>
      {step(1, 'Next month', <ChevronRightIcon fontSize="small" />)}
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
        transformOrigin={{ vertical: -4, horizontal: 'center' }}
        slotProps={{
          paper: {
            role: 'dialog',
            'aria-label': 'Choose a month',
            sx: { border: 1, borderColor: 'divider', borderRadius: '12px', p: 3 },
          },
        }}
      >
        <YearOfMonths
          value={value}
          onChoose={(month) => {
            setAnchor(null);
            onChange(month);
          }}
        />
      </Popover>
    </Box>
  );
}

function YearOfMonths({ value, onChoose }: { value: string; onChoose: (month: string) => void }) {
  const format = useFormat();
  const [year, setYear] = useState(value.slice(0, 4));
  const move = (years: number) => setYear(addMonths(`${year}-01`, years * 12).slice(0, 4));
  return (
    <Box sx={{ width: 252 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', mb: 2 }}>
        <IconButton aria-label="Previous year" onClick={() => move(-1)}>
          <ChevronLeftIcon fontSize="small" />
        </IconButton>
        <Typography sx={{ fontWeight: 600 }} aria-live="polite">
          {format.year(`${year}-01`)}
        </Typography>
        <IconButton aria-label="Next year" onClick={() => move(1)}>
          <ChevronRightIcon fontSize="small" />
        </IconButton>
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: 1 }}>
        {monthsFrom(`${year}-01`, `${year}-12`).map((month) => (
          <Button
            key={month}
            size="small"
            autoFocus={month === value}
            variant={month === value ? 'contained' : 'text'}
            color={month === value ? 'primary' : 'inherit'}
            aria-current={month === value}
            aria-label={format.month(month)}
            disabled={!isMonth(month)}
            onClick={() => onChoose(month)}
            sx={{ minWidth: 0 }}
          >
            {format.shortMonthName(month)}
          </Button>
        ))}
      </Box>
    </Box>
  );
}
