import { Alert } from '@mui/material';
import type { ReactNode } from 'react';

export interface NoticeBarProps {
  severity?: 'error' | 'info' | 'success';
  onDismiss?: () => void;
  children: ReactNode;
}

/** A sentence above what it is about. */
export function NoticeBar({ severity = 'error', onDismiss, children }: NoticeBarProps) {
  return (
    <Alert severity={severity} variant="outlined" {...(onDismiss ? { onClose: onDismiss } : {})} sx={{ mb: 4 }}>
      {children}
    </Alert>
  );
}
