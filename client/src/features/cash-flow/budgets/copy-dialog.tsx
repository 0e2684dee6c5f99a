import type { Budgets_BudgetFragment } from '../../../__generated__/graphql';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import { useFormat } from '../../../lib/format-context';
import { listOf } from '../../../lib/list-of';

export interface CopyDialogProps {
  from: string;
  to: string;
  /** The budgets that are there already. */
  set: readonly Budgets_BudgetFragment[];
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before budgets of the month are replaced. */
export function CopyDialog({ from, to, set, onConfirm, onCancel }: CopyDialogProps) {
  const format = useFormat();
  const names = listOf(set.map(({ category }) => category.name));
  return (
    <ConfirmDialog
      title={`Copy the budgets of ${format.month(from)}?`}
      confirmText="Copy"
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      {format.month(to)} has budgets for {names}. Those that {format.monthName(from)} has too are replaced; the others
      stay.
    </ConfirmDialog>
  );
}
