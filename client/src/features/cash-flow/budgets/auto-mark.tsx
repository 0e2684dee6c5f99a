import { Box } from '@mui/material';
import { useId, useState } from 'react';
import { addMonths } from '../../../../../domain/month';
import { useFormat } from '../../../lib/format-context';

/** Marks a budget that auto-adjust made, and explains it on hover and focus; Esc puts the explanation away. */
export function AutoMark({ month }: { month: string }) {
  const format = useFormat();
  const textId = useId();
  const [shown, setShown] = useState(false);
  const before = format.monthName(addMonths(month, -1));
  return (
    <Box
      component="span"
      onMouseEnter={() => setShown(true)}
      onMouseLeave={() => setShown(false)}
      onFocus={() => setShown(true)}
      onBlur={() => setShown(false)}
      onKeyDown={(event) => event.key === 'Escape' && setShown(false)}
      sx={{ flex: 'none' }}
    >
      <Box component="span" role="note" tabIndex={0} aria-label="Auto" aria-describedby={textId} sx={markStyle}>
        auto
      </Box>
      <Box component="span" role="tooltip" id={textId} sx={explanationStyle} style={shown ? {} : { display: 'none' }}>
        Made by auto-adjust: {before}’s budget with what was left of it added, or what was overspent taken off. Typing a
        budget makes it your own.
      </Box>
    </Box>
  );
}

const markStyle = {
  px: '6px',
  borderRadius: '4px',
  bgcolor: 'action.selected',
  color: 'text.secondary',
  fontSize: 12,
  lineHeight: '18px',
  fontWeight: 500,
  cursor: 'help',
} as const;

/** Below the row, as wide as it: never beyond the edge of the screen. */
const explanationStyle = {
  position: 'absolute',
  zIndex: 'tooltip',
  top: { xs: 48, md: 36 },
  left: 0,
  right: 0,
  p: 3,
  borderRadius: '8px',
  bgcolor: 'text.primary',
  color: 'background.paper',
  fontSize: 12,
  lineHeight: '16px',
} as const;
