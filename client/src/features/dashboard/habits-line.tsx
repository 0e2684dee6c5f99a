import { Box, Button, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import type { DashboardEmpty_QueryFragment } from '../../__generated__/graphql';
import { problemText } from '../../lib/api-error';
import { localeOptions } from '../../lib/locale-options';
import type { useHabits } from '../../lib/use-habits';

export interface HabitsLineProps {
  currencies: DashboardEmpty_QueryFragment['currencies'];
  habits: ReturnType<typeof useHabits>;
  /** They are saved and the line is about to go. */
  onSaved: () => void;
}

/** How figures will be written and in which currency, as the browser has it: confirmed, or put right, in one line. */
export function HabitsLine({ currencies, habits: { habits, change, save, saving }, onSaved }: HabitsLineProps) {
  const [problem, setProblem] = useState<string>();
  const locales = useMemo(() => localeOptions(navigator.language, navigator.language), []);

  return (
    <Box
      component="form"
      aria-label="How your figures are written"
      onSubmit={(event) => {
        event.preventDefault();
        setProblem(undefined);
        save().then(onSaved, (error: unknown) => setProblem(problemText(error)));
      }}
      sx={lineStyle}
    >
      <span>Figures are written as in</span>
      <Box
        component="select"
        aria-label="Figures and dates"
        value={habits.locale}
        onChange={({ target }) => change({ locale: target.value })}
        sx={{ ...selectStyle, width: 208 }}
      >
        {locales.map(({ tag, name }) => (
          <option key={tag} value={tag}>
            {name}
          </option>
        ))}
      </Box>
      <span>with totals in</span>
      <Box
        component="select"
        aria-label="Base currency"
        value={habits.baseCurrency}
        onChange={({ target }) => change({ baseCurrency: target.value })}
        sx={{ ...selectStyle, width: 84 }}
      >
        {currencies.map(({ code, name }) => (
          <option key={code} value={code} aria-label={`${code}, ${name}`}>
            {code}
          </option>
        ))}
      </Box>
      <span>Time zone {habits.timeZone.replaceAll('_', ' ')}.</span>
      <Button type="submit" variant="outlined" size="small" disabled={saving}>
        OK
      </Button>
      {problem !== undefined && (
        <Typography role="alert" variant="caption" sx={{ color: 'loss', flexBasis: '100%' }}>
          Not saved. {problem}
        </Typography>
      )}
    </Box>
  );
}

const lineStyle = {
  gridColumn: '1 / -1',
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 2,
  rowGap: 1,
  px: { xs: 5, md: 12 },
  py: 3,
  borderBottom: 1,
  borderColor: 'divider',
  color: 'text.secondary',
} as const;

const selectStyle = {
  minHeight: { xs: 44, md: 30 },
  px: 1.5,
  font: 'inherit',
  color: 'text.primary',
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'fieldBorder',
  borderRadius: '6px',
  '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -1 },
} as const;
