import { Box, useMediaQuery, useTheme } from '@mui/material';
import { LineChart } from '@mui/x-charts/LineChart';
import { Decimal } from '../../../../domain/money';
import { monthTicks, valueScale } from '../../components/net-worth-chart/ticks';
import { stackedChartHeight } from '../../components/stacked-history-chart/stacked-history';
import { useFormat } from '../../lib/format-context';

export interface RateChartProps {
  /** Percentages as decimal strings, oldest month first. */
  points: readonly { month: string; savingsRate?: string | null; overYear: string | null }[];
}

/** A month in which nearly nothing came in would flatten all the others. */
const LOWEST = -100;

/** The rate over a year as a line, that of each month as a dot; the arrow keys move the crosshair. */
export function RateChart({ points }: RateChartProps) {
  const format = useFormat();
  const theme = useTheme();
  const wide = useMediaQuery(theme.breakpoints.up('md'));
  const months = points.map(({ month }) => month);
  const shown = (rate: string | null | undefined) =>
    rate === null || rate === undefined ? null : Math.max(LOWEST, Number(rate));
  const single = points.map(({ savingsRate }) => shown(savingsRate));
  const overYear = points.map((point) => shown(point.overYear));
  const scale = valueScale(
    [0, ...single, ...overYear].filter((rate) => rate !== null),
    4,
  );
  const [first = '', last = ''] = [months[0], months.at(-1)];
  const xTicks = monthTicks(first, last, wide ? 11 : 5);
  const yearsOnly = xTicks.every((month) => month.endsWith('-01'));
  const label = (month: string) =>
    month.endsWith('-01') ? month.slice(0, 4) : yearsOnly ? '' : format.shortMonthName(month);
  const written =
    (rates: (string | null | undefined)[]) =>
    (_: number | null, { dataIndex }: { dataIndex: number }) => {
      const rate = rates[dataIndex];
      return rate === null || rate === undefined ? '–' : format.percent(new Decimal(rate));
    };
  return (
    <Box
      role="group"
      aria-label={`Chart of the savings rate, ${format.month(first)} to ${format.month(last)}. The arrow keys move from month to month.`}
      sx={{ height: stackedChartHeight }}
    >
      <LineChart
        key={`${first} ${last}`}
        height={wide ? stackedChartHeight.md : stackedChartHeight.xs}
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
            valueFormatter: (rate: number) => format.percent(new Decimal(rate), { decimals: 0 }),
            disableLine: true,
            disableTicks: true,
            width: 'auto',
          },
        ]}
        series={[
          {
            id: 'month',
            label: 'This month',
            data: single,
            color: theme.vars.palette.text.disabled,
            showMark: true,
            valueFormatter: written(points.map(({ savingsRate }) => savingsRate)),
          },
          {
            id: 'year',
            label: 'Over 12 months',
            data: overYear,
            color: theme.vars.palette.primary.main,
            curve: 'linear',
            showMark: false,
            valueFormatter: written(points.map((point) => point.overYear)),
          },
        ]}
        sx={{
          '& .MuiLineChart-line': { strokeWidth: 2 },
          '& .MuiLineChart-line[data-series="month"]': { display: 'none' },
          '& .MuiLineChart-mark': { transformBox: 'fill-box', transformOrigin: 'center', scale: '0.6' },
          '& .MuiChartsGrid-line': { stroke: theme.vars.palette.divider, strokeWidth: 1 },
          '& .MuiChartsAxis-tickLabel': {
            fill: `${theme.vars.palette.text.secondary} !important`,
            fontSize: '12px !important',
          },
          '&:has(:focus-visible)': {
            outline: `2px solid ${theme.vars.palette.primary.main}`,
            outlineOffset: 4,
            borderRadius: '4px',
          },
        }}
      />
    </Box>
  );
}
