import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { config } from '../../lib/config';
import { HOME } from '../../lib/wanted-path';
import { whereBooksLive } from './where-books-live';

/** Create an account, or try the demo where there is one; and what one should know before. */
export function WaysIn() {
  const { demo } = config();
  const navigate = useNavigate();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');

  async function enterDemo(credentials: { email: string; password: string }) {
    setState('busy');
    try {
      const { startSession } = await import('../../lib/session');
      await startSession(credentials);
      await navigate(HOME);
    } catch {
      setState('failed');
    }
  }

  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3 }}>
        <Button variant="contained" component={Link} to="/sign-in?mode=create" sx={wayStyle}>
          Create account
        </Button>
        {demo && (
          <Button variant="outlined" disabled={state === 'busy'} onClick={() => void enterDemo(demo)} sx={wayStyle}>
            Try the demo
          </Button>
        )}
      </Box>
      {state === 'failed' && (
        <Typography role="alert" sx={{ mt: 3, color: 'loss' }}>
          The demo cannot be opened right now. Try again in a moment.
        </Typography>
      )}
      <Typography variant="caption" component="p" color="textSecondary" sx={{ mt: 4 }}>
        {whereBooksLive(window.location.hostname)} FinAlly is free, open source, and shows no advertising.
      </Typography>
    </>
  );
}

const wayStyle = { minHeight: 44, px: 5 } as const;
