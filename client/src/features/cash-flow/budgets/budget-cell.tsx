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
  /** Sets it as it was when it was opened, or takes it away with null; answers with what was refused. */
  onSave: (budget: Budgets_BudgetFragment, amount: string | null) => Promise<string | undefined>;
}

interface Edit {
  typed: string;
  /** What was there when the field was entered, so that leaving it as it was sets nothing. */
  opened?: { text: string; budget: Budgets_BudgetFragment };
}

/** A budget in its place: Enter or leaving the field saves, Esc gives the stored one back. */
export function BudgetCell({ budget, monthName, onSave }: BudgetCellProps) {
  const format = useFormat();
  const problemId = useId();
  const [edit, setEdit] = useState<Edit>();
  const [problem, setProblem] = useState<string>();
  // What is edited is written in full, also where figures are masked.
  const stored = budget.isSet ? createFormat(format.locale).figure(budget.budget, budget.currency) : '';

  async function save() {
    if (edit === undefined || edit.typed === edit.opened?.text) return setEdit(undefined);
    const read = readBudget(edit.typed, format.locale);
    if (!read.ok) return setProblem(read.problem);
    const opened = edit.opened?.budget ?? budget;
    const refused = read.value === null && !opened.isSet ? undefined : await onSave(opened, read.value);
    setProblem(refused);
    // Whoever sends it again has seen what it is now.
    setEdit(refused === undefined ? undefined : { typed: edit.typed });
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Enter') {
      event.preventDefault();
      void save();
    } else if (event.key === 'Escape') {
      setEdit(undefined);
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
        value={edit?.typed ?? (budget.isSet ? format.figure(budget.budget, budget.currency) : '')}
        onFocus={() => setEdit((now) => now ?? { typed: stored, opened: { text: stored, budget } })}
        onChange={({ target }) => setEdit((now) => ({ ...now, typed: target.value }))}
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
