import { Box, Typography } from '@mui/material';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import type { Budgets_BudgetFragment } from '../../../__generated__/graphql';
import { AmountQuestion } from '../../../components/amount-question';
import { useFormat } from '../../../lib/format-context';
import type { AmountChoice } from '../../../lib/parse-amount';
import { useLatest } from '../../../lib/use-latest';
import { lineFieldStyle } from '../entries/line-field';
import { readBudget } from './read-budget';
import type { BudgetOutcome } from './use-budget-writes';

export interface BudgetCellProps {
  budget: Budgets_BudgetFragment;
  monthName: string;
  /** Sets it as it was when it was opened, or takes it away with null. */
  onSave: (budget: Budgets_BudgetFragment, amount: string | null) => Promise<BudgetOutcome>;
}

interface Edit {
  typed: string;
  /**
   * What was there when the field was entered or last saved, so that leaving it as it was sets nothing. Absent after a
   * refusal: whoever sends it again has seen what it is now.
   */
  opened?: { text: string; budget: Budgets_BudgetFragment };
}

/** A budget in its place: Enter or leaving the field saves, Esc gives the stored one back. */
export function BudgetCell({ budget, monthName, onSave }: BudgetCellProps) {
  const format = useFormat();
  const problemId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [edit, setEdit] = useState<Edit>();
  const [problem, setProblem] = useState<string>();
  const [choices, setChoices] = useState<readonly AmountChoice[]>();
  const now = useLatest({ edit, budget });
  const saving = useRef(false);
  // What is edited is written in full, also where figures are masked.
  const entered = (as: Budgets_BudgetFragment): Edit => {
    const text = as.isSet ? format.editable(as.budget, as.currency) : '';
    return { typed: text, opened: { text, budget: as } };
  };
  // What is undone while its field has the focus, and was not typed into, is seen there.
  const [seen, setSeen] = useState(budget);
  if (seen !== budget) {
    setSeen(budget);
    if (edit && isAsOpened(edit)) setEdit(entered(budget));
  }

  /** Sends what is typed, and what was typed on meanwhile when the field was left. One after the other: each has a version. */
  async function save() {
    if (saving.current) return;
    saving.current = true;
    for (let saved = await saveOnce(); saved && !isFocused(); saved = await saveOnce());
    saving.current = false;
  }

  /** Answers whether anything was saved. */
  async function saveOnce(): Promise<boolean> {
    const { edit: sent, budget: shown } = now.current;
    if (sent === undefined) return false;
    if (isAsOpened(sent)) {
      if (!isFocused()) flushSync(() => setEdit(undefined));
      return false;
    }
    const read = readBudget(sent.typed, format, shown.currency);
    setChoices(read.ok ? undefined : read.choices);
    if (!read.ok) {
      setProblem(read.problem);
      return false;
    }
    const opened = sent.opened?.budget ?? shown;
    const outcome = read.value === null && !opened.isSet ? { saved: opened } : await onSave(opened, read.value);
    const typedOn = now.current.edit !== undefined && now.current.edit.typed !== sent.typed;
    if ('saved' in outcome) {
      flushSync(() => {
        setEdit((current) => current && afterSaving(current, sent.typed, outcome.saved));
        if (!typedOn) setProblem(undefined);
      });
      return true;
    }
    // It says nothing of what is being typed since, nor to whoever gave it up by Esc.
    if (now.current.edit && !isAsOpened(now.current.edit) && !(typedOn && isFocused())) setProblem(outcome.problem);
    setEdit((current) => (current === undefined || isAsOpened(current) ? current : { typed: current.typed }));
    return false;
  }

  /** What remains of an edit once `text` was saved: what was typed since, and in a field that is not left what stands there. */
  function afterSaving(edit: Edit, text: string, saved: Budgets_BudgetFragment): Edit | undefined {
    if (isAsOpened(edit)) return isFocused() ? entered(saved) : undefined;
    return isFocused() || edit.typed !== text ? { typed: edit.typed, opened: { text, budget: saved } } : undefined;
  }

  /** Saves the one of two amounts that is meant. */
  function choose({ value }: AmountChoice) {
    field.current?.focus();
    flushSync(() => type(format.editable(value, budget.currency)));
    void save();
  }

  function type(typed: string) {
    setEdit((before) => ({ ...before, typed }));
    if (choices === undefined) return;
    setChoices(undefined);
    setProblem(undefined);
  }

  function isFocused() {
    return document.activeElement === field.current;
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Enter') {
      event.preventDefault();
      void save();
    } else if (event.key === 'Escape') {
      // At once, so that the next key finds the stored budget there and replaces it.
      flushSync(() => {
        setEdit(entered(budget));
        setProblem(undefined);
        setChoices(undefined);
      });
      event.currentTarget.select();
    }
  }

  return (
    <Box sx={{ width: 96 }}>
      <Box
        component="input"
        ref={field}
        className="figures"
        {...(edit === undefined || isAsOpened(edit) ? { 'data-settled': true } : {})}
        inputMode="decimal"
        autoComplete="off"
        enterKeyHint="done"
        aria-label={`Budget for ${budget.category.name}, ${monthName}, ${budget.currency}`}
        aria-invalid={problem !== undefined}
        {...(problem === undefined ? {} : { 'aria-describedby': problemId })}
        placeholder="Set"
        value={edit?.typed ?? (budget.isSet ? format.figure(budget.budget, budget.currency) : '')}
        onFocus={() => setEdit((before) => before ?? entered(budget))}
        onChange={({ target: { value } }) => type(value)}
        onBlur={() => void save()}
        onKeyDown={onKeyDown}
        sx={cellStyle}
      />
      {problem !== undefined && (
        <Typography id={problemId} role="alert" variant="caption" sx={{ color: 'loss', display: 'block', mt: 1 }}>
          {problem}
        </Typography>
      )}
      {choices && (
        <AmountQuestion
          choices={choices}
          write={(value) => format.editable(value, budget.currency)}
          onChoose={choose}
          onLeave={() => field.current?.focus()}
        />
      )}
    </Box>
  );
}

/** Whether nothing was typed, or Esc took it back. */
function isAsOpened({ typed, opened }: Edit): boolean {
  return typed === opened?.text;
}

const cellStyle = {
  ...lineFieldStyle,
  minHeight: { xs: 44, md: 30 },
  textAlign: 'right',
  borderColor: 'divider',
  '&:hover': { borderColor: 'fieldBorder' },
} as const;
