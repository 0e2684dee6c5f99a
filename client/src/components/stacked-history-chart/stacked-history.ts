/** One layer of the stack. Values are decimal strings, one for each month; null where there is none. */
export interface StackedSeries {
  id: string;
  label: string;
  colour: string;
  values: readonly (string | null)[];
}

export interface StackedHistoryProps {
  /** What the chart shows, such as "Allocation by share": its name for screen readers. */
  title: string;
  /** YYYY-MM, oldest first, without a gap. */
  months: readonly string[];
  /** The lowest layer first. */
  series: readonly StackedSeries[];
  /** What the layers add up to in each month, written out: the last row of the tooltip and column of the table. */
  totals?: readonly string[];
  formatter: (value: string) => string;
  /** For the axis, which has room for few characters. */
  axisFormatter: (value: number) => string;
  /** Where the axis ends, such as 100; from the data when left out. */
  max?: number;
}

/** Heights that the chart and its skeleton share. */
export const stackedChartHeight = { xs: 260, md: 320 };
