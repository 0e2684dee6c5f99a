import { Box, Typography } from '@mui/material';
import { useId, useState, type KeyboardEvent } from 'react';
import type { Budgets_BudgetFragment } from '../../../__generated__/graphql';
import { createFormat } from '../../../lib/format';
import { useFormat } from '../../../lib/format-context';
import { lineFieldStyle } from '../entries/line-field';
import { readBudget } from './read-budget';

export interface BudgetCellProps {
  budget: Budgets_BudgetFragment;
  monthName: string;
  /** Sets it, or takes it away with null; answers with what was refused. */
  onSave: (amount: string | null) => Promise<string | undefined>;
}

/** A budget in its place: Enter or leaving the field saves, Esc gives the stored one back. */
export function BudgetCell({ budget, monthName, onSave }: BudgetCellProps) {
  const format = useFormat();
  const problemId = useId();
  const [typed, setTyped] = useState<string>();
  const [problem, setProblem] = useState<string>();
  // What is edited is written in full, also where figures are masked.
  const stored = budget.isSet ? createFormat(format.locale).figure(budget.budget, budget.currency) : '';

  async function save() {
    if (typed === undefined || typed === stored) return setTyped(undefined);
    const read = readBudget(typed, format.locale);
    if (!read.ok) return setProblem(read.problem);
    const refused = read.value === null && !budget.isSet ? undefined : await onSave(read.value);
    setProblem(refused);
    if (refused === undefined) setTyped(undefined);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Enter') {
      event.preventDefault();
      void save();
    } else if (event.key === 'Escape') {
      setTyped(undefined);
      setProblem(undefined);
    }
  }

  return (
    <Box sx={{ width: 96 }}>
      <Box
        component="input"
        className="figures"
        inputMode="decimal"
        autoComplete="off"
        enterKeyHint="done"
        aria-label={`Budget for ${budget.category.name}, ${monthName}, ${budget.currency}`}
        aria-invalid={problem !== undefined}
        {...(problem === undefined ? {} : { 'aria-describedby': problemId })}
        placeholder="Set"
        value={typed ?? (budget.isSet ? format.figure(budget.budget, budget.currency) : '')}
        onFocus={() => setTyped((now) => now ?? stored)}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => void save()}
        onKeyDown={onKeyDown}
        sx={cellStyle}
      />
      {problem !== undefined && (
        <Typography id={problemId} role="alert" variant="caption" sx={{ color: 'loss', display: 'block', mt: 1 }}>
          {problem}
        </Typography>
      )}
    </Box>
  );
}

const cellStyle = {
  ...lineFieldStyle,
  minHeight: { xs: 44, md: 30 },
  textAlign: 'right',
  borderColor: 'divider',
  '&:hover': { borderColor: 'fieldBorder' },
} as const;
