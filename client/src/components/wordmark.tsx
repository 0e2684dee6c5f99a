import { Box } from '@mui/material';
import { visuallyHidden } from './visually-hidden';

/** The name, with its mark: a line that ends higher than it began. */
export function Wordmark({ markOnly = false }: { markOnly?: boolean }) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 2.5, color: 'text.primary' }}>
      <Box
        component="svg"
        viewBox="0 0 32 32"
        aria-hidden
        sx={{ width: 28, height: 28, flex: 'none', color: 'primary.main' }}
      >
        <rect width="32" height="32" rx="8" fill="currentColor" />
        <Box component="g" sx={{ color: 'primary.contrastText' }}>
          <path
            d="M7 22.5 13 16l4.5 3.5L25 10"
            fill="none"
            stroke="currentColor"
            strokeWidth="2.6"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
          <circle cx="25" cy="10" r="2.6" fill="currentColor" />
        </Box>
      </Box>
      <Box
        component="span"
        sx={{ fontSize: 17, fontWeight: 650, letterSpacing: '-0.02em', ...(markOnly ? visuallyHidden : {}) }}
      >
        FinAlly
      </Box>
    </Box>
  );
}
