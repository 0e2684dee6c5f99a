import { Box, ButtonBase } from '@mui/material';
import { NavLink } from 'react-router-dom';
import { AccountButton, type AccountButtonProps } from './account-button';
import { destinations, IN_BOTTOM_BAR } from './destinations';

/** The navigation of a phone, in reach of the thumb. */
export function BottomBar(own: Omit<AccountButtonProps, 'look'>) {
  return (
    <Box component="header" sx={barStyle}>
      <Box component="nav" aria-label="Main" sx={{ display: 'contents' }}>
        {destinations.slice(0, IN_BOTTOM_BAR).map(({ path, name, shortName, Icon }) => (
          <ButtonBase key={path} component={NavLink} to={path} sx={bottomItemStyle}>
            <Icon sx={{ fontSize: 22 }} />
            {shortName ?? name}
          </ButtonBase>
        ))}
      </Box>
      <AccountButton {...own} look="tab" />
    </Box>
  );
}

const barStyle = {
  position: 'fixed',
  inset: 'auto 0 0 0',
  zIndex: 'appBar',
  display: 'flex',
  height: 'calc(57px + env(safe-area-inset-bottom))',
  pb: 'env(safe-area-inset-bottom)',
  bgcolor: 'background.paper',
  borderTop: 1,
  borderColor: 'divider',
  displayPrint: 'none',
} as const;

/** One entry of the bottom bar: an icon over its name. */
const bottomItemStyle = {
  flex: 1,
  flexDirection: 'column',
  gap: '2px',
  fontSize: 12,
  lineHeight: '16px',
  fontWeight: 500,
  color: 'text.secondary',
  '&.active': { color: 'primary.main' },
} as const;
