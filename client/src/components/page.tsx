import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

export interface PageProps {
  title: string;
  /** Period or month picker. */
  picker?: ReactNode;
  /** The one primary action. */
  action?: ReactNode;
  children: ReactNode;
}

/** The frame of a screen: title, picker, primary action, content. */
export function Page({ title, picker, action, children }: PageProps) {
  return (
    <Box
      sx={{ maxWidth: 1280, mx: 'auto', px: { xs: 4, md: 8 }, pt: { xs: 4, md: 6 }, pb: 10, '@media print': { p: 0 } }}
    >
      <title>{`${title} · FinAlly`}</title>
      <Box
        component="header"
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: '1fr auto', lg: '1fr auto auto' },
          alignItems: 'center',
          columnGap: 4,
          rowGap: 3,
          gridTemplateRows: 'minmax(44px, auto)',
          mb: 4,
        }}
      >
        <Typography variant="h1" sx={{ minWidth: 0, gridColumn: 1, gridRow: 1 }}>
          {title}
        </Typography>
        {picker && (
          <Box
            sx={{
              // Without an action it stands at the edge.
              gridColumn: { xs: '1 / -1', lg: action ? 2 : '2 / -1' },
              gridRow: { xs: 2, lg: 1 },
              minWidth: 0,
              displayPrint: 'none',
            }}
          >
            {picker}
          </Box>
        )}
        <Box sx={{ gridColumn: { xs: 2, lg: 3 }, gridRow: 1, displayPrint: 'none' }}>{action}</Box>
      </Box>
      {children}
    </Box>
  );
}
