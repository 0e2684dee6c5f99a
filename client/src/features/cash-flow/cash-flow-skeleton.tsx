import { Box, Skeleton } from '@mui/material';
import { Card } from '../../components/card';
import { cashFlowColumns } from './cash-flow-columns';

/** As large as what it stands for, so that little moves when the figures arrive. */
export function CashFlowSkeleton() {
  return (
    <Box aria-busy="true" aria-label="Loading the cash flow" sx={{ display: 'grid', gap: 6 }}>
      <Skeleton variant="rounded" sx={{ height: { xs: 194, md: 98 }, borderRadius: '12px' }} />
      <Card title="Where it came from and where it went">
        <Skeleton variant="rounded" sx={{ height: { xs: 560, md: 336 } }} />
      </Card>
      <Box sx={cashFlowColumns}>
        <Card title="Entries">
          <Skeleton variant="rounded" sx={{ height: 700 }} />
        </Card>
        <Card title="Budgets">
          <Skeleton variant="rounded" sx={{ height: 700 }} />
        </Card>
      </Box>
    </Box>
  );
}
