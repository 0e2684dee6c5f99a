import { Box, useTheme } from '@mui/material';
import { LineChart } from '@mui/x-charts/LineChart';
import { Decimal } from '../../../../domain/money';
import { valueScale } from '../../components/month-chart/ticks';
import { useMonthChart } from '../../components/month-chart/use-month-chart';
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
  const { palette } = useTheme().vars;
  const months = points.map(({ month }) => month);
  const shown = (rate: string | null | undefined) =>
    rate === null || rate === undefined ? null : Math.max(LOWEST, Number(rate));
  const single = points.map(({ savingsRate }) => shown(savingsRate));
  const overYear = points.map((point) => shown(point.overYear));
  const chart = useMonthChart({
    months,
    scale: valueScale(
      [0, ...single, ...overYear].filter((rate) => rate !== null),
      4,
    ),
    axisText: (rate) => format.percent(new Decimal(rate), { decimals: 0 }),
    height: stackedChartHeight,
  });
  const [first = '', last = ''] = [months[0], months.at(-1)];
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
        key={chart.key}
        {...chart.props}
        series={[
          {
            id: 'month',
            label: 'This month',
            data: single,
            color: palette.text.disabled,
            showMark: true,
            valueFormatter: written(points.map(({ savingsRate }) => savingsRate)),
          },
          {
            id: 'year',
            label: 'Over 12 months',
            data: overYear,
            color: palette.primary.main,
            curve: 'linear',
            showMark: false,
            valueFormatter: written(points.map((point) => point.overYear)),
          },
        ]}
        sx={{
          ...chart.sx,
          '& .MuiLineChart-line': { strokeWidth: 2 },
          '& .MuiLineChart-line[data-series="month"]': { display: 'none' },
          '& .MuiLineChart-mark': { transformBox: 'fill-box', transformOrigin: 'center', scale: '0.6' },
        }}
      />
    </Box>
  );
}
