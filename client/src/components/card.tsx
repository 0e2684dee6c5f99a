import { Box, Typography, type SxProps, type Theme } from '@mui/material';
import { useId, type ReactNode } from 'react';

export interface CardProps {
  title: string;
  /** Beside the title, at the right. */
  aside?: ReactNode;
  children: ReactNode;
  sx?: SxProps<Theme>;
}

/** A flat surface with a hairline, named by its title. Never inside another one. */
export function Card({ title, aside, children, sx }: CardProps) {
  const titleId = useId();
  return (
    <Box
      component="section"
      aria-labelledby={titleId}
      sx={[
        { bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: '12px', p: 5, minWidth: 0 },
        ...(Array.isArray(sx) ? sx : [sx]),
      ]}
    >
      <Box sx={{ display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: 4, mb: 4 }}>
        <Typography id={titleId} variant="h2">
          {title}
        </Typography>
        {aside}
      </Box>
      {children}
    </Box>
  );
}
