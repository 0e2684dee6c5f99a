import CheckIcon from '@mui/icons-material/Check';
import { Box, Divider, ListItemText, Menu, MenuItem, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { usePrivacy } from '../../lib/privacy';
import type { Member } from '../../lib/session';
import { destinations, IN_BOTTOM_BAR, tools } from './destinations';
import { shortcut } from './shortcuts';
import { ThemeChoice } from './theme-choice';

export interface AccountMenuProps {
  member: Member;
  anchor: HTMLElement;
  onSearch: () => void;
  onHelp: () => void;
  onSignOut: () => void;
  onClose: () => void;
}

/** Who is signed in, how the screen looks, and the way out. */
export function AccountMenu({ member, anchor, onSearch, onHelp, onSignOut, onClose }: AccountMenuProps) {
  const { masked, setMasked } = usePrivacy();
  const rule = (name: string) => <Divider key={name} component="li" role="none" sx={{ my: 1 }} />;
  return (
    <Menu
      anchorEl={anchor}
      open
      onClose={onClose}
      anchorOrigin={{ vertical: 'top', horizontal: 'left' }}
      transformOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{ paper: { sx: { width: 264 } } }}
    >
      <Box component="li" role="none" sx={{ px: 4, py: 2 }}>
        {member.name && <Typography sx={{ fontWeight: 600 }}>{member.name}</Typography>}
        <Typography variant="caption" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {member.email}
        </Typography>
      </Box>
      {rule('search')}
      <MenuItem
        onClick={() => {
          onClose();
          onSearch();
        }}
      >
        <ListItemText>Find or do</ListItemText>
        <Keys>{shortcut('K')}</Keys>
      </MenuItem>
      <MenuItem role="menuitemcheckbox" aria-checked={masked} onClick={() => setMasked(!masked)}>
        <ListItemText>Hide amounts</ListItemText>
        {masked ? (
          <CheckIcon sx={{ fontSize: 18, color: 'primary.main' }} />
        ) : (
          <Keys>{shortcut('H', { shift: true })}</Keys>
        )}
      </MenuItem>
      <MenuItem
        onClick={() => {
          onClose();
          onHelp();
        }}
        sx={{ display: { xs: 'none', md: 'flex' } }}
      >
        <ListItemText>Keyboard shortcuts</ListItemText>
        <Keys>?</Keys>
      </MenuItem>
      {rule('screens')}
      {[...destinations.slice(IN_BOTTOM_BAR), ...tools].map(({ path, name }) => (
        <MenuItem
          key={path}
          component={Link}
          to={path}
          onClick={onClose}
          sx={path === '/settings' ? {} : { display: { md: 'none' } }}
        >
          {name}
        </MenuItem>
      ))}
      {rule('theme')}
      <ThemeChoice />
      {rule('leave')}
      <MenuItem onClick={onSignOut}>Sign out</MenuItem>
    </Menu>
  );
}

function Keys({ children }: { children: string }) {
  return (
    <Typography
      aria-hidden
      variant="caption"
      color="textSecondary"
      sx={{ ml: 4, display: { xs: 'none', md: 'block' } }}
    >
      {children}
    </Typography>
  );
}
