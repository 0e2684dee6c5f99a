import { Box, Typography, useTheme } from '@mui/material';
import { ChartsTooltipContainer, useAxesTooltip } from '@mui/x-charts/ChartsTooltip';
import { createContext, use } from 'react';
import { useFormat } from '../../lib/format-context';
import { categoryFill } from '../category-fill';
import type { NetWorthChartProps } from './chart-data';

/** The figures under the crosshair: the chart makes its tooltip by itself, so they reach it this way. */
export const ChartDataContext = createContext<NetWorthChartProps>({ points: [], currency: 'EUR' });

/** One month in full: net worth, and what it is made of. */
export function ChartTooltip() {
  return (
    <ChartsTooltipContainer trigger="axis" placement="right-start">
      <MonthDetails />
    </ChartsTooltipContainer>
  );
}

function MonthDetails() {
  const { points, currency } = use(ChartDataContext);
  const format = useFormat();
  const theme = useTheme();
  const point = points[useAxesTooltip()?.[0]?.dataIndex ?? -1];
  if (!point) return null;
  const group = (kind: 'ASSET' | 'LIABILITY') => point.categories.filter(({ category }) => category.kind === kind);
  const row = (name: string, value: string, strong = false) => (
    <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 6, fontWeight: strong ? 600 : 400 }}>
      <span>{name}</span>
      <span>{format.amount(value, currency)}</span>
    </Box>
  );
  const parts = (kind: 'ASSET' | 'LIABILITY') =>
    group(kind).map(({ category, value }) => (
      <Box key={category.code} sx={{ display: 'flex', alignItems: 'center', gap: 2, color: 'text.secondary' }}>
        <Box sx={{ width: 8, height: 8, borderRadius: '2px', background: categoryFill(theme, category) }} />
        <Box component="span" sx={{ flex: 1, mr: 6 }}>
          {category.name}
        </Box>
        {format.amount(value, currency)}
      </Box>
    ));
  return (
    <Box
      sx={{
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: '8px',
        p: 3,
        minWidth: 220,
        boxShadow: 3,
      }}
    >
      <Typography variant="caption" component="div" color="textSecondary" sx={{ mb: 1 }}>
        {format.month(point.month)}
      </Typography>
      <Typography component="div" variant="caption" className="figures" sx={{ display: 'grid', gap: 1 }}>
        {row('Net worth', point.netWorth, true)}
        {row('Assets', point.assets, true)}
        {parts('ASSET')}
        {group('LIABILITY').length > 0 && row('Debts', point.liabilities, true)}
        {parts('LIABILITY')}
      </Typography>
    </Box>
  );
}
