import type { CategoryLike } from '../category-fill';

/** The worth at the end of one month. Amounts are decimal strings. */
export interface ChartPoint {
  month: string;
  assets: string;
  liabilities: string;
  netWorth: string;
  categories: readonly { category: CategoryLike & { name: string }; value: string }[];
}

export interface NetWorthChartProps {
  /** Oldest first, without a gap. */
  points: readonly ChartPoint[];
  currency: string;
}

/** Heights that the chart and its skeleton share. */
export const chartHeight = { xs: 240, md: 320 };
