import { useTheme } from '@mui/material';
import { LineChart } from '@mui/x-charts/LineChart';
import { useFormat } from '../../lib/format-context';
import { valueScale } from '../month-chart/ticks';
import { useMonthChart } from '../month-chart/use-month-chart';
import { ChartDataContext, ChartTooltip } from './chart-tooltip';
import { chartHeight, type NetWorthChartProps } from './chart-data';
import { NetWorthLine } from './net-worth-line';

/** Net worth month by month, and where it may go; the arrow keys move the crosshair. */
export function NetWorthChart({ points, projection = [], currency }: NetWorthChartProps) {
  const format = useFormat();
  const theme = useTheme();
  const all = [...points, ...projection];
  const values = all.map(({ netWorth }) => Number(netWorth));
  const edges = projection.flatMap(({ low, high }) => [low, high].flatMap((edge) => (edge ? [Number(edge)] : [])));
  const chart = useMonthChart({
    months: all.map(({ month }) => month),
    scale: valueScale([...values, ...edges], 4),
    axisText: (value) => format.compact(value, currency),
    height: chartHeight,
  });

  return (
    <ChartDataContext value={{ points, projection, currency }}>
      <LineChart
        key={chart.key}
        {...chart.props}
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
        sx={chart.sx}
      />
    </ChartDataContext>
  );
}
