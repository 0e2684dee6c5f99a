import CloseIcon from '@mui/icons-material/Close';
import { Box, Button, IconButton } from '@mui/material';
import { useEffect, useState } from 'react';

export interface ActionNoticeProps {
  children: React.ReactNode;
  /** What the button says. */
  action: string;
  onAction: () => void;
  onGone: () => void;
}

/** Says what was done and offers what can be done about it, for ten seconds that do not pass while it is pointed at or focused. */
export function ActionNotice({ children, action, onAction, onGone }: ActionNoticeProps) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = window.setTimeout(onGone, SHOWN_MS);
    return () => window.clearTimeout(timer);
  }, [held, onGone]);
  return (
    <Box
      role="status"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      sx={noticeStyle}
    >
      <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
        {children}
      </Box>
      <Button color="inherit" size="small" onClick={onAction} sx={{ flex: 'none', textDecoration: 'underline' }}>
        {action}
      </Button>
      <IconButton color="inherit" aria-label="Dismiss" onClick={onGone} sx={{ flex: 'none' }}>
        <CloseIcon fontSize="small" />
      </IconButton>
    </Box>
  );
}

const SHOWN_MS = 10_000;

const noticeStyle = {
  position: 'fixed',
  left: '50%',
  bottom: { xs: 'calc(69px + env(safe-area-inset-bottom))', md: 24 },
  transform: 'translateX(-50%)',
  zIndex: 'snackbar',
  display: 'flex',
  alignItems: 'center',
  gap: 2,
  maxWidth: 'calc(100vw - 32px)',
  pl: 4,
  pr: 1,
  py: 1,
  borderRadius: '10px',
  bgcolor: 'text.primary',
  color: 'background.paper',
  boxShadow: 3,
} as const;
