import type { CategoryLike } from '../category-fill';

/** The worth at the end of one month. Amounts are decimal strings. */
export interface ChartPoint {
  month: string;
  assets: string;
  liabilities: string;
  netWorth: string;
  categories: readonly { category: CategoryLike & { name: string }; value: string }[];
}

/** What a month to come may bring. */
export interface ChartProjection {
  month: string;
  netWorth: string;
  /** The band around it; null where there is none. */
  low?: string | null;
  high?: string | null;
}

export interface NetWorthChartProps {
  /** Oldest first, without a gap. */
  points: readonly ChartPoint[];
  /** The months right after the last point. */
  projection?: readonly ChartProjection[];
  currency: string;
}

/** Heights that the chart and its skeleton share. */
export const chartHeight = { xs: 240, md: 320 };
