import { Box, Button, Typography } from '@mui/material';
import { createContext, use, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';

export interface NoticeContent {
  text: string;
  /** Such as “Undo” after a delete, or “Reload” for a new version. */
  action?: { label: string; run: () => void };
  /** Stays until it is answered, instead of a few seconds. */
  lasting?: boolean;
  /** What takes it away without doing anything; “Later” for one that stays, else “Dismiss”. */
  dismiss?: string;
}

const NoticeContext = createContext<(content: NoticeContent) => void>(() => undefined);

/** Says a sentence at the foot of the screen, with something to do about it; the next one takes its place. */
export function useNotice(): (content: NoticeContent) => void {
  return use(NoticeContext);
}

const SHOWN_MS = 8000;

/** Shows the notices of everything within it. */
export function NoticeProvider({ children }: { children: ReactNode }) {
  const [notice, setNotice] = useState<NoticeContent>();
  const [held, setHeld] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const notify = useCallback((content: NoticeContent) => setNotice(content), []);
  useEffect(() => {
    if (!notice || notice.lasting || held) return undefined;
    timer.current = setTimeout(() => setNotice(undefined), SHOWN_MS);
    return () => clearTimeout(timer.current);
  }, [notice, held]);
  return (
    <NoticeContext value={notify}>
      {children}
      <Box role="status" aria-label="Notices" sx={placeStyle}>
        {notice && (
          <Box
            sx={noticeStyle}
            onMouseEnter={() => setHeld(true)}
            onMouseLeave={() => setHeld(false)}
            onFocus={() => setHeld(true)}
            onBlur={() => setHeld(false)}
          >
            <Typography sx={{ flex: 1, minWidth: 0 }}>{notice.text}</Typography>
            {notice.action && (
              <Button
                size="small"
                onClick={() => {
                  setNotice(undefined);
                  notice.action?.run();
                }}
              >
                {notice.action.label}
              </Button>
            )}
            <Button size="small" onClick={() => setNotice(undefined)} sx={{ color: 'text.secondary' }}>
              {notice.dismiss ?? (notice.lasting ? 'Later' : 'Dismiss')}
            </Button>
          </Box>
        )}
      </Box>
    </NoticeContext>
  );
}

const placeStyle = {
  position: 'fixed',
  left: 0,
  right: 0,
  bottom: { xs: 'calc(65px + env(safe-area-inset-bottom))', md: 20 },
  zIndex: 'snackbar',
  display: 'flex',
  justifyContent: 'center',
  px: 4,
  pointerEvents: 'none',
  displayPrint: 'none',
} as const;

const noticeStyle = {
  pointerEvents: 'auto',
  display: 'flex',
  alignItems: 'center',
  gap: 1,
  maxWidth: 560,
  pl: 4,
  pr: 2,
  py: 1,
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'divider',
  borderRadius: '10px',
  boxShadow: 3,
} as const;
