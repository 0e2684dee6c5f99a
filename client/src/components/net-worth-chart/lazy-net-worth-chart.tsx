import { Box, Skeleton } from '@mui/material';
import { useFormat } from '../../lib/format-context';
import { chartHeight, type NetWorthChartProps } from './chart-data';
import { InPlace } from '../in-place';
import { onDemand } from '../../lib/on-demand';

const NetWorthChart = onDemand(() => import('./net-worth-chart').then((module) => module.NetWorthChart));

/** The chart, which arrives after the figures around it; until then something of its size holds the place. */
export function LazyNetWorthChart(props: NetWorthChartProps) {
  const format = useFormat();
  const [first, last] = [props.points[0], props.points.at(-1)];
  const span = first && last ? `, ${format.month(first.month)} to ${format.month(last.month)}` : '';
  return (
    <Box
      role="group"
      aria-label={`Chart of net worth${span}. The arrow keys move from month to month.`}
      sx={{ height: chartHeight, position: 'relative' }}
    >
      <InPlace fallback={<ChartSkeleton />}>
        <NetWorthChart {...props} />
      </InPlace>
    </Box>
  );
}

/** As high as the chart. */
export function ChartSkeleton() {
  return <Skeleton variant="rounded" sx={{ height: chartHeight, width: '100%', opacity: 0.6 }} />;
}
