import { Box, useMediaQuery, useTheme } from '@mui/material';
import { lazy, useState, type ReactNode } from 'react';
import { OnDemand } from '../../components/on-demand';
import { usePrivacy } from '../../lib/privacy';
import type { Member } from '../../lib/session';
import { BottomBar } from './bottom-bar';
import { ConnectionBanner } from './connection-banner';
import { Rail } from './rail';
import { useShortcuts } from './shortcuts';
import { useRailFolded } from './use-rail-folded';

const CommandPalette = lazy(() =>
  import('../palette/command-palette').then((module) => ({ default: module.CommandPalette })),
);

export interface ShellProps {
  member: Member;
  onSignOut: () => void;
  children?: ReactNode;
}

/** The frame of every screen: a rail at the left, or a bar at the bottom of a phone. */
export function Shell({ member, onSignOut, children }: ShellProps) {
  const theme = useTheme();
  const wide = useMediaQuery(theme.breakpoints.up('md'), { noSsr: true });
  const [folded, setFolded] = useRailFolded();
  const [searching, setSearching] = useState(false);
  const { masked, setMasked } = usePrivacy();
  const search = () => setSearching(true);
  useShortcuts({ onSearch: search, onPrivacy: () => setMasked(!masked) });
  const own = { member, onSignOut, onSearch: search };
  return (
    <>
      <Box component="a" href="#content" sx={skipLinkStyle}>
        Skip to content
      </Box>
      {wide && <Rail {...own} folded={folded} onFold={setFolded} />}
      <Box
        component="main"
        id="content"
        tabIndex={-1}
        sx={{
          ml: { md: folded ? '64px' : '224px' },
          pb: { xs: 'calc(57px + env(safe-area-inset-bottom))', md: 0 },
          outline: 'none !important',
          '@media print': { ml: 0, pb: 0 },
        }}
      >
        <ConnectionBanner />
        {children}
      </Box>
      {!wide && <BottomBar {...own} />}
      <OnDemand onFail={() => setSearching(false)}>
        {searching && <CommandPalette onSignOut={onSignOut} onClose={() => setSearching(false)} />}
      </OnDemand>
    </>
  );
}

const skipLinkStyle = {
  position: 'fixed',
  top: 8,
  left: 8,
  zIndex: 'tooltip',
  px: 4,
  py: 2,
  bgcolor: 'background.paper',
  borderRadius: '8px',
  color: 'primary.main',
  transform: 'translateY(-200%)',
  '&:focus': { transform: 'none' },
} as const;
