import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { config } from '../../lib/config';
import { HOME } from '../../lib/wanted-path';

/** Try the demo where there is one, or create an account. */
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
        {demo && (
          <Button
            variant="contained"
            disabled={state === 'busy'}
            onClick={() => void enterDemo(demo)}
            sx={{ minHeight: 44, px: 5 }}
          >
            Try the demo
          </Button>
        )}
        <Button
          variant={demo ? 'outlined' : 'contained'}
          component={Link}
          to="/sign-in?mode=create"
          sx={{ minHeight: 44, px: 5 }}
        >
          Create account
        </Button>
      </Box>
      {state === 'failed' && (
        <Typography role="alert" sx={{ mt: 3, color: 'loss' }}>
          The demo cannot be opened right now. Try again in a moment.
        </Typography>
      )}
    </>
  );
}
