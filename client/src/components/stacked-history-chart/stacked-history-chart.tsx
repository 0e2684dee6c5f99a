import { useTheme } from '@mui/material';
import { LineChart } from '@mui/x-charts/LineChart';
import { useMonthChart } from '../month-chart/use-month-chart';
import { stackScale } from './stack-scale';
import { stackedChartHeight, type StackedHistoryProps } from './stacked-history';
import { StackedHistoryContext, StackedTooltip } from './stacked-tooltip';

/** Layers on top of each other, month by month; the arrow keys move the crosshair. */
export function StackedHistoryChart(props: StackedHistoryProps) {
  const { months, series, formatter, axisFormatter, max } = props;
  const { palette } = useTheme().vars;
  const scale = stackScale(series, 4, max);
  const chart = useMonthChart({ months, scale, axisText: axisFormatter, height: stackedChartHeight });

  return (
    <StackedHistoryContext value={props}>
      <LineChart
        key={chart.key}
        {...chart.props}
        series={series.map(({ id, label: name, colour, values }) => ({
          id,
          label: name,
          data: values.map((value) => Number(value ?? 0)),
          area: true,
          stack: 'history',
          stackOffset: scale.min < 0 ? 'diverging' : 'none',
          curve: 'linear',
          color: colour,
          // Of one month there is no area.
          showMark: months.length === 1,
          valueFormatter: (_, { dataIndex }) => formatter(values[dataIndex] ?? '0'),
        }))}
        slots={{ tooltip: StackedTooltip }}
        sx={{
          ...chart.sx,
          // A hairline of the surface between layers tells neighbours apart whatever their colours.
          '& .MuiLineChart-line': { stroke: palette.background.paper, strokeWidth: 1 },
          '& .MuiLineChart-area': { filter: 'none' },
          // The crosshair has to be seen on the layers.
          '& .MuiChartsAxisHighlight-root': {
            ...chart.sx['& .MuiChartsAxisHighlight-root'],
            stroke: palette.text.primary,
            opacity: 0.8,
          },
        }}
      />
    </StackedHistoryContext>
  );
}
