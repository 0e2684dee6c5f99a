import { Box, Skeleton } from '@mui/material';
import { Card } from '../../components/card';
import { ChartSkeleton } from '../../components/net-worth-chart/lazy-net-worth-chart';
import { CARD_FIGURE_HEIGHT } from './card-figure';
import { cardColumns, dashboardColumns } from './dashboard-columns';
import { METER_HEIGHT } from './meter';
import { headlineStyle } from './net-worth-headline';
import { assumptionsStyle } from './net-worth-history';

/** As large as what it stands for, so that nothing moves when the figures arrive. */
export function DashboardSkeleton() {
  return (
    <Box aria-busy="true" aria-label="Loading your net worth" role="group">
      <Box sx={headlineStyle}>
        <Skeleton variant="rounded" sx={{ height: 44, width: { xs: 240, sm: 300 } }} />
      </Box>
      <Card title="History">
        <ChartSkeleton />
        <Box sx={assumptionsStyle} />
      </Card>
      <Box sx={dashboardColumns}>
        <Card title="Where it is">
          <Skeleton variant="rounded" sx={{ height: { xs: 640, lg: 322 }, opacity: 0.6 }} />
        </Card>
        <Card title="Needs attention">
          <Skeleton variant="rounded" sx={{ height: 76, opacity: 0.6 }} />
        </Card>
      </Box>
      <Box sx={cardColumns}>
        <CardSkeleton title="Allocation against target" rows={8} />
        <CardSkeleton title="Cash flow" rows={8} />
        <CardSkeleton title="Budgets" rows={9} />
      </Box>
    </Box>
  );
}

function CardSkeleton({ title, rows }: { title: string; rows: number }) {
  return (
    <Card title={title}>
      <Skeleton variant="rounded" sx={{ height: CARD_FIGURE_HEIGHT + rows * METER_HEIGHT, opacity: 0.6 }} />
    </Card>
  );
}
