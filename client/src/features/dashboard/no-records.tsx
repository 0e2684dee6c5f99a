import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { EmptyState } from '../../components/empty-state';
import { useFormat } from '../../lib/format-context';

/** A period that was over before the books began. */
export function NoRecords({ month }: { month: string }) {
  const format = useFormat();
  return (
    <EmptyState
      title={`Nothing was recorded by the end of ${format.month(month)}`}
      action={
        <Button variant="contained" component={Link} to="/dashboard">
          Show the present
        </Button>
      }
    >
      Your books begin later than this period ends. Values of past months can still be entered: pick the month in the
      monthly input.
    </EmptyState>
  );
}
