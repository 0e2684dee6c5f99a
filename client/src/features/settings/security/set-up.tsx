import { Alert, Button, Typography } from '@mui/material';
import { use } from 'react';
import { useForm } from 'react-hook-form';
import { AuthForm } from '../../../components/auth-form';
import { FormField } from '../../../components/form-field';
import { TotpSecret } from '../../../components/totp-secret';
import { totpProblem } from '../../../lib/auth-problem';
import { zodResolver } from '../../../lib/forms';
import { TotpCode } from '../../../lib/totp';
import type { SetUpStart } from './begin-set-up';

export interface SetUpProps {
  /** Suspends until it is there. */
  started: Promise<SetUpStart>;
  /** Called once the app has shown a right code. */
  onVerified: () => Promise<void>;
  onCancel: () => void;
}

/** Hands a secret to an authenticator app, and has it proved by a code. */
export function SetUp({ started, onVerified, onCancel }: SetUpProps) {
  const start = use(started);
  const form = useForm<TotpCode>({ resolver: zodResolver(TotpCode), defaultValues: { code: '' } });
  if ('problem' in start) {
    return (
      <Alert severity="error" variant="outlined">
        {start.problem}
      </Alert>
    );
  }
  return (
    <AuthForm
      form={form}
      submitText="Turn on"
      narrow
      problemOf={totpProblem}
      onSubmit={async ({ code }) => {
        await (await import('../../../lib/amplify-account')).verifyTOTPSetup({ code });
        await onVerified();
      }}
      after={
        <Button onClick={onCancel} sx={{ ml: -3, mt: -3, color: 'text.secondary' }}>
          Cancel
        </Button>
      }
    >
      <Typography color="textSecondary">
        Scan this with your authenticator app, then enter the six digits it shows.
      </Typography>
      <TotpSecret secret={start.secret} uri={start.uri} />
      <FormField form={form} name="code" label="Code" inputMode="numeric" autoComplete="one-time-code" autoFocus />
    </AuthForm>
  );
}
