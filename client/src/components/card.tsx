import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import { Box, Link as TextLink, Typography, type SxProps, type Theme } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { Link } from 'react-router-dom';

export interface CardProps {
  title: string;
  /** The screen that its figures come from: the title leads there. */
  to?: string;
  /** Beside the title, at the right. */
  aside?: ReactNode;
  children: ReactNode;
  sx?: SxProps<Theme>;
}

/** A flat surface with a hairline, named by its title. Never inside another one. */
export function Card({ title, to, aside, children, sx }: CardProps) {
  const titleId = useId();
  return (
    <Box
      component="section"
      aria-labelledby={titleId}
      sx={[
        {
          bgcolor: 'background.paper',
          border: 1,
          borderColor: 'divider',
          borderRadius: '12px',
          p: 5,
          minWidth: 0,
          breakInside: 'avoid',
        },
        ...(Array.isArray(sx) ? sx : [sx]),
      ]}
    >
      <Box sx={{ display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: 4, mb: 4 }}>
        <Typography id={titleId} variant="h2">
          {to ? (
            <TextLink component={Link} to={to} color="inherit" underline="hover" sx={titleLinkStyle}>
              {title}
              <ChevronRightIcon sx={{ fontSize: 18, color: 'text.secondary', displayPrint: 'none' }} />
            </TextLink>
          ) : (
            title
          )}
        </Typography>
        {aside}
      </Box>
      {children}
    </Box>
  );
}

/** As high as a finger wants it on a phone, without moving the text. */
const titleLinkStyle = {
  display: 'inline-flex',
  alignItems: 'center',
  minHeight: { xs: 44, md: 20 },
  my: { xs: -3, md: 0 },
} as const;
