import { Box, Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { MOST_TRANSACTIONS } from '../../../../../../domain/limits';
import { OnDemand } from '../../../../components/on-demand';
import type { Format } from '../../../../lib/format';
import { useFormat } from '../../../../lib/format-context';
import { listOf } from '../../../../lib/list-of';
import { onDemand } from '../../../../lib/on-demand';
import type { EntryOptions } from '../entry-options';
import { sumsOf, type Selection } from './selection';
import { takePart } from './take-part';
import type { SelectedEdits } from './use-selected-edits';

// Its search for a category comes when it is wanted.
const GiftField = onDemand(() => import('./gift-field').then((module) => module.GiftField));

export interface SelectionBarProps {
  selection: Selection;
  edits: SelectedEdits;
  options: EntryOptions;
  onDelete: () => void;
}

/** How many entries are selected, what they come to, and what can be done with all of them. */
export function SelectionBar({ selection, edits, options, onDelete }: SelectionBarProps) {
  const format = useFormat();
  const entries = [...selection.entries.values()];
  const { field, busy, problem } = edits;
  const { taking, leftOut } = field ? takePart(field, entries) : { taking: entries, leftOut: [] };
  return (
    <Box role="region" aria-label="Selected entries" aria-busy={busy} sx={barStyle}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 4, rowGap: 1 }}>
        <Typography role="status" sx={{ flex: '1 1 auto', fontWeight: 550 }}>
          {selectedText(selection, format)}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', mx: { xs: -2, md: 0 } }}>
          <Action keys="C" pressed={field === 'category'} disabled={busy} onClick={() => edits.open('category')}>
            Category
          </Action>
          <Action keys="A" pressed={field === 'account'} disabled={busy} onClick={() => edits.open('account')}>
            Account
          </Action>
          <Action keys="⌫" disabled={busy} onClick={onDelete}>
            Delete
          </Action>
          <Action keys="Esc" disabled={false} onClick={edits.leave}>
            {field ? 'Cancel' : 'Clear'}
          </Action>
        </Box>
      </Box>
      {field && taking.length > 0 && (
        <OnDemand onGiveUp={edits.leave}>
          <GiftField key={field} given={field} taking={taking} options={options} onGive={edits.give} />
        </OnDemand>
      )}
      {leftOut.length > 0 && (
        <Typography role="status" variant="caption" component="p" sx={{ color: 'text.secondary' }}>
          Left out: {listOf(leftOut)}.
        </Typography>
      )}
      {problem && (
        <Typography role="alert" variant="caption" component="p" sx={{ color: 'loss' }}>
          {problem}
        </Typography>
      )}
    </Box>
  );
}

/** "3 selected · €114.17 · €500.00 moved" */
function selectedText({ entries, isCapped }: Selection, format: Format): string {
  const { flows, moved, isSpent } = sumsOf([...entries.values()]);
  return [
    `${isCapped && entries.size === MOST_TRANSACTIONS ? `The first ${entries.size}` : entries.size} selected`,
    ...flows.map(({ currency, amount }) =>
      isSpent ? format.amount(amount.abs(), currency) : format.amount(amount, currency, { sign: true }),
    ),
    ...moved.map(({ currency, amount }) => `${format.amount(amount, currency)} moved`),
  ].join(' · ');
}

interface ActionProps {
  keys: string;
  pressed?: boolean;
  disabled: boolean;
  onClick: () => void;
  children: ReactNode;
}

/** What can be done, with the key that does it where there are keys. */
function Action({ keys, pressed, disabled, onClick, children }: ActionProps) {
  return (
    <Button
      size="small"
      disabled={disabled}
      {...(pressed === undefined ? {} : { 'aria-expanded': pressed })}
      onClick={onClick}
      sx={{ gap: 1.5, minWidth: 0, minHeight: { xs: 44, md: 30 }, px: 2 }}
    >
      {children}
      <Box component="kbd" aria-hidden sx={keyStyle}>
        {keys}
      </Box>
    </Button>
  );
}

const barStyle = {
  position: 'sticky',
  bottom: { xs: 'calc(57px + env(safe-area-inset-bottom))', md: 0 },
  zIndex: 2,
  display: 'grid',
  gap: 2,
  mx: -3,
  px: 3,
  py: 2,
  bgcolor: 'background.paper',
  borderTop: 1,
  borderColor: 'divider',
} as const;

const keyStyle = {
  display: { xs: 'none', md: 'inline' },
  px: '5px',
  font: 'inherit',
  fontSize: 12,
  lineHeight: '16px',
  color: 'text.secondary',
  border: 1,
  borderColor: 'divider',
  borderRadius: '4px',
} as const;
