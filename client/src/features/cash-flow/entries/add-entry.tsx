import { Box, Button, Typography } from '@mui/material';
import { useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Guess } from '../../../components/guessed-currency';
import { useFormat } from '../../../lib/format-context';
import { isTransfer } from './content';
import {
  emptyDraft,
  ofKind,
  remainingProblems,
  withChange,
  type Draft,
  type DraftChange,
  type DraftProblems,
} from './draft';
import { EntryFields } from './entry-fields';
import { currencyOf, type EntryOptions } from './entry-options';
import type { EntryKind } from './filters';
import { keepAccount, lastAccount } from './last-account';
import { ADD } from './lists';
import { optimisticEntry } from './optimistic-entry';
import { readDraft, readTransfer } from './read-draft';
import type { EntryWrites } from './use-entry-writes';

export interface AddEntryProps {
  /** What a first entry is. */
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
  const begin = () => form.current?.querySelector<HTMLInputElement>('input[aria-label=Amount]')?.focus();
  const firstLine = (first: EntryKind, account: string | null) =>
    blank(first, day, currencyOf(account, options) ?? baseCurrency, account);
  const [typed, setLine] = useState<Line>(() => firstLine(kind, lastAccount(kind)));
  const line = withoutGone(typed, [...options.accounts, ...options.others]);
  // Refused while the next one was being typed: they wait until the line is free.
  const [refused, setRefused] = useState<readonly Line[]>([]);
  const change = (some: DraftChange) =>
    setLine((now) => {
      const draft = withChange(now.draft, some);
      return { ...now, draft, problems: remainingProblems(now.problems, now.draft, draft) };
    });
  const [begun, setBegun] = useState({ kind, day, baseCurrency });
  if (kind !== begun.kind || day !== begun.day || baseCurrency !== begun.baseCurrency) {
    setBegun({ kind, day, baseCurrency });
    const isOther = kind !== begun.kind && kind !== line.draft.kind;
    if (isUntouched(line))
      setLine(isOther ? firstLine(kind, lastAccount(kind)) : firstLine(kindOfLine(line), line.draft.accountId));
    else {
      if (isOther) change(ofKind(kind));
      if (line.draft.currency === begun.baseCurrency) change({ currency: baseCurrency });
    }
  }

  useLayoutEffect(() => {
    if (asked > 0) begin();
  }, [asked]);

  async function add() {
    const { draft } = line;
    const read =
      draft.kind === 'transfer'
        ? readTransfer(draft, format, (id) => currencyOf(id, options))
        : readDraft(draft, format);
    if (!read.ok) {
      setLine({ ...line, problems: read.problems, problem: undefined });
      return;
    }
    const { content } = read;
    const accountId = isTransfer(content) ? content.fromAccountId : content.accountId;
    const choices = [draft.choice, ...(draft.parts ?? []).map(({ choice }) => choice)].filter(
      (choice) => choice !== null,
    );
    const assets = [...options.accounts, ...options.others];
    const shown = optimisticEntry({ id: line.id, content, owner, choices, assets });
    // At once, so that the next key already belongs to the next entry.
    flushSync(() => setLine(blank(kindOfLine(line), draft.date, draft.currency, accountId)));
    begin();
    keepAccount(kindOfLine(line), accountId);
    // An entry has its own currency: where that of the totals is not kept, it is asked again.
    await confirm?.().catch(() => undefined);
    const refusal = await writes.create({ id: line.id, content, shown });
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
      aria-label={ADD[kindOfLine(line)]}
      {...(isUntouched(line) ? { 'data-settled': true } : {})}
      onSubmit={(event) => {
        event.preventDefault();
        setRefused((all) => all.filter(({ id }) => id !== line.id));
        void add();
      }}
    >
      <EntryFields
        draft={line.draft}
        problems={line.problems}
        options={options}
        kinds={KINDS}
        onChange={change}
        onProblems={(problems) => setLine((now) => ({ ...now, problems }))}
        action={
          <Button
            type="submit"
            variant="outlined"
            sx={{
              minHeight: { md: 34 },
              minWidth: { md: 50 },
              py: 0,
              px: { md: 2 },
              flex: { xs: '1 1 200px', md: 'none' },
            }}
          >
            Add
          </Button>
        }
      />
      {line.problem && (
        <Typography role="alert" variant="caption" sx={{ color: 'loss', display: 'block', mt: 1 }}>
          Not saved. {line.problem}
        </Typography>
      )}
      {waiting.map((other) => (
        <Typography key={other.id} role="alert" variant="caption" sx={{ color: 'loss', display: 'block', mt: 1 }}>
          {other.draft.payee || other.draft.description || 'An entry'} of {other.draft.amount} {other.draft.currency}{' '}
          was not saved. {[...Object.values(other.problems), other.problem].filter(Boolean).join(' ')}{' '}
          <Button size="small" color="inherit" disabled={!isUntouched(line)} onClick={() => setLine(other)}>
            Correct it
          </Button>
        </Typography>
      ))}
    </Box>
  );
}

const KINDS: readonly EntryKind[] = ['expense', 'income', 'transfer'];

function blank(kind: EntryKind, day: string, currency: string, accountId: string | null): Line {
  const draft = emptyDraft(kind, day, currency, accountId);
  return { id: crypto.randomUUID(), draft, begun: draft, problems: {} };
}

/** Balances are not added here. */
function kindOfLine({ draft: { kind } }: Line): EntryKind {
  return kind === 'balance' ? 'expense' : kind;
}

/** The line without an account that there is no more, such as one that was deleted or that another member used here. */
function withoutGone(line: Line, assets: EntryOptions['accounts']): Line {
  const known = (draft: Draft): Draft =>
    assets.some(({ id }) => id === draft.accountId) ? draft : { ...draft, accountId: null };
  return { ...line, draft: known(line.draft), begun: known(line.begun) };
}

/** What kind it is to be is not yet anything typed. */
function isUntouched({ draft, begun }: Line): boolean {
  return (Object.keys(draft) as (keyof Draft)[]).every((field) => field === 'kind' || draft[field] === begun[field]);
}
