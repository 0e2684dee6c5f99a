import { Alert, Box, Button, Skeleton, Typography } from '@mui/material';
import { useState } from 'react';
import { Card } from '../../../components/card';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import { authProblem } from '../../../lib/auth-problem';
import { beginSetUp, type SetUpStart } from './begin-set-up';
import { useAuthenticator } from './use-authenticator';
import { InPlace } from '../../../components/in-place';
import { onDemand } from '../../../lib/on-demand';

const SetUp = onDemand(() => import('./set-up').then((module) => module.SetUp));

/** The second factor: a code of six digits from an app, on or off. */
export function AuthenticatorCard() {
  const { on, problem, turnOn, turnOff } = useAuthenticator();
  const [started, setStarted] = useState<Promise<SetUpStart>>();
  const [turningOff, setTurningOff] = useState(false);
  return (
    <Card
      title="Authenticator app"
      aside={
        on !== undefined && (
          <Typography variant="caption" role="status" sx={{ color: on ? 'gain' : 'text.secondary', fontWeight: 600 }}>
            {on ? 'On' : 'Off'}
          </Typography>
        )
      }
    >
      {problem && (
        <Alert severity="error" variant="outlined">
          {problem}
        </Alert>
      )}
      {on === undefined && !problem && <Skeleton height={40} />}
      {on !== undefined && (
        <Box sx={{ maxWidth: 560, display: 'grid', gap: 4, justifyItems: 'start' }}>
          <Typography color="textSecondary">
            {on
              ? 'Signing in wants a code from your app after the password.'
              : 'With it, a stolen password is not enough: signing in also wants a code that only your phone shows.'}
          </Typography>
          {started ? (
            <InPlace fallback={<Skeleton variant="rounded" width="100%" height={300} />}>
              <SetUp
                started={started}
                onVerified={async () => {
                  await turnOn();
                  setStarted(undefined);
                }}
                onCancel={() => setStarted(undefined)}
              />
            </InPlace>
          ) : (
            <Button variant="outlined" onClick={() => (on ? setTurningOff(true) : setStarted(beginSetUp()))}>
              {on ? 'Turn off' : 'Set up'}
            </Button>
          )}
          {on && (
            <Typography color="textSecondary">
              Moving to another phone? Turn it off here first, then set it up again there. If the app is lost, a
              forgotten password does not replace it: those who run this FinAlly can take it off your sign-in.
            </Typography>
          )}
        </Box>
      )}
      {turningOff && <TurnOff onConfirm={turnOff} onClose={() => setTurningOff(false)} />}
    </Card>
  );
}

function TurnOff({ onConfirm, onClose }: { onConfirm: () => Promise<void>; onClose: () => void }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  async function confirm() {
    setBusy(true);
    try {
      await onConfirm();
      onClose();
    } catch (error) {
      setProblem(authProblem(error).message);
      setBusy(false);
    }
  }
  return (
    <ConfirmDialog
      title="Turn the authenticator app off?"
      confirmText="Turn off"
      destructive
      busy={busy}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      {problem && (
        <Alert severity="error" variant="outlined" sx={{ mb: 3 }}>
          {problem}
        </Alert>
      )}
      From then on the password alone opens your books.
    </ConfirmDialog>
  );
}
