import { Box, Skeleton } from '@mui/material';
import { Card } from '../../components/card';
import { stackedChartHeight } from '../../components/stacked-history-chart/stacked-history';
import { belowShares } from './allocation-columns';
import { RebalancingSkeleton } from './rebalancing-skeleton';

/** As large as what it stands for, so that nothing moves when the figures arrive. */
export function AllocationSkeleton() {
  return (
    <Box aria-busy="true" aria-label="Loading your allocation">
      <Skeleton variant="rounded" sx={{ height: 44, width: { xs: 240, sm: 300 }, mb: { xs: 10, sm: 4 } }} />
      <Card title="Current shares">
        <Skeleton variant="rounded" sx={{ height: { xs: 1300, lg: 410 } }} />
      </Card>
      <RebalancingSkeleton />
      <Box sx={belowShares}>
        <HistorySkeleton />
        <Card title="Cash">
          <Skeleton variant="rounded" sx={{ height: 280 }} />
        </Card>
      </Box>
    </Box>
  );
}

/** The history until its chart is here. */
export function HistorySkeleton() {
  return (
    <Card title="History">
      <Skeleton variant="rounded" sx={{ height: 36, width: '100%', mb: 4, opacity: 0.6 }} />
      <Skeleton variant="rounded" sx={{ height: stackedChartHeight, mb: 11, width: '100%', opacity: 0.6 }} />
    </Card>
  );
}
