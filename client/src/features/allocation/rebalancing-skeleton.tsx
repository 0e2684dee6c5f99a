import { Skeleton } from '@mui/material';
import { Card } from '../../components/card';

/** As high as the form and the plan of a household with every category. */
export function RebalancingSkeleton() {
  return (
    <Card title="Invest and rebalance" sx={{ mt: 6 }}>
      <Skeleton variant="rounded" sx={{ height: { xs: 660, md: 478 } }} />
    </Card>
  );
}
