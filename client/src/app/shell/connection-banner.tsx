import { Box } from '@mui/material';
import { useEffect, useState } from 'react';
import { useConnection } from '../../lib/connection';

const BACK_MS = 4000;

/** Says that there is no connection and how old the figures are, and for a moment that it is back. */
export function ConnectionBanner() {
  const { offline, unreachable, answeredAt } = useConnection();
  const cut = offline || unreachable;
  const [wasCut, setWasCut] = useState(cut);
  if (cut && !wasCut) setWasCut(true);
  useEffect(() => {
    if (cut || !wasCut) return undefined;
    const timer = setTimeout(() => setWasCut(false), BACK_MS);
    return () => clearTimeout(timer);
  }, [cut, wasCut]);
  const since = answeredAt === undefined ? '' : ` What you see was loaded at ${clock(answeredAt)}.`;
  return (
    <Box role="status" aria-label="Connection" sx={{ position: 'sticky', top: 0, zIndex: 3 }}>
      {(cut || wasCut) && (
        <Box sx={{ ...bannerStyle, color: cut ? 'notice' : 'text.secondary' }}>
          {cut ? `${offline ? 'You are offline.' : 'FinAlly cannot be reached.'}${since}` : 'Back online'}
        </Box>
      )}
    </Box>
  );
}

function clock(time: number): string {
  return new Intl.DateTimeFormat([], { hour: '2-digit', minute: '2-digit' }).format(time);
}

const bannerStyle = {
  px: { xs: 4, md: 8 },
  py: 2,
  fontSize: 13,
  lineHeight: '18px',
  fontWeight: 500,
  bgcolor: 'background.paper',
  borderBottom: 1,
  borderColor: 'divider',
  displayPrint: 'none',
} as const;
