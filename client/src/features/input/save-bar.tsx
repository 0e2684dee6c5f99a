import { Box, Button, Typography } from '@mui/material';
import { useFormat } from '../../lib/format-context';
import type { CurrencyTotal } from './totals';

export interface SaveBarProps {
  entered: number;
  of: number;
  changes: number;
  totals: readonly CurrencyTotal[];
  saving: boolean;
  /** Whether the last thing that happened was a save. */
  saved: boolean;
  onDiscard: () => void;
}

/** The foot of the grid: how far the month is, what it adds up to, and the one Save. */
export function SaveBar({ entered, of, changes, totals, saving, saved, onDiscard }: SaveBarProps) {
  const format = useFormat();
  return (
    <Box className="figures" sx={barStyle}>
      <Box sx={{ minWidth: 132 }}>
        <Typography sx={{ fontWeight: 550 }}>
          {entered} of {of} entered
        </Typography>
        <Box aria-hidden sx={{ height: 3, borderRadius: 2, bgcolor: 'divider', mt: 1, overflow: 'hidden' }}>
          <Box
            sx={{
              height: '100%',
              width: `${of === 0 ? 0 : (entered / of) * 100}%`,
              bgcolor: 'primary.main',
              transition: 'width 150ms',
            }}
          />
        </Box>
      </Box>
      <Box sx={{ flex: 1, display: { xs: 'none', md: 'flex' }, gap: 8, minWidth: 0, overflow: 'hidden' }}>
        {totals.slice(0, 3).map(({ currency, now, before }) => (
          <Box key={currency} sx={{ whiteSpace: 'nowrap' }}>
            <Typography variant="caption" color="textSecondary" component="div">
              Net in {currency}
            </Typography>
            <Typography component="span" sx={{ fontWeight: 600 }}>
              {format.amount(now, currency)}
            </Typography>{' '}
            {!now.equals(before) && (
              <Typography component="span" variant="caption" sx={{ color: now.greaterThan(before) ? 'gain' : 'loss' }}>
                {format.amount(now.minus(before), currency, { sign: true })}
              </Typography>
            )}
          </Box>
        ))}
      </Box>
      <Typography
        role="status"
        variant="caption"
        color="textSecondary"
        sx={{ ml: 'auto', display: { xs: changes > 0 ? 'none' : 'block', sm: 'block' } }}
      >
        {changes === 0
          ? saved
            ? 'Saved'
            : 'No changes'
          : `${changes} ${changes === 1 ? 'change' : 'changes'} not saved`}
      </Typography>
      <Box sx={{ display: 'flex', gap: 2, ml: { xs: 'auto', sm: 0 } }}>
        {changes > 0 && (
          <Button onClick={onDiscard} disabled={saving} sx={{ color: 'text.secondary' }}>
            Discard
          </Button>
        )}
        <Button type="submit" variant="contained" disabled={changes === 0 || saving} sx={{ minWidth: 84 }}>
          {saving ? 'Saving' : 'Save'}
        </Button>
      </Box>
    </Box>
  );
}

const barStyle = {
  position: 'sticky',
  bottom: { xs: 'calc(57px + env(safe-area-inset-bottom))', md: 0 },
  zIndex: 2,
  display: 'flex',
  alignItems: 'center',
  gap: { xs: 3, md: 8 },
  minHeight: 64,
  px: { xs: 3, md: 5 },
  py: 2,
  bgcolor: 'background.paper',
  borderTop: 1,
  borderColor: 'divider',
} as const;
