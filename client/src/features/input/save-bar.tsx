import { Box, Button, Typography } from '@mui/material';
import { MonthTotals, type MonthTotalsProps } from './month-totals';

export interface SaveBarProps extends MonthTotalsProps {
  entered: number;
  of: number;
  changes: number;
  saving: boolean;
  /** The last thing that happened to the month as a whole. */
  done: 'saved' | 'undone' | undefined;
  /** Takes the last save back; undefined where there is none. */
  onUndo: (() => void) | undefined;
  onDiscard: () => void;
}

/** The foot of the grid: how far the month is, what it adds up to, and the one Save. */
export function SaveBar({ entered, of, changes, saving, done, onUndo, onDiscard, ...totals }: SaveBarProps) {
  return (
    <Box className="figures" sx={barStyle}>
      <Box sx={{ minWidth: { xs: 100, md: 132 } }}>
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
      <MonthTotals {...totals} />
      <Box sx={{ display: 'flex', alignItems: 'center', ml: 'auto' }}>
        <Typography
          role="status"
          variant="caption"
          color="textSecondary"
          sx={{ display: { xs: changes > 0 ? 'none' : 'block', sm: 'block' } }}
        >
          {statusText(changes, done)}
        </Typography>
        {changes === 0 && onUndo && (
          <Button size="small" onClick={onUndo} disabled={saving} sx={{ ml: 1, minWidth: 0 }}>
            Undo
          </Button>
        )}
      </Box>
      <Box sx={{ display: 'flex', gap: 2, ml: { xs: changes > 0 ? 'auto' : 0, sm: 0 } }}>
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

function statusText(changes: number, done: SaveBarProps['done']): string {
  if (changes > 0) return `${changes} ${changes === 1 ? 'change' : 'changes'} not saved`;
  return done === 'saved' ? 'Saved' : done === 'undone' ? 'Undone' : 'No changes';
}

const barStyle = {
  position: 'sticky',
  bottom: { xs: 'calc(57px + env(safe-area-inset-bottom))', md: 0 },
  zIndex: 2,
  display: 'flex',
  flexWrap: { xs: 'wrap', md: 'nowrap' },
  alignItems: 'center',
  columnGap: { xs: 3, md: 8 },
  rowGap: 1,
  minHeight: 64,
  px: { xs: 3, md: 5 },
  py: 2,
  bgcolor: 'background.paper',
  borderTop: 1,
  borderColor: 'divider',
} as const;
