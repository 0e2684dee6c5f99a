import CloseIcon from '@mui/icons-material/Close';
import { Box, IconButton } from '@mui/material';
import type { ReactNode } from 'react';

export interface NoticeBarProps {
  severity?: 'error' | 'info' | 'success';
  onDismiss?: () => void;
  /** What can be done about it, at its end. */
  action?: ReactNode;
  children: ReactNode;
}

/** A sentence above what it is about. */
export function NoticeBar({ severity = 'error', onDismiss, action, children }: NoticeBarProps) {
  return (
    <Box role="alert" sx={{ ...barStyle, borderColor: `${severity}.main` }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>{children}</Box>
      {action}
      {onDismiss && (
        <IconButton aria-label="Close" title="Close" onClick={onDismiss} sx={{ my: -1 }}>
          <CloseIcon sx={{ fontSize: 18 }} />
        </IconButton>
      )}
    </Box>
  );
}

const barStyle = {
  display: 'flex',
  alignItems: 'center',
  gap: 3,
  px: 4,
  py: 3,
  mb: 4,
  border: 1,
  borderRadius: '8px',
} as const;
