import { useMediaQuery, useTheme } from '@mui/material';
import type { LineChartProps } from '@mui/x-charts/LineChart';
import { useFormat } from '../../lib/format-context';
import { monthTicks, roomAtEnd, type ValueScale } from './ticks';

export interface MonthChartOptions {
  /** YYYY-MM, oldest first, without a gap. */
  months: readonly string[];
  scale: ValueScale;
  /** What the value axis says at a line. */
  axisText: (value: number) => string;
  /** Pixels on a phone and on a wide window, shared with what holds the chart's place. */
  height: { xs: number; md: number };
}

type Shared = 'height' | 'margin' | 'hideLegend' | 'skipAnimation' | 'grid' | 'axisHighlight' | 'xAxis' | 'yAxis';

/**
 * What every chart over months has in common: its axes, a few faint lines, a crosshair and how it looks.
 *
 * @returns `key` for the chart: a month that had the focus may not be in another range, so that each starts afresh
 */
export function useMonthChart({ months, scale, axisText, height }: MonthChartOptions) {
  const format = useFormat();
  const theme = useTheme();
  const wide = useMediaQuery(theme.breakpoints.up('md'));
  const [first = '', last = ''] = [months[0], months.at(-1)];
  const ticks = monthTicks(first, last, wide ? 11 : 5);
  const yearsOnly = ticks.every((month) => month.endsWith('-01'));
  const label = (month: string) =>
    month.endsWith('-01') ? format.year(month) : yearsOnly ? '' : format.shortMonthName(month);
  const props: Pick<LineChartProps, Shared> = {
    height: wide ? height.md : height.xs,
    margin: { top: 12, right: roomAtEnd(months.length === 0 ? '' : label(ticks.at(-1) ?? last)), bottom: 0, left: 0 },
    hideLegend: true,
    skipAnimation: true,
    grid: { horizontal: true },
    axisHighlight: { x: 'line' },
    xAxis: [
      {
        data: [...months],
        scaleType: 'point',
        tickInterval: ticks,
        valueFormatter: (month: string, context) => (context.location === 'tick' ? label(month) : format.month(month)),
        disableLine: true,
        disableTicks: true,
        height: 28,
      },
    ],
    yAxis: [
      {
        min: scale.min,
        max: scale.max,
        tickInterval: scale.ticks,
        domainLimit: 'strict',
        valueFormatter: axisText,
        disableLine: true,
        disableTicks: true,
        width: 'auto',
      },
    ],
  };
  const { palette } = theme.vars;
  const sx = {
    '& .MuiChartsGrid-line': { stroke: palette.divider, strokeWidth: 1 },
    '& .MuiChartsAxis-tickLabel': { fill: `${palette.text.secondary} !important`, fontSize: '12px !important' },
    '& .MuiChartsAxisHighlight-root': {
      stroke: palette.text.secondary,
      strokeWidth: 1,
      strokeDasharray: 'none',
      opacity: 0.6,
    },
    '&:has(:focus-visible)': {
      outline: `2px solid ${palette.primary.main}`,
      outlineOffset: 4,
      borderRadius: '4px',
    },
  };
  return { key: `${first} ${last}`, props, sx };
}
