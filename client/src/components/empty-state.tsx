import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

export interface EmptyStateProps {
  title: string;
  /** What will be here and why it is worth it. */
  children: ReactNode;
  /** The one button that starts it. */
  action?: ReactNode;
}

/** What a screen says while it has nothing to show. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <Box
      sx={{
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: '12px',
        px: { xs: 5, md: 12 },
        py: { xs: 8, md: 16 },
      }}
    >
      <Box sx={{ maxWidth: 520 }}>
        <Typography variant="h2" sx={{ fontSize: 18, lineHeight: '26px', mb: 2 }}>
          {title}
        </Typography>
        <Typography component="div" color="textSecondary" sx={{ mb: action ? 6 : 0 }}>
          {children}
        </Typography>
        {action}
      </Box>
    </Box>
  );
}
