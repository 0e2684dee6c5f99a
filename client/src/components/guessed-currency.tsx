import { Box, Typography } from '@mui/material';
import type { useHabits } from '../lib/use-habits';

export interface GuessedCurrencyProps {
  currencies: readonly { code: string; name: string }[];
  habits: ReturnType<typeof useHabits>;
}

/** In the form of a newcomer's first asset or entry: which currency is only guessed, to be put right or confirmed with it. */
export function GuessedCurrency({ currencies, habits: { habits, change } }: GuessedCurrencyProps) {
  return (
    <Typography variant="caption" component="p" sx={{ color: 'notice' }}>
      Your browser suggests{' '}
      <Box
        component="select"
        aria-label="Totals in"
        value={habits.baseCurrency}
        onChange={({ target }) => change({ baseCurrency: target.value })}
        sx={selectStyle}
      >
        {currencies.map(({ code, name }) => (
          <option key={code} value={code} aria-label={`${code}, ${name}`}>
            {code}
          </option>
        ))}
      </Box>{' '}
      for totals and as the currency here. Adding this confirms it.
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
