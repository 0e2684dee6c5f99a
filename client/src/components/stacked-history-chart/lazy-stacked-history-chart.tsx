import { Box, Skeleton } from '@mui/material';
import { useFormat } from '../../lib/format-context';
import { stackedChartHeight, type StackedHistoryProps } from './stacked-history';
import { InPlace } from '../in-place';
import { onDemand } from '../../lib/on-demand';

const StackedHistoryChart = onDemand(() =>
  import('./stacked-history-chart').then((module) => module.StackedHistoryChart),
);

/** The chart, which arrives after the figures around it; until then something of its size holds the place. */
export function LazyStackedHistoryChart(props: StackedHistoryProps) {
  const format = useFormat();
  const [first, last] = [props.months[0], props.months.at(-1)];
  const span = first && last ? `, ${format.month(first)} to ${format.month(last)}` : '';
  return (
    <Box
      role="group"
      aria-label={`Chart: ${props.title}${span}. The arrow keys move from month to month.`}
      sx={{ height: stackedChartHeight, position: 'relative' }}
    >
      <InPlace fallback={<StackedChartSkeleton />}>
        <StackedHistoryChart {...props} />
      </InPlace>
    </Box>
  );
}

/** As high as the chart. */
export function StackedChartSkeleton() {
  return <Skeleton variant="rounded" sx={{ height: stackedChartHeight, width: '100%', opacity: 0.6 }} />;
}
