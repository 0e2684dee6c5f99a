import { Button } from '@mui/material';
import { EmptyState } from '../../components/empty-state';

/** What will be here, and the one button that starts it. */
export function CashFlowEmpty({ onAdd }: { onAdd: () => void }) {
  return (
    <EmptyState
      title="Where your money goes will be here"
      action={
        <Button variant="contained" onClick={onAdd}>
          Add the first expense
        </Button>
      }
    >
      What came in and what went out, day by day, and from it what you save each month and how far your budgets reach.
      Add what you spent today; salary and rent can follow when you have them at hand.
    </EmptyState>
  );
}
