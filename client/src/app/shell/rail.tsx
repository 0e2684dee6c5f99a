import KeyboardDoubleArrowLeftIcon from '@mui/icons-material/KeyboardDoubleArrowLeft';
import KeyboardDoubleArrowRightIcon from '@mui/icons-material/KeyboardDoubleArrowRight';
import SearchIcon from '@mui/icons-material/Search';
import { Box, ButtonBase } from '@mui/material';
import { Link, NavLink } from 'react-router-dom';
import { Wordmark } from '../../components/wordmark';
import type { Member } from '../../lib/session';
import { AccountButton, type AccountButtonProps } from './account-button';
import { destinations, tools, type Destination } from './destinations';
import { shortcut } from './shortcuts';

export interface RailProps {
  member: Member;
  account: AccountButtonProps['account'];
  onSearch: () => void;
  folded: boolean;
  onFold: (folded: boolean) => void;
}

/** The navigation at the left: 224 pixels, or 64 when folded. */
export function Rail({ member, account, onSearch, folded, onFold }: RailProps) {
  return (
    <Box component="header" sx={{ ...railStyle, width: folded ? 64 : 224 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', height: 40, px: 2, mb: 5 }}>
        <ButtonBase
          component={Link}
          to="/dashboard"
          sx={{ borderRadius: '8px' }}
          aria-label="FinAlly, to the dashboard"
        >
          <Wordmark markOnly={folded} />
        </ButtonBase>
      </Box>
      <ButtonBase
        onClick={onSearch}
        aria-label={folded ? 'Find or do' : undefined}
        aria-keyshortcuts="Control+K Meta+K"
        sx={{ ...linkStyle, mb: 3 }}
      >
        <SearchIcon sx={{ fontSize: 20, flex: 'none' }} />
        {!folded && (
          <>
            Find or do
            <Box component="span" aria-hidden sx={{ ml: 'auto', fontSize: 12, fontWeight: 400 }}>
              {shortcut('K')}
            </Box>
          </>
        )}
      </ButtonBase>
      <Box component="nav" aria-label="Main" sx={{ display: 'grid', gap: 1 }}>
        {destinations.map((destination) => (
          <RailLink key={destination.path} destination={destination} folded={folded} />
        ))}
      </Box>
      <Box sx={{ mt: 'auto', display: 'grid', gap: 2 }}>
        <Box component="nav" aria-label="Tools" sx={{ display: 'grid', gap: 1 }}>
          {tools.map((destination) => (
            <RailLink key={destination.path} destination={destination} folded={folded} />
          ))}
        </Box>
        <ButtonBase
          aria-label={folded ? 'Unfold the navigation' : 'Fold the navigation'}
          aria-expanded={!folded}
          onClick={() => onFold(!folded)}
          sx={foldStyle}
        >
          {folded ? (
            <KeyboardDoubleArrowRightIcon fontSize="small" />
          ) : (
            <KeyboardDoubleArrowLeftIcon fontSize="small" />
          )}
        </ButtonBase>
        <AccountButton member={member} account={account} look={folded ? 'icon' : 'row'} />
      </Box>
    </Box>
  );
}

function RailLink({ destination: { path, name, Icon }, folded }: { destination: Destination; folded: boolean }) {
  return (
    <ButtonBase component={NavLink} to={path} sx={linkStyle} {...(folded ? { 'aria-label': name, title: name } : {})}>
      <Icon sx={{ fontSize: 20, flex: 'none' }} />
      {!folded && name}
    </ButtonBase>
  );
}

const railStyle = {
  position: 'fixed',
  inset: '0 auto 0 0',
  display: 'flex',
  flexDirection: 'column',
  p: 3,
  borderRight: 1,
  borderColor: 'divider',
  bgcolor: 'background.default',
  zIndex: 'appBar',
  overflow: 'hidden',
  displayPrint: 'none',
} as const;

const linkStyle = {
  justifyContent: 'flex-start',
  gap: 3,
  height: 36,
  px: '10px',
  borderRadius: '8px',
  color: 'text.secondary',
  fontWeight: 500,
  fontSize: 14,
  whiteSpace: 'nowrap',
  '&:hover': { bgcolor: 'action.hover' },
  '&.active': { bgcolor: 'action.selected', color: 'text.primary' },
} as const;

const foldStyle = {
  width: 36,
  height: 36,
  ml: '2px',
  borderRadius: '8px',
  color: 'text.secondary',
  '&:hover': { bgcolor: 'action.hover' },
} as const;
