import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** The height of the figure with the line below it. */
export const CARD_FIGURE_HEIGHT = 60;

/** The one figure of a card, and what it means. */
export function CardFigure({ figure, children }: { figure: ReactNode; children: ReactNode }) {
  return (
    <Box sx={{ height: CARD_FIGURE_HEIGHT }}>
      <Typography
        className="figures"
        sx={{ fontSize: 20, lineHeight: '26px', fontWeight: 600, letterSpacing: '-0.01em' }}
      >
        {figure}
      </Typography>
      <Typography variant="caption" component="p" color="textSecondary" noWrap>
        {children}
      </Typography>
    </Box>
  );
}
