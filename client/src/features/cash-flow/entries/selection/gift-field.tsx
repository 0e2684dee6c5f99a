import { Box, Button } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { AccountField } from '../account-field';
import { CategoryField } from '../category-field';
import { choiceText, type Choice } from '../choices';
import type { Entry } from '../entry';
import type { EntryOptions } from '../entry-options';
import { LineField } from '../line-field';
import { countText, type Gift } from './edit-step';
import type { Given } from './take-part';

export interface GiftFieldProps {
  given: Given;
  taking: readonly Entry[];
  options: EntryOptions;
  onGive: (gift: Gift) => void;
}

/** A category or an account for all: typing looks for it, Enter gives it. */
export function GiftField({ given, taking, options, onGive }: GiftFieldProps) {
  const form = useRef<HTMLFormElement>(null);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [sought, setSought] = useState('');
  const [accountId, setAccountId] = useState<string | null>(null);
  const [problem, setProblem] = useState<string>();
  const { expense, income } = options.choices;
  const choices = taking.every(({ kind }) => kind === 'INCOME') ? [...income, ...expense] : [...expense, ...income];
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);

  function give(chosen = choice) {
    const account = options.accounts.find(({ id }) => id === accountId);
    if (given === 'category' && chosen) onGive({ given, id: chosen.id, name: choiceText(chosen) });
    else if (given === 'account' && account) onGive({ given, id: account.id, name: account.name });
    else setProblem(given === 'category' ? 'Choose a category.' : 'Choose an account.');
  }

  return (
    <Box
      component="form"
      ref={form}
      noValidate
      aria-label={`${given === 'category' ? 'Category' : 'Account'} for ${countText(taking.length)}`}
      sx={{ display: 'flex', gap: 2, alignItems: 'flex-start', maxWidth: 480 }}
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      {given === 'category' ? (
        <LineField problem={problem} flex="1">
          {(aria) => (
            <CategoryField
              choices={choices}
              choice={choice}
              sought={sought}
              aria={aria}
              onChange={(change) => {
                setProblem(undefined);
                setChoice(change.choice);
                setSought(change.sought);
                // Leaving the field chooses too, and is no wish to change all of them.
                const isHere = form.current?.contains(document.activeElement);
                if (change.choice && isHere) give(change.choice);
              }}
            />
          )}
        </LineField>
      ) : (
        <Box
          sx={{ display: 'flex', flex: 1, minWidth: 0 }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            give();
          }}
        >
          <AccountField
            label="Account"
            none="Choose an account"
            value={accountId}
            problem={problem}
            flex="1"
            accounts={options.accounts}
            onChange={(account) => {
              setProblem(undefined);
              setAccountId(account?.id ?? null);
            }}
          />
        </Box>
      )}
      <Button type="submit" variant="contained" size="small" sx={{ flex: 'none', minHeight: { xs: 44, md: 34 } }}>
        Set for {countText(taking.length)}
      </Button>
    </Box>
  );
}
