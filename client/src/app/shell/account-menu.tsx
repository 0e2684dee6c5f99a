import AccountCircleOutlinedIcon from '@mui/icons-material/AccountCircleOutlined';
import { Box, ButtonBase, Divider, Menu, MenuItem, Typography } from '@mui/material';
import { useState } from 'react';
import type { Member } from '../../lib/session';
import { ThemeChoice } from './theme-choice';

export interface AccountMenuProps {
  member: Member;
  onSignOut: () => void;
  /** A row of the rail, its icon alone, or an entry of the bottom bar. */
  look: 'row' | 'icon' | 'tab';
}

/** Who is signed in, how the screen looks, and the way out. */
export function AccountMenu({ member, onSignOut, look }: AccountMenuProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const name = member.name ?? member.email;
  return (
    <>
      <ButtonBase
        aria-label={look === 'tab' ? 'Account' : `Account of ${name}`}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={look === 'tab' ? tabStyle : rowStyle}
      >
        <AccountCircleOutlinedIcon sx={{ fontSize: look === 'tab' ? 22 : 20, flex: 'none' }} />
        {look === 'tab' && 'Account'}
        {look === 'row' && (
          <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
            {name}
          </Box>
        )}
      </ButtonBase>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'top', horizontal: 'left' }}
        transformOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { sx: { width: 248 } } }}
      >
        <Box component="li" role="none" sx={{ px: 4, py: 2 }}>
          {member.name && <Typography sx={{ fontWeight: 600 }}>{member.name}</Typography>}
          <Typography variant="caption" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
            {member.email}
          </Typography>
        </Box>
        <Divider component="li" role="none" sx={{ my: 1 }} />
        <ThemeChoice />
        <Divider component="li" role="none" sx={{ my: 1 }} />
        <MenuItem onClick={onSignOut}>Sign out</MenuItem>
      </Menu>
    </>
  );
}

const rowStyle = {
  justifyContent: 'flex-start',
  gap: 3,
  height: 40,
  px: '10px',
  borderRadius: '8px',
  color: 'text.secondary',
  minWidth: 0,
  '&:hover': { bgcolor: 'action.hover' },
} as const;

const tabStyle = {
  flex: 1,
  flexDirection: 'column',
  gap: '2px',
  fontSize: 12,
  lineHeight: '16px',
  fontWeight: 500,
  color: 'text.secondary',
} as const;
