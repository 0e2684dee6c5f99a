import type { ReactNode } from 'react';
import type { Draft, DraftChange, DraftProblems } from './draft';
import type { EntryOptions } from './entry-options';
import { TextField } from './text-field';

/** What every line of entry fields is given. */
export interface LineProps extends SharedFieldProps {
  options: EntryOptions;
  autoFocus?: 'amount' | 'category';
  /** What stands at the end of the last line. */
  action?: ReactNode;
}

interface SharedFieldProps {
  draft: Draft;
  problems: DraftProblems;
  onChange: (change: DraftChange) => void;
}

export function DateField({ draft, problems, onChange }: SharedFieldProps) {
  return (
    <TextField
      label="Date"
      type="date"
      value={draft.date}
      problem={problems.date}
      flex={{ xs: '0 1 138px', md: '0 0 118px' }}
      onChange={(date) => onChange({ date })}
    />
  );
}

export function DescriptionField({ draft, problems, onChange }: SharedFieldProps) {
  return (
    <TextField
      label="Description"
      value={draft.description}
      problem={problems.description}
      flex={{ xs: '1 1 120px', md: '3 2 100px' }}
      onChange={(description) => onChange({ description })}
    />
  );
}
