import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { EmptyState } from '../../components/empty-state';
import { useFormat } from '../../lib/format-context';
import { currentMonth } from '../../lib/now';

export interface AllocationEmptyProps {
  month: string;
  /** Whether there are assets in other months. */
  elsewhere: boolean;
}

/** What will be here, and the way to it. */
export function AllocationEmpty({ month, elsewhere }: AllocationEmptyProps) {
  const format = useFormat();
  if (elsewhere) {
    return (
      <EmptyState
        title={`There are no assets in ${format.month(month)}`}
        action={
          <Button variant="contained" component={Link} to={`/allocation?month=${currentMonth()}`}>
            Go to {format.month(currentMonth())}
          </Button>
        }
      >
        Your books hold assets in other months. What was recorded for a month is kept, however far back it is.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="Your allocation will be here"
      action={
        <Button variant="contained" component={Link} to={`/input?month=${month}`}>
          Add your first asset
        </Button>
      }
    >
      How your money is split over stocks, bonds, property and cash, how far that is from where you want it, and what to
      buy next. List what you own once and record what it is worth; the shares follow by themselves.
    </EmptyState>
  );
}
