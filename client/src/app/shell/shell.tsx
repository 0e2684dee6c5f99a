import { Box, Link as TextLink, useMediaQuery, useTheme } from '@mui/material';
import { Outlet } from 'react-router-dom';
import type { Member } from '../../lib/session';
import { BottomBar } from './bottom-bar';
import { Rail } from './rail';
import { useRailFolded } from './use-rail-folded';

export interface ShellProps {
  member: Member;
  onSignOut: () => void;
}

/** The frame of every screen: a rail at the left, or a bar at the bottom of a phone. */
export function Shell({ member, onSignOut }: ShellProps) {
  const theme = useTheme();
  const wide = useMediaQuery(theme.breakpoints.up('md'), { noSsr: true });
  const [folded, setFolded] = useRailFolded();
  return (
    <>
      <TextLink href="#content" sx={skipLinkStyle}>
        Skip to content
      </TextLink>
      {wide && <Rail member={member} onSignOut={onSignOut} folded={folded} onFold={setFolded} />}
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
        <Outlet />
      </Box>
      {!wide && <BottomBar member={member} onSignOut={onSignOut} />}
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
  transform: 'translateY(-200%)',
  '&:focus': { transform: 'none' },
} as const;
