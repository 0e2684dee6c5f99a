import { useApolloClient } from '@apollo/client/react';
import { Alert, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { Card } from '../../../components/card';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import { authProblem } from '../../../lib/auth-problem';

/** Ends the session on every device, this one included. */
export function SessionsCard() {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const client = useApolloClient();
  const navigate = useNavigate();

  async function leave() {
    setBusy(true);
    const { fetchAuthSession, signOut } = await import('../../../lib/amplify-account');
    try {
      // Signing out says nothing when it fails: a fresh token shows first that the user pool can be told.
      await fetchAuthSession({ forceRefresh: true });
    } catch (error) {
      setProblem(authProblem(error).message);
      return setBusy(false);
    }
    await signOut({ global: true });
    await navigate('/sign-in');
    await client.clearStore();
  }

  return (
    <Card title="Signed in elsewhere">
      <Typography color="textSecondary" sx={{ maxWidth: 560, mb: 4 }}>
        Lost a device, or left one signed in? Sign out everywhere and change your password. Devices that are open now
        can still read for up to an hour.
      </Typography>
      <Button variant="outlined" onClick={() => setAsking(true)}>
        Sign out everywhere
      </Button>
      {asking && (
        <ConfirmDialog
          title="Sign out everywhere?"
          confirmText="Sign out"
          busy={busy}
          onConfirm={() => void leave()}
          onCancel={() => setAsking(false)}
        >
          {problem && (
            <Alert severity="error" variant="outlined" sx={{ mb: 3 }}>
              {problem}
            </Alert>
          )}
          You sign in again on each device, this one too.
        </ConfirmDialog>
      )}
    </Card>
  );
}
