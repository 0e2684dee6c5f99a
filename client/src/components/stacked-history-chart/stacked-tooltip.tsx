import { Box, Typography } from '@mui/material';
import { ChartsTooltipContainer, useAxesTooltip } from '@mui/x-charts/ChartsTooltip';
import { createContext, use } from 'react';
import { useFormat } from '../../lib/format-context';
import type { StackedHistoryProps } from './stacked-history';

/** The figures under the crosshair: the chart makes its tooltip by itself, so they reach it this way. */
export const StackedHistoryContext = createContext<StackedHistoryProps | null>(null);

/** One month in full: every layer that has a value, the uppermost first, and what they add up to. */
export function StackedTooltip() {
  return (
    <ChartsTooltipContainer trigger="axis" placement="right-start">
      <MonthDetails />
    </ChartsTooltipContainer>
  );
}

function MonthDetails() {
  const chart = use(StackedHistoryContext);
  const format = useFormat();
  const index = useAxesTooltip()?.[0]?.dataIndex ?? -1;
  const month = chart?.months[index];
  if (!chart || month === undefined) return null;
  const total = chart.totals?.[index];
  return (
    <Box sx={boxStyle}>
      <Typography variant="caption" component="div" color="textSecondary" sx={{ mb: 1 }}>
        {format.month(month)}
      </Typography>
      <Typography component="div" variant="caption" className="figures" sx={{ display: 'grid', gap: 1 }}>
        {chart.series.toReversed().map(({ id, label, colour, values }) => {
          const value = values[index];
          return value === null || value === undefined ? null : (
            <Box key={id} sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
              <Box sx={{ width: 8, height: 8, borderRadius: '2px', background: colour }} />
              <Box component="span" sx={{ flex: 1, mr: 6, color: 'text.secondary' }}>
                {label}
              </Box>
              {chart.formatter(value)}
            </Box>
          );
        })}
        {total !== undefined && (
          <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 6, fontWeight: 600 }}>
            <span>Total</span>
            <span>{total}</span>
          </Box>
        )}
      </Typography>
    </Box>
  );
}

const boxStyle = {
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'divider',
  borderRadius: '8px',
  p: 3,
  minWidth: 220,
  boxShadow: 3,
} as const;
