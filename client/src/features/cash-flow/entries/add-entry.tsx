import { Box, Button, Typography } from '@mui/material';
import { useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Guess } from '../../../components/guessed-currency';
import { useFormat } from '../../../lib/format-context';
import {
  emptyDraft,
  readDraft,
  remainingProblems,
  withChange,
  type Draft,
  type DraftChange,
  type DraftProblems,
} from './draft';
import { EntryFields, entryLineStyle, type EntryOptions } from './entry-fields';
import type { EntryKind } from './filters';
import { keepAccount, lastAccount } from './last-account';
import { optimisticEntry } from './optimistic-entry';
import type { EntryWrites } from './use-entry-writes';

export interface AddEntryProps {
  kind: EntryKind;
  /** The day that a first entry starts with. */
  day: string;
  /** What a first entry is in. */
  baseCurrency: string;
  owner: string;
  confirm?: Guess['confirm'] | undefined;
  options: EntryOptions;
  writes: EntryWrites;
  /** Rises whenever somebody asked to add one: the line takes the focus. */
  asked: number;
}

interface Line {
  /** Made once for what is typed, so that sending it again cannot add a second entry. */
  id: string;
  draft: Draft;
  /** What it was before anything was typed. */
  begun: Draft;
  problems: DraftProblems;
  problem?: string | undefined;
}

/** The line to add entries with. Enter sends it and it is ready for the next; a refused one comes back as it was. */
export function AddEntry({ kind, day, baseCurrency, owner, confirm, options, writes, asked }: AddEntryProps) {
  const format = useFormat();
  const form = useRef<HTMLFormElement>(null);
  const begin = () => form.current?.querySelector<HTMLInputElement>('input[aria-label=Category]')?.focus();
  const [typed, setLine] = useState<Line>(() => blank(day, baseCurrency, lastAccount(kind)));
  const line = withoutGone(typed, options.accounts);
  // Refused while the next one was being typed: they wait until the line is free.
  const [refused, setRefused] = useState<readonly Line[]>([]);
  const change = (some: DraftChange) =>
    setLine((now) => {
      const draft = withChange(now.draft, some);
      return { ...now, draft, problems: remainingProblems(now.problems, now.draft, draft) };
    });
  const [begun, setBegun] = useState({ day, baseCurrency });
  if (day !== begun.day || baseCurrency !== begun.baseCurrency) {
    setBegun({ day, baseCurrency });
    if (isUntouched(line)) setLine(blank(day, baseCurrency, line.draft.accountId));
    else if (line.draft.currency === begun.baseCurrency) change({ currency: baseCurrency });
  }

  useLayoutEffect(() => {
    if (asked > 0) begin();
  }, [asked]);

  async function add() {
    const read = readDraft(line.draft, kind, format);
    if (!read.ok || line.draft.choice === null) {
      setLine({ ...line, problems: read.ok ? {} : read.problems, problem: undefined });
      return;
    }
    const { content } = read;
    const accountName = options.accounts.find(({ id }) => id === content.accountId)?.name;
    const shown = optimisticEntry(kind, { id: line.id, content, choice: line.draft.choice, accountName, owner });
    // At once, so that the next key already belongs to the next entry.
    flushSync(() => setLine(blank(line.draft.date, line.draft.currency, content.accountId)));
    begin();
    keepAccount(kind, content.accountId);
    // An entry has its own currency: where that of the totals is not kept, it is asked again.
    await confirm?.().catch(() => undefined);
    const refusal = await writes.create(line.id, content, shown);
    if (!refusal) return;
    const back = { ...line, problems: refusal.problems, problem: refusal.problem };
    setLine((now) => (isUntouched(now) ? back : now));
    setRefused((waiting) => [...waiting, back]);
  }
  const waiting = refused.filter(({ id }) => id !== line.id);

  return (
    <Box
      component="form"
      ref={form}
      noValidate
      aria-label={kind === 'expense' ? 'Add an expense' : 'Add an income'}
      onSubmit={(event) => {
        event.preventDefault();
        setRefused((all) => all.filter(({ id }) => id !== line.id));
        void add();
      }}
    >
      <Box sx={entryLineStyle}>
        <EntryFields
          draft={line.draft}
          problems={line.problems}
          options={options}
          onChange={change}
          onProblems={(problems) => setLine((now) => ({ ...now, problems }))}
        />
        <Button
          type="submit"
          variant="outlined"
          sx={{
            minHeight: { md: 34 },
            minWidth: { md: 50 },
            py: 0,
            px: { md: 2 },
            flex: { xs: '1 1 100%', sm: 'none' },
          }}
        >
          Add
        </Button>
      </Box>
      {line.problem && (
        <Typography role="alert" variant="caption" sx={{ color: 'loss', display: 'block', mt: 1 }}>
          Not saved. {line.problem}
        </Typography>
      )}
      {waiting.map((other) => (
        <Typography key={other.id} role="alert" variant="caption" sx={{ color: 'loss', display: 'block', mt: 1 }}>
          {other.draft.description || 'An entry'} of {other.draft.amount} {other.draft.currency} was not saved.{' '}
          {[...Object.values(other.problems), other.problem].filter(Boolean).join(' ')}{' '}
          <Button size="small" color="inherit" disabled={!isUntouched(line)} onClick={() => setLine(other)}>
            Correct it
          </Button>
        </Typography>
      ))}
    </Box>
  );
}

function blank(day: string, currency: string, accountId: string | null): Line {
  const draft = { ...emptyDraft(day, currency), accountId };
  return { id: crypto.randomUUID(), draft, begun: draft, problems: {} };
}

/** The line without an account that there is no more, such as one that was deleted or that another member used here. */
function withoutGone(line: Line, accounts: EntryOptions['accounts']): Line {
  const known = (draft: Draft): Draft =>
    accounts.some(({ id }) => id === draft.accountId) ? draft : { ...draft, accountId: null };
  return { ...line, draft: known(line.draft), begun: known(line.begun) };
}

function isUntouched({ draft, begun }: Line): boolean {
  return (Object.keys(draft) as (keyof Draft)[]).every((field) => draft[field] === begun[field]);
}
