import { Box, Typography, useTheme } from '@mui/material';
import { ChartsTooltipContainer, useAxesTooltip } from '@mui/x-charts/ChartsTooltip';
import { createContext, use, type ReactNode } from 'react';
import { useFormat } from '../../lib/format-context';
import { categoryFill } from '../category-fill';
import type { ChartProjection, NetWorthChartProps } from './chart-data';

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
  const { points, projection = [], currency } = use(ChartDataContext);
  const format = useFormat();
  const theme = useTheme();
  const index = useAxesTooltip()?.[0]?.dataIndex ?? -1;
  const point = points[index];
  const ahead = projection[index - points.length];
  if (!point) return ahead ? <ProjectedDetails ahead={ahead} /> : null;
  const group = (kind: 'ASSET' | 'LIABILITY') => point.categories.filter(({ category }) => category.kind === kind);
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
    <Details title={format.month(point.month)}>
      <DetailRow name="Net worth" strong>
        {format.amount(point.netWorth, currency)}
      </DetailRow>
      <DetailRow name="Assets" strong>
        {format.amount(point.assets, currency)}
      </DetailRow>
      {parts('ASSET')}
      {group('LIABILITY').length > 0 && (
        <DetailRow name="Debts" strong>
          {format.amount(point.liabilities, currency)}
        </DetailRow>
      )}
      {parts('LIABILITY')}
    </Details>
  );
}

/** A month to come: where it goes if it goes on as it went. */
function ProjectedDetails({ ahead }: { ahead: ChartProjection }) {
  const { currency } = use(ChartDataContext);
  const format = useFormat();
  return (
    <Details title={`${format.month(ahead.month)}, projected`}>
      <DetailRow name="Net worth" strong>
        {format.amount(ahead.netWorth, currency)}
      </DetailRow>
      {ahead.high && <DetailRow name="Upper end">{format.amount(ahead.high, currency)}</DetailRow>}
      {ahead.low && <DetailRow name="Lower end">{format.amount(ahead.low, currency)}</DetailRow>}
    </Details>
  );
}

function DetailRow({ name, strong = false, children }: { name: string; strong?: boolean; children: ReactNode }) {
  return (
    <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 6, fontWeight: strong ? 600 : 400 }}>
      <span>{name}</span>
      <span>{children}</span>
    </Box>
  );
}

function Details({ title, children }: { title: string; children: ReactNode }) {
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
        {title}
      </Typography>
      <Typography component="div" variant="caption" className="figures" sx={{ display: 'grid', gap: 1 }}>
        {children}
      </Typography>
    </Box>
  );
}
