import { Box } from '@mui/material';
import { useRef } from 'react';
import { AmountQuestion } from '../../../components/amount-question';
import { useFormat } from '../../../lib/format-context';
import { amountChoices, type Draft } from './draft';
import { LineField, lineFieldStyle } from './line-field';

export interface EntryAmountProps {
  draft: Draft;
  problem: string | undefined;
  onChange: (change: Pick<Draft, 'amount'>) => void;
}

/** The amount of an entry; one that may be either of two is chosen below it. */
export function EntryAmount({ draft, problem, onChange }: EntryAmountProps) {
  const format = useFormat();
  const input = useRef<HTMLInputElement>(null);
  const choices = problem === undefined ? undefined : amountChoices(draft, format);
  const write = (value: string) => format.editable(value, draft.currency);
  return (
    <LineField problem={problem} flex={{ xs: '1 1 88px', md: '1 2 84px' }}>
      {(aria) => (
        <>
          <Box
            component="input"
            ref={input}
            aria-label="Amount"
            placeholder="Amount"
            inputMode="decimal"
            enterKeyHint="done"
            autoComplete="off"
            {...aria}
            value={draft.amount}
            onChange={(event) => onChange({ amount: event.target.value })}
            className="figures"
            sx={{ ...lineFieldStyle, textAlign: 'right' }}
          />
          {choices && (
            <AmountQuestion
              choices={choices}
              write={write}
              onChoose={({ value }) => {
                input.current?.focus();
                onChange({ amount: write(value) });
              }}
              onLeave={() => input.current?.focus()}
            />
          )}
        </>
      )}
    </LineField>
  );
}
