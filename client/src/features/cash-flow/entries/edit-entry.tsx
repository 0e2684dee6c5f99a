import { Box, Button, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { useFormat } from '../../../lib/format-context';
import { useLatest } from '../../../lib/use-latest';
import {
  changesBetween,
  contentOf,
  draftOf,
  readDraft,
  remainingProblems,
  withChange,
  type Draft,
  type DraftProblems,
} from './draft';
import { categoryText, nameOf, subcategoryOf, type Entry } from './entry';
import { EntryFields, entryLineStyle, type EntryOptions } from './entry-fields';
import type { EntryKind } from './filters';
import type { EntryWrites, Refusal } from './use-entry-writes';

export interface EditEntryProps {
  kind: EntryKind;
  entry: Entry;
  options: EntryOptions;
  writes: EntryWrites;
  onDelete: () => void;
  /** `elsewhere`: the person has gone on to something else meanwhile. */
  onClose: (how?: { elsewhere: boolean }) => void;
}

/** An entry being changed in its place: Enter saves, Esc leaves it as it was. */
export function EditEntry({ kind, entry, options, writes, onDelete, onClose }: EditEntryProps) {
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
  const account = entry.account;
  const accounts =
    account === null || options.accounts.some(({ id }) => id === account.id)
      ? options.accounts
      : [...options.accounts, { ...account, category: { code: 'CASH' } }];

  async function save() {
    const read = readDraft(draft, kind, format, before);
    if (!read.ok) {
      setProblems(read.problems);
      return;
    }
    const changes = changesBetween(contentOf(before), read.content);
    if (Object.keys(changes).length === 0) return onClose();
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
      <Box sx={entryLineStyle}>
        <EntryFields
          draft={draft}
          problems={problems}
          options={{ ...options, accounts }}
          onChange={(change) => {
            setDraft((now) => withChange(now, change));
            setProblems((now) => remainingProblems(now, draft, withChange(draft, change)));
          }}
          onProblems={setProblems}
          autoFocus
        />
      </Box>
      {refusal && (
        <RefusedEdit
          refusal={refusal}
          onTakeTheirs={() => onClose()}
          onDrop={() => {
            writes.drop(entry.id);
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
          categoryText(meanwhile.category, subcategoryOf(meanwhile)),
          meanwhile.description,
          meanwhile.account?.name,
          format.amount(meanwhile.amount, meanwhile.currency),
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
