import { Box, Button, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { Decimal } from '../../../../../domain/money';
import { useFormat } from '../../../lib/format-context';
import { useLatest } from '../../../lib/use-latest';
import { changesBetween, contentOf, transferChanges, type Changes } from './content';
import { draftOf, kindOf, remainingProblems, withChange, type Draft, type DraftProblems } from './draft';
import { amountText, nameOf, sidesOf, sortedText, type Entry } from './entry';
import { EntryFields } from './entry-fields';
import { currencyOf, type EntryOptions } from './entry-options';
import type { EntryKind } from './filters';
import { readDraft, readTransfer, type StoredTransfer } from './read-draft';
import type { EntryWrites, Refusal } from './use-entry-writes';

export interface EditEntryProps {
  entry: Entry;
  options: EntryOptions;
  writes: EntryWrites;
  onDelete: () => void;
  /** `elsewhere`: the person has gone on to something else meanwhile. */
  onClose: (how?: { elsewhere: boolean }) => void;
}

/** An entry being changed in its place: Enter saves, Esc leaves it as it was. */
export function EditEntry({ entry, options: offered, writes, onDelete, onClose }: EditEntryProps) {
  const format = useFormat();
  // What is edited is written in full, also where figures are masked.
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<Draft>(() => draftOf(entry, format.editable));
  const draftNow = useLatest(draft);
  const [problems, setProblems] = useState<DraftProblems>({});
  const [refusal, setRefusal] = useState<Refusal>();
  const [saving, setSaving] = useState(false);
  // What the changes are counted from: the entry as it was opened, or as somebody else left it meanwhile.
  const [before, setBefore] = useState(entry);
  const options = withOwn(offered, entry);
  const transfer = storedTransfer(before);

  /** What is to be sent: nothing where nothing was changed. */
  function read(): { changes: Changes | undefined } | { problems: DraftProblems } {
    if (draft.kind === 'transfer') {
      const typed = readTransfer(draft, format, (id) => currencyOf(id, options), transfer);
      if (!typed.ok) return typed;
      const { out, in: into } = transferChanges(before, typed.content) ?? { out: {}, in: {} };
      const [own, other] = sidesOf(before)?.out.id === before.id ? [out, into] : [into, out];
      return { changes: isEmpty(own) && isEmpty(other) ? undefined : { own, other } };
    }
    const typed = readDraft(draft, format, before);
    if (!typed.ok) return typed;
    const changes = changesBetween(contentOf(before), typed.content);
    return { changes: isEmpty(changes) ? undefined : changes };
  }

  async function save() {
    const result = read();
    if ('problems' in result) return setProblems(result.problems);
    const { changes } = result;
    if (!changes) return onClose();
    setSaving(true);
    const outcome = await writes.update(before, changes);
    setSaving(false);
    if ('saved' in outcome) {
      // What was typed while it was being saved is still to be saved.
      if (draftNow.current !== draft) return setBefore(outcome.saved);
      const { activeElement } = document;
      return onClose({ elsewhere: activeElement !== document.body && !form.current?.contains(activeElement) });
    }
    setRefusal(outcome);
    setProblems(remainingProblems(outcome.problems, draft, draftNow.current));
    if (outcome.meanwhile) setBefore(outcome.meanwhile);
  }

  return (
    <Box
      component="form"
      ref={form}
      noValidate
      aria-label={`Edit ${nameOf(entry)}`}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onClose();
      }}
    >
      <EntryFields
        draft={draft}
        problems={problems}
        options={options}
        kinds={draft.kind === 'transfer' ? [] : FLOWS}
        stored={{ ...before, transfer }}
        onChange={(change) => {
          setDraft((now) => withChange(now, change));
          setProblems((now) => remainingProblems(now, draft, withChange(draft, change)));
        }}
        onProblems={setProblems}
        autoFocus={isUnsorted(entry) ? 'category' : 'amount'}
      />
      {refusal && (
        <RefusedEdit
          refusal={refusal}
          onTakeTheirs={() => onClose()}
          onDrop={() => {
            writes.drop(entry);
            onClose();
          }}
        />
      )}
      <Box sx={{ display: 'flex', gap: 2, mt: 2 }}>
        <Button type="submit" variant="contained" size="small" disabled={saving || refusal?.meanwhile === null}>
          {refusal?.meanwhile ? 'Save mine' : 'Save'}
        </Button>
        <Button size="small" onClick={() => onClose()} sx={{ color: 'text.secondary' }}>
          Cancel
        </Button>
        <Button size="small" color="error" onClick={onDelete} sx={{ ml: 'auto' }}>
          Delete
        </Button>
      </Box>
    </Box>
  );
}

interface RefusedEditProps {
  refusal: Refusal;
  onTakeTheirs: () => void;
  onDrop: () => void;
}

/** Why it was not saved, and where it was changed elsewhere, what it is now. What was typed stays. */
function RefusedEdit({ refusal: { meanwhile, problem }, onTakeTheirs, onDrop }: RefusedEditProps) {
  const format = useFormat();
  if (meanwhile === undefined && problem === undefined) return null;
  return (
    <Typography role="alert" variant="caption" component="div" sx={{ color: 'loss', mt: 2 }}>
      {meanwhile === null && 'It was deleted meanwhile.'}
      {meanwhile &&
        `It was changed meanwhile. Now it is: ${[
          format.date(meanwhile.date),
          meanwhile.payee,
          meanwhile.description,
          sortedText(meanwhile),
          meanwhile.kind === 'TRANSFER' ? null : meanwhile.account?.name,
          amountText(meanwhile, format),
        ]
          .filter(Boolean)
          .join(' · ')}.`}
      {meanwhile === undefined && `Not saved. ${problem}`}
      {meanwhile !== undefined && (
        <Button size="small" color="inherit" onClick={meanwhile === null ? onDrop : onTakeTheirs} sx={{ ml: 2 }}>
          {meanwhile === null ? 'Take it off the list' : 'Take theirs'}
        </Button>
      )}
    </Typography>
  );
}

const FLOWS: readonly EntryKind[] = ['expense', 'income'];

/** What it was opened with stays on offer: its account may be closed by now. */
function withOwn(options: EntryOptions, entry: Entry): EntryOptions {
  const sides = sidesOf(entry);
  const own = (sides ? [sides.out, sides.in] : [entry]).flatMap(({ account, currency }) =>
    account === null || currencyOf(account.id, options) !== undefined
      ? []
      : [{ ...account, currency, category: { code: 'CASH' } }],
  );
  return { ...options, accounts: [...options.accounts, ...own] };
}

function storedTransfer(entry: Entry): StoredTransfer | undefined {
  const sides = sidesOf(entry);
  return sides && { amount: new Decimal(sides.out.amount).abs().toFixed(), received: sides.in.amount };
}

function isUnsorted(entry: Entry): boolean {
  return ['expense', 'income'].includes(kindOf(entry)) && entry.splits.every(({ category }) => category === null);
}

function isEmpty(changes: object): boolean {
  return Object.keys(changes).length === 0;
}
