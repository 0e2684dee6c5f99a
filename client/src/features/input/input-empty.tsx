import { Button } from '@mui/material';
import { EmptyState } from '../../components/empty-state';

/** What the grid will be, and the one button that starts it. */
export function InputEmpty({ onAdd }: { onAdd: () => void }) {
  return (
    <EmptyState
      title="Your month will be here"
      action={
        <Button variant="contained" onClick={onAdd}>
          Add your first asset
        </Button>
      }
    >
      One row for each account, property and debt. Once a month you enter what each is worth; whatever you leave out is
      carried forward. Add the first one, and the rest can follow when you have them at hand.
    </EmptyState>
  );
}
