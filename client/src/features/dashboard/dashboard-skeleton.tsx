import { Box, Skeleton } from '@mui/material';
import { Card } from '../../components/card';
import { ChartSkeleton } from '../../components/net-worth-chart/lazy-net-worth-chart';
import { dashboardColumns } from './dashboard-columns';

/** As large as what it stands for, so that nothing moves when the figures arrive. */
export function DashboardSkeleton() {
  return (
    <Box aria-busy="true" aria-label="Loading your net worth">
      <Skeleton variant="rounded" sx={{ height: 44, width: { xs: 240, sm: 300 }, mb: { xs: 10, sm: 4 } }} />
      <Card title="History">
        <ChartSkeleton />
      </Card>
      <Box sx={dashboardColumns}>
        <Card title="Where it is">
          <Skeleton variant="rounded" sx={{ height: { xs: 360, lg: 300 } }} />
        </Card>
        <Card title="Needs attention">
          <Skeleton variant="rounded" sx={{ height: 76 }} />
        </Card>
      </Box>
    </Box>
  );
}
