import { Box, useMediaQuery, useTheme } from '@mui/material';
import type { ReactNode } from 'react';
import type { Member } from '../../lib/session';
import type { AccountButtonProps } from './account-button';
import { BottomBar } from './bottom-bar';
import { ConnectionBanner } from './connection-banner';
import { Rail } from './rail';
import { useRailFolded } from './use-rail-folded';

export interface ShellProps {
  member: Member;
  account: AccountButtonProps['account'];
  onSearch: () => void;
  children?: ReactNode;
}

/** The frame of every screen: a rail at the left, or a bar at the bottom of a phone. */
export function Shell({ member, account, onSearch, children }: ShellProps) {
  const theme = useTheme();
  const wide = useMediaQuery(theme.breakpoints.up('md'), { noSsr: true });
  const [folded, setFolded] = useRailFolded();
  return (
    <>
      <Box component="a" href="#content" sx={skipLinkStyle}>
        Skip to content
      </Box>
      {wide && <Rail member={member} account={account} onSearch={onSearch} folded={folded} onFold={setFolded} />}
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
      {!wide && <BottomBar member={member} account={account} />}
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
