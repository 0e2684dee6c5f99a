import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { periods, type Period } from './period';

export interface PeriodToggleProps {
  value: Period;
  onChange: (period: Period) => void;
}

/** The period that the dashboard looks back over. */
export function PeriodToggle({ value, onChange }: PeriodToggleProps) {
  return (
    <ToggleButtonGroup
      exclusive
      aria-label="Period"
      value={value}
      onChange={(_, period: Period | null) => period && onChange(period)}
      sx={{ width: { xs: '100%', md: 'auto' } }}
    >
      {periods.map((period) => (
        <ToggleButton key={period} value={period} aria-label={periodNames[period]}>
          {period}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

const periodNames: Record<Period, string> = {
  '1M': '1 month',
  '3M': '3 months',
  '6M': '6 months',
  YTD: 'Year to date',
  '1Y': '1 year',
  '3Y': '3 years',
  '5Y': '5 years',
  '10Y': '10 years',
  All: 'All',
};
