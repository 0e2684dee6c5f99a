import { Box, ToggleButton, ToggleButtonGroup, Typography, useMediaQuery, useTheme } from '@mui/material';
import type { ReactNode } from 'react';
import { CategoryCards } from './category-cards';
import type { SharesProps } from './category-share';
import { SharesTable } from './shares-table';
import { sortByDrift } from './sort-by-drift';
import type { SharesView } from './use-shares-view';

export interface CurrentSharesProps extends SharesProps {
  view: SharesView;
  /** Beside the title. */
  aside?: ReactNode;
  /** At the foot of the shares, such as the sum of targets while they are edited. */
  footer?: ReactNode;
}

/** Where the money is against where it should be, the furthest off first. */
export function CurrentShares({ view, aside, footer, ...shares }: CurrentSharesProps) {
  const theme = useTheme();
  const wide = useMediaQuery(theme.breakpoints.up('lg'), { noSsr: true });
  const asTable = wide && !view.cards;
  // What holds nothing and is meant to hold nothing is there only to be given a target.
  const relevant = shares.categories.filter(
    ({ assets, targetPct }) => shares.targetField !== undefined || assets.length > 0 || targetPct !== null,
  );
  const shown = { ...shares, categories: sortByDrift(relevant) };
  return (
    <Box component="section" aria-labelledby="current-shares" sx={asTable ? surfaceStyle : {}}>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 3,
          minHeight: 36,
          px: asTable ? 5 : 0,
          pt: asTable ? 3 : 0,
          pb: 2,
        }}
      >
        <Typography id="current-shares" variant="h2" sx={{ flex: 1 }}>
          Current shares
        </Typography>
        {aside}
        {wide && (
          <ToggleButtonGroup
            exclusive
            aria-label="View"
            value={view.cards ? 'cards' : 'table'}
            onChange={(_, next: string | null) => next && view.setCards(next === 'cards')}
          >
            <ToggleButton value="table">Table</ToggleButton>
            <ToggleButton value="cards">Cards</ToggleButton>
          </ToggleButtonGroup>
        )}
      </Box>
      {asTable ? <SharesTable view={view} {...shown} /> : <CategoryCards view={view} {...shown} />}
      {footer}
    </Box>
  );
}

const surfaceStyle = {
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'divider',
  borderRadius: '12px',
  minWidth: 0,
} as const;
