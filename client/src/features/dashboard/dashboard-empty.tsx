import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { EmptyState } from '../../components/empty-state';
import { useFormat } from '../../lib/format-context';

export interface DashboardEmptyProps {
  month: string;
  hasAssets: boolean;
}

/** What will be here, and the way to it. */
export function DashboardEmpty({ month, hasAssets }: DashboardEmptyProps) {
  const format = useFormat();
  const start = (
    <Button variant="contained" component={Link} to={`/input?month=${month}`}>
      {hasAssets ? `Enter values for ${format.monthName(month)}` : 'Add your first asset'}
    </Button>
  );
  return (
    <EmptyState title={hasAssets ? 'Your assets have no values yet' : 'Your net worth will be here'} action={start}>
      {hasAssets
        ? 'Enter what each of them is worth at the end of the month. One value is enough to begin: it is carried forward until you enter the next one.'
        : 'Everything you own less everything you owe, month by month and in one currency. List your accounts, your property and your debts once, then record what they are worth at the end of each month. It takes a few minutes, and after the second month you see where you are heading.'}
    </EmptyState>
  );
}
