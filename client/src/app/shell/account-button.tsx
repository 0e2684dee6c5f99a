import AccountCircleOutlinedIcon from '@mui/icons-material/AccountCircleOutlined';
import { Box, ButtonBase } from '@mui/material';
import type { Member } from '../../lib/session';

export interface AccountButtonProps {
  member: Member;
  /** The account menu, and whether it is open. */
  account: { open: boolean; onOpen: (anchor: HTMLElement) => void };
  /** A row of the rail, its icon alone, or an entry of the bottom bar. */
  look: 'row' | 'icon' | 'tab';
}

/** Who is signed in; opens the menu of what is theirs to set. */
export function AccountButton({ member, account, look }: AccountButtonProps) {
  const name = member.name ?? member.email;
  return (
    <ButtonBase
      aria-label={look === 'tab' ? 'Account' : `Account of ${name}`}
      aria-haspopup="menu"
      aria-expanded={account.open}
      onClick={(event) => account.onOpen(event.currentTarget)}
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
