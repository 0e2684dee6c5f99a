import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Wordmark } from '../components/wordmark';

export interface CalmPageProps {
  title: string;
  children: ReactNode;
  action: ReactNode;
}

/** A page that only says one thing. */
export function CalmPage({ title, children, action }: CalmPageProps) {
  return (
    <Box component="main" sx={{ minHeight: '100dvh', display: 'grid', placeContent: 'center', px: 6, py: 10 }}>
      <title>{`${title} · FinAlly`}</title>
      <Box sx={{ maxWidth: 400 }}>
        <Wordmark />
        <Typography variant="h1" sx={{ mt: 8, mb: 2 }}>
          {title}
        </Typography>
        <Typography color="textSecondary" sx={{ mb: 6 }}>
          {children}
        </Typography>
        {action}
      </Box>
    </Box>
  );
}
