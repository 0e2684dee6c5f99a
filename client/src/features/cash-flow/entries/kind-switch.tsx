import { Box } from '@mui/material';
import { useId } from 'react';
import { visuallyHidden } from '../../../components/visually-hidden';
import type { EntryKind } from './filters';

export interface KindSwitchProps {
  value: EntryKind;
  kinds: readonly EntryKind[];
  onChange: (kind: EntryKind) => void;
}

/** What is added: one stop of the Tab key, on which the arrows choose. */
export function KindSwitch({ value, kinds, onChange }: KindSwitchProps) {
  const name = useId();
  return (
    <Box role="radiogroup" aria-label="Kind of entry" sx={switchStyle}>
      {kinds.map((kind) => (
        <label key={kind}>
          <Box
            component="input"
            type="radio"
            name={name}
            checked={kind === value}
            onChange={() => onChange(kind)}
            sx={visuallyHidden}
          />
          <span>{NAMES[kind]}</span>
        </label>
      ))}
    </Box>
  );
}

const NAMES: Record<EntryKind, string> = { expense: 'Expense', income: 'Income', transfer: 'Transfer' };

const switchStyle = {
  display: 'flex',
  flex: { xs: '1 1 100%', md: 'none' },
  p: '2px',
  borderRadius: '8px',
  bgcolor: 'action.selected',
  '& label': { position: 'relative', flex: 1, display: 'flex', cursor: 'pointer' },
  '& span': {
    flex: 1,
    display: 'grid',
    placeItems: 'center',
    minHeight: { xs: 40, md: 30 },
    px: '9px',
    fontSize: 13,
    fontWeight: 500,
    borderRadius: '6px',
    color: 'text.secondary',
  },
  '& input:checked + span': { bgcolor: 'background.paper', color: 'text.primary' },
  '& input:focus-visible + span': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -1 },
} as const;
