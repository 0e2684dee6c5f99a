import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Skeleton, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { graphql } from '../../../__generated__';
import { addMonths } from '../../../../../domain/month';
import { Problem } from '../../../components/problem';
import { useFormat } from '../../../lib/format-context';
import { adjusted, foreseen, undoable, type Adjusted } from './adjusted';
import { AdjustedTable } from './adjusted-table';
import { AutoAdjustBudgets, SetBudget } from './budget-mutations';

const BudgetsToAdjust = graphql(`
  query BudgetsToAdjust($month: String!, $next: String!) {
    budgets(month: $month) {
      ...Budgets_month
    }
    next: budgets(month: $next) {
      ...Budgets_month
    }
  }
`);

export interface AdjustDialogProps {
  /** The month that is read; the one after it is written. */
  month: string;
  onWritten: () => void;
  onClose: () => void;
}

/** Shows what auto-adjust would do, does it, shows what came of it, and takes back what it added. */
export function AdjustDialog({ month, onWritten, onClose }: AdjustDialogProps) {
  const titleId = useId();
  const format = useFormat();
  const client = useApolloClient();
  const next = addMonths(month, 1);
  // As it is before; asked past the cache, because undoing counts on it.
  const query = useQuery(BudgetsToAdjust, { variables: { month, next }, fetchPolicy: 'no-cache' });
  const [result, setResult] = useState<Adjusted[]>();
  const [undone, setUndone] = useState(0);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const added = result ? undoable(result) : [];
  const before = query.data?.next.categories ?? [];
  const preview = query.data && adjusted(before, foreseen(query.data.budgets.categories, before));

  async function attempt(write: () => Promise<void>) {
    setBusy(true);
    setProblem(undefined);
    await write().then(onWritten, setProblem);
    setBusy(false);
  }
  const adjust = () =>
    attempt(async () => {
      const { data } = await client.mutate({ mutation: AutoAdjustBudgets, variables: { month } });
      if (data) setResult(adjusted(before, data.autoAdjustBudgets.categories));
    });
  const undo = () =>
    attempt(async () => {
      for (const { category, version } of added) {
        const input = { categoryId: category.id, month: next, amount: null, expectedVersion: version };
        await client.mutate({ mutation: SetBudget, variables: { input } });
      }
      setUndone(added.length);
      setResult(undefined);
    });

  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>
        {result ? `Budgets of ${format.month(next)}` : `Adjust the budgets of ${format.month(next)}`}
      </DialogTitle>
      <DialogContent>
        {(query.error ?? problem) !== undefined && <Problem error={query.error ?? problem} />}
        {undone > 0 && (
          <Typography role="status" sx={{ mb: 3 }}>
            Undone: {undone === 1 ? 'one budget is' : `${undone} budgets are`} taken away again.
          </Typography>
        )}
        {result ? (
          <AdjustedTable result={result} month={next} headings={['Before', 'Now']} />
        ) : (
          <>
            <Typography color="textSecondary" sx={{ mb: 4 }}>
              Each budget of {format.month(month)} goes on with what is left of it added, or what was overspent taken
              off. What you set by hand in {format.monthName(next)} stays, and doing this again later takes in what was
              spent meanwhile.
            </Typography>
            {preview && <AdjustedTable result={preview} month={next} headings={['Now', 'Next']} />}
            {query.data && query.data.budgets.unpriced.length > 0 && (
              <Typography variant="caption" component="p" sx={{ color: 'notice', mt: 3 }}>
                Where spending of {format.monthName(month)} has no exchange rate, the budget is left as it is.
              </Typography>
            )}
          </>
        )}
        {!query.data && !query.error && <Skeleton variant="rounded" sx={{ height: 240 }} />}
      </DialogContent>
      <DialogActions>
        {result && added.length > 0 && (
          <Button onClick={() => void undo()} disabled={busy} sx={{ color: 'text.secondary', mr: 'auto' }}>
            Undo {added.length === 1 ? 'the new one' : `the ${added.length} new ones`}
          </Button>
        )}
        <Button onClick={onClose} sx={{ color: 'text.secondary' }}>
          {result ? 'Done' : 'Cancel'}
        </Button>
        {!result && (
          <Button variant="contained" onClick={() => void adjust()} disabled={busy || !query.data}>
            Adjust
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
