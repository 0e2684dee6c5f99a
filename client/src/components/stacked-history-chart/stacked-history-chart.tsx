import { useMediaQuery, useTheme } from '@mui/material';
import { LineChart } from '@mui/x-charts/LineChart';
import { useFormat } from '../../lib/format-context';
import { monthTicks } from '../net-worth-chart/ticks';
import { stackScale } from './stack-scale';
import { stackedChartHeight, type StackedHistoryProps } from './stacked-history';
import { StackedHistoryContext, StackedTooltip } from './stacked-tooltip';

/** Layers on top of each other, month by month; the arrow keys move the crosshair. */
export function StackedHistoryChart(props: StackedHistoryProps) {
  const { months, series, formatter, axisFormatter, max } = props;
  const format = useFormat();
  const theme = useTheme();
  const wide = useMediaQuery(theme.breakpoints.up('md'));
  const [first = '', last = ''] = [months[0], months.at(-1)];
  const scale = stackScale(series, 4, max);
  const xTicks = monthTicks(first, last, wide ? 11 : 5);
  const yearsOnly = xTicks.every((month) => month.endsWith('-01'));
  const label = (month: string) =>
    month.endsWith('-01') ? month.slice(0, 4) : yearsOnly ? '' : format.shortMonthName(month);

  return (
    <StackedHistoryContext value={props}>
      <LineChart
        // A month that had the focus may not be in another range: each starts afresh.
        key={`${first} ${last}`}
        height={wide ? stackedChartHeight.md : stackedChartHeight.xs}
        margin={{ top: 12, right: 12, bottom: 0, left: 0 }}
        hideLegend
        skipAnimation
        grid={{ horizontal: true }}
        axisHighlight={{ x: 'line' }}
        xAxis={[
          {
            data: [...months],
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
            valueFormatter: axisFormatter,
            disableLine: true,
            disableTicks: true,
            width: 'auto',
          },
        ]}
        series={series.map(({ id, label: name, colour, values }) => ({
          id,
          label: name,
          data: values.map((value) => Number(value ?? 0)),
          area: true,
          stack: 'history',
          stackOffset: scale.min < 0 ? 'diverging' : 'none',
          curve: 'linear',
          color: colour,
          showMark: false,
          disableHighlight: true,
          valueFormatter: (_, { dataIndex }) => formatter(values[dataIndex] ?? '0'),
        }))}
        slots={{ tooltip: StackedTooltip }}
        sx={{
          // A hairline of the surface between layers tells neighbours apart whatever their colours.
          '& .MuiLineChart-line': { stroke: theme.vars.palette.background.paper, strokeWidth: 1 },
          '& .MuiLineChart-area': { filter: 'none' },
          '& .MuiChartsGrid-line': { stroke: theme.vars.palette.divider, strokeWidth: 1 },
          '& .MuiChartsAxis-tickLabel': {
            fill: `${theme.vars.palette.text.secondary} !important`,
            fontSize: '12px !important',
          },
          '& .MuiChartsAxisHighlight-root': {
            stroke: theme.vars.palette.text.primary,
            strokeWidth: 1,
            strokeDasharray: 'none',
            opacity: 0.8,
          },
          '&:has(:focus-visible)': {
            outline: `2px solid ${theme.vars.palette.primary.main}`,
            outlineOffset: 4,
            borderRadius: '4px',
          },
        }}
      />
    </StackedHistoryContext>
  );
}
