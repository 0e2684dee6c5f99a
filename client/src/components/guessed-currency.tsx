import { Box, Typography } from '@mui/material';
import { useLayoutEffect } from 'react';
import { useHabits } from '../lib/use-habits';
import { useLatest } from '../lib/use-latest';

/** What a newcomer most likely counts in, until they say so by what they enter first. */
export interface Guess {
  currency: string;
  /** Keeps it, before anything is stored that is counted in it. Rejects with why it is not kept; then it is asked again. */
  confirm: () => Promise<void>;
}

export interface GuessedCurrencyProps {
  version: number;
  currencies: readonly { code: string; name: string }[];
  /** Told of the guess and of every change of it, and of none when this goes. */
  onGuess: (guess: Guess | undefined) => void;
}

/** Where a newcomer enters something first: which currency is only guessed, to be put right or confirmed with it. */
export function GuessedCurrency({ version, currencies, onGuess }: GuessedCurrencyProps) {
  const { habits, change, save } = useHabits(version, currencies);
  const latest = useLatest(save);
  const currency = habits.baseCurrency;
  useLayoutEffect(() => {
    onGuess({ currency, confirm: () => latest.current() });
    return () => onGuess(undefined);
  }, [currency, latest, onGuess]);
  return (
    <Typography variant="caption" component="p" sx={{ color: 'notice' }}>
      Your browser suggests{' '}
      <Box
        component="select"
        aria-label="Totals in"
        value={currency}
        onChange={({ target }) => change({ baseCurrency: target.value })}
        sx={selectStyle}
      >
        {currencies.map(({ code, name }) => (
          <option key={code} value={code} aria-label={`${code}, ${name}`}>
            {code}
          </option>
        ))}
      </Box>{' '}
      for your totals. What you enter first confirms it.
    </Typography>
  );
}

const selectStyle = {
  minHeight: { xs: 44, md: 28 },
  font: 'inherit',
  color: 'text.primary',
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'fieldBorder',
  borderRadius: '6px',
  '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -1 },
} as const;
