import { useMediaQuery, useTheme } from '@mui/material';
import { LineChart } from '@mui/x-charts/LineChart';
import { useFormat } from '../../lib/format-context';
import { ChartDataContext, ChartTooltip } from './chart-tooltip';
import { chartHeight, type NetWorthChartProps } from './chart-data';
import { NetWorthLine } from './net-worth-line';
import { monthTicks, valueScale } from './ticks';

/** Net worth month by month, and where it may go; the arrow keys move the crosshair. */
export function NetWorthChart({ points, projection = [], currency }: NetWorthChartProps) {
  const format = useFormat();
  const theme = useTheme();
  const wide = useMediaQuery(theme.breakpoints.up('md'));
  const all = [...points, ...projection];
  const months = all.map(({ month }) => month);
  const values = all.map(({ netWorth }) => Number(netWorth));
  const edges = projection.flatMap(({ low, high }) => [low, high].flatMap((edge) => (edge ? [Number(edge)] : [])));
  const [first = '', last = ''] = [months[0], months.at(-1)];
  const scale = valueScale([...values, ...edges], 4);
  const xTicks = monthTicks(first, last, wide ? 11 : 5);
  const yearsOnly = xTicks.every((month) => month.endsWith('-01'));
  const label = (month: string) =>
    month.endsWith('-01') ? month.slice(0, 4) : yearsOnly ? '' : format.shortMonthName(month);

  return (
    <ChartDataContext value={{ points, projection, currency }}>
      <LineChart
        // A month that had the focus may not be in another period: each starts afresh.
        key={`${first} ${last}`}
        height={wide ? chartHeight.md : chartHeight.xs}
        margin={{ top: 12, right: 12, bottom: 0, left: 0 }}
        hideLegend
        skipAnimation
        grid={{ horizontal: true }}
        axisHighlight={{ x: 'line' }}
        xAxis={[
          {
            data: months,
            scaleType: 'point',
            tickInterval: xTicks,
            valueFormatter: (month: string, context) =>
              context.location === 'tick' ? label(month) : format.month(month),
            disableLine: true,
            disableTicks: true,
            height: 28,
          },
        ]}
        yAxis={[
          {
            min: scale.min,
            max: scale.max,
            tickInterval: scale.ticks,
            domainLimit: 'strict',
            valueFormatter: (value: number) => format.compact(value, currency),
            disableLine: true,
            disableTicks: true,
            width: 'auto',
          },
        ]}
        series={[
          {
            id: 'net-worth',
            label: 'Net worth',
            data: values,
            curve: 'linear',
            color: theme.vars.palette.primary.main,
            showMark: false,
            valueFormatter: (_, { dataIndex }) =>
              `${format.amount(all[dataIndex]?.netWorth ?? '0', currency)}${dataIndex < points.length ? '' : ', projected'}`,
          },
        ]}
        slots={{ tooltip: ChartTooltip, line: NetWorthLine }}
        sx={{
          '& .MuiChartsGrid-line': { stroke: theme.vars.palette.divider, strokeWidth: 1 },
          '& .MuiChartsAxis-tickLabel': {
            fill: `${theme.vars.palette.text.secondary} !important`,
            fontSize: '12px !important',
          },
          '& .MuiChartsAxisHighlight-root': {
            stroke: theme.vars.palette.text.secondary,
            strokeWidth: 1,
            strokeDasharray: 'none',
            opacity: 0.6,
          },
          '&:has(:focus-visible)': {
            outline: `2px solid ${theme.vars.palette.primary.main}`,
            outlineOffset: 4,
            borderRadius: '4px',
          },
        }}
      />
    </ChartDataContext>
  );
}
