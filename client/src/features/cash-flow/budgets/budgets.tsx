import { Box, Button, Typography } from '@mui/material';
import { memo, useState } from 'react';
import type { Budgets_BudgetFragment, Budgets_MonthFragment } from '../../../__generated__/graphql';
import { Decimal } from '../../../../../domain/money';
import { addMonths, isMonth } from '../../../../../domain/month';
import { Card } from '../../../components/card';
import type { Guess } from '../../../components/guessed-currency';
import { NoticeBar } from '../../../components/notice-bar';
import { NoFigure } from '../../../components/no-figure';
import { useFormat } from '../../../lib/format-context';
import { BudgetBar } from './budget-bar';
import { BudgetRow } from './budget-row';
import { readBudget } from './read-budget';
import { stepBetweenFields } from './step-between-fields';
import { useBudgetWrites } from './use-budget-writes';
import { OnDemand } from '../../../components/on-demand';
import { listOf } from '../../../lib/list-of';
import { spentText } from '../../../lib/spent-text';
import { onDemand } from '../../../lib/on-demand';

const AdjustDialog = onDemand(() => import('./adjust-dialog').then((module) => module.AdjustDialog));
const CopyDialog = onDemand(() => import('./copy-dialog').then((module) => module.CopyDialog));

export interface BudgetsProps {
  budgets: Budgets_MonthFragment;
  confirm?: Guess['confirm'] | undefined;
  onWritten: () => void;
}

/** What is meant to be spent in the month, category by category, and how far along that is. */
export const Budgets = memo(function Budgets({ budgets, confirm, onWritten }: BudgetsProps) {
  const format = useFormat();
  const { month, currency, categories } = budgets;
  const before = addMonths(month, -1);
  const after = addMonths(month, 1);
  const [dialog, setDialog] = useState<'adjust' | 'copy'>();
  const [problem, setProblem] = useState<string>();
  const writes = useBudgetWrites(onWritten, confirm);
  const set = categories.filter(({ isSet }) => isSet);
  const [allShown, setAllShown] = useState(false);
  const inUse = categories.filter(isInUse);
  const rows = allShown || inUse.length <= MOST_ROWS ? inUse : inUse.filter(hasAny);

  async function copy() {
    setDialog(undefined);
    setProblem(await writes.copy(before, month));
  }

  return (
    <Card title={`Budgets, ${format.month(month)}`}>
      {problem && <NoticeBar onDismiss={() => setProblem(undefined)}>{problem}</NoticeBar>}
      {!budgets.priced && (
        <Box sx={{ mb: 3 }}>
          <NoFigure rates={budgets.rates} currency={currency} />
        </Box>
      )}
      {!budgets.priced ? null : set.length > 0 ? (
        <Box sx={{ mb: 3 }} role="group" aria-label="All budgets">
          <Box sx={{ display: 'flex', justifyContent: 'space-between', fontWeight: 600 }}>
            <span>All budgets</span>
            <span className="figures">{format.amount(budgets.budget, currency)}</span>
          </Box>
          <BudgetBar figures={{ ...budgets, actual: budgets.budgetedActual }} currency={currency} />
          {!new Decimal(budgets.unbudgeted).isZero() && (
            <Typography variant="caption" component="div" className="figures" color="textSecondary">
              {spentText(budgets.unbudgeted, currency, format)} without a budget
            </Typography>
          )}
          <Unpriced budgets={budgets} />
        </Box>
      ) : (
        <Typography color="textSecondary" sx={{ mb: 3 }}>
          Type what you mean to spend on a category. From then on this shows what is left of it.
        </Typography>
      )}
      <Box
        component="ul"
        aria-label="Budgets by category"
        onKeyDownCapture={(event) => stepBetweenFields(event, (typed) => readBudget(typed, format, currency).ok)}
        sx={{ listStyle: 'none', m: 0, p: 0 }}
      >
        {rows.map((budget) => (
          <BudgetRow key={budget.id} budget={budget} onSave={writes.set} />
        ))}
      </Box>
      {rows.length < inUse.length && (
        <Button size="small" onClick={() => setAllShown(true)} sx={{ mb: 3, color: 'text.secondary' }}>
          Show {inUse.length - rows.length} more categories
        </Button>
      )}
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 2,
          pt: 4,
          borderTop: 1,
          borderColor: 'divider',
          '& > *': { flex: '1 1 auto', px: 2, whiteSpace: 'nowrap' },
        }}
      >
        <Button
          size="small"
          variant="outlined"
          disabled={!isMonth(before)}
          onClick={() => (set.length === 0 ? void copy() : setDialog('copy'))}
        >
          Copy from {format.monthName(before)}
        </Button>
        <Button
          size="small"
          variant="outlined"
          disabled={set.length === 0 || !isMonth(after)}
          onClick={() => setDialog('adjust')}
        >
          Adjust {format.monthName(after)}
        </Button>
      </Box>
      <OnDemand onGiveUp={() => setDialog(undefined)}>
        {dialog === 'copy' && (
          <CopyDialog
            from={before}
            to={month}
            set={set}
            onConfirm={() => void copy()}
            onCancel={() => setDialog(undefined)}
          />
        )}
        {dialog === 'adjust' && (
          <AdjustDialog month={month} onWritten={onWritten} onClose={() => setDialog(undefined)} />
        )}
      </OnDemand>
    </Card>
  );
});

/** With more categories than these, those of which the month has nothing are folded away. */
const MOST_ROWS = 20;

/** Whether something of a category is budgeted or spent in the month. */
function hasAny({ isSet, actual }: Budgets_BudgetFragment): boolean {
  return isSet || !new Decimal(actual).isZero();
}

function isInUse(budget: Budgets_BudgetFragment): boolean {
  return budget.category.archivedOn === null || hasAny(budget);
}

/** Spending and budgets that no figure here contains. */
function Unpriced({ budgets: { unpriced, month } }: { budgets: Budgets_MonthFragment }) {
  const format = useFormat();
  if (unpriced.length === 0) return null;
  return (
    <Typography variant="caption" sx={{ color: 'notice', display: 'block', mt: 1 }}>
      Left out, without a rate in {format.month(month)}:{' '}
      {listOf(unpriced.map(({ currency, value }) => format.amount(new Decimal(value).abs(), currency)))}.
    </Typography>
  );
}
