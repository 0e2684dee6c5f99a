import CloseIcon from '@mui/icons-material/Close';
import { Box, Button, IconButton, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useFormat } from '../../../lib/format-context';
import { isBlankAmount } from '../../../lib/amount/written';
import { AmountField } from './amount-field';
import { CategoryField } from './category-field';
import type { Choice } from './choices';
import { emptyPart, type Draft, type DraftChange, type Part } from './draft';
import { entryLineStyle, LineField } from './line-field';
import { distributed, leftOf, withoutPart } from './parts';
import { TextField } from './text-field';
import type { Stored } from './typed-amount';

export interface SplitEditorProps {
  draft: Draft & { parts: readonly Part[] };
  problem: string | undefined;
  choices: readonly Choice[];
  stored: Stored | undefined;
  onChange: (change: DraftChange) => void;
  /** What stands at the end. */
  action?: ReactNode;
}

/** The parts of an amount, a row each, with what is left of it said as one types. */
export function SplitEditor({ draft, problem, choices, stored, onChange, action }: SplitEditorProps) {
  const format = useFormat();
  const { parts } = draft;
  const left = leftOf(draft, format, stored);
  const set = (key: string, change: Partial<Part>) =>
    onChange((now) => ({
      parts: now.parts?.map((part) => (part.key === key ? { ...part, ...change } : part)) ?? null,
    }));
  return (
    <Box role="group" aria-label="Parts" sx={{ mt: 2, pl: { xs: 2, md: 3 }, borderLeft: 2, borderColor: 'divider' }}>
      {parts.map(({ key, choice, sought, amount, note }, index) => (
        <Box key={key} sx={{ ...entryLineStyle, mb: 1 }}>
          <LineField problem={undefined} flex={{ xs: '1 1 100%', md: '3 2 150px' }}>
            {(aria) => (
              <CategoryField
                label={`Category of part ${index + 1}`}
                choices={choices}
                choice={choice}
                sought={sought}
                onChange={(change) => set(key, change)}
                aria={aria}
              />
            )}
          </LineField>
          <AmountField
            label={`Amount of part ${index + 1}`}
            placeholder="Amount"
            value={amount}
            currency={draft.currency}
            problem={undefined}
            flex={{ xs: '1 1 96px', md: '1 2 96px' }}
            onChange={(typed) => set(key, { amount: typed })}
          />
          <TextField
            label={`Note of part ${index + 1}`}
            placeholder="Note"
            value={note}
            flex={{ xs: '1 1 96px', md: '3 2 120px' }}
            onChange={(typed) => set(key, { note: typed })}
          />
          <IconButton
            aria-label={`Remove part ${index + 1}`}
            onClick={() => onChange((now) => withoutPart(now, key))}
            sx={{ flex: 'none', width: { xs: 44, md: 34 }, height: { xs: 44, md: 34 } }}
          >
            <CloseIcon fontSize="small" />
          </IconButton>
        </Box>
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2 }}>
        <Button size="small" onClick={() => onChange((now) => ({ parts: [...(now.parts ?? []), emptyPart()] }))}>
          Add a part
        </Button>
        <Button
          size="small"
          disabled={!left || left.isZero() || !parts.some(({ amount }) => isBlankAmount(amount))}
          onClick={() => onChange((now) => ({ parts: distributed(now, format, stored) }))}
        >
          Distribute
        </Button>
        <Typography
          component="output"
          variant="body2"
          className="figures"
          sx={{ ml: 'auto', color: left?.isZero() ? 'text.secondary' : 'notice' }}
        >
          {left && `left ${format.editable(left.toFixed(), draft.currency)}`}
        </Typography>
        {action}
      </Box>
      {problem !== undefined && (
        <Typography role="alert" variant="caption" sx={{ display: 'block', color: 'loss', mt: 1 }}>
          {problem}
        </Typography>
      )}
    </Box>
  );
}
