import { setUpTOTP, verifyTOTPSetup } from 'aws-amplify/auth';
import { Alert, Button, Skeleton, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { AuthForm } from '../../../components/auth-form';
import { FormField } from '../../../components/form-field';
import { TotpSecret } from '../../../components/totp-secret';
import { authProblem, totpProblem } from '../../../lib/auth-problem';
import { zodResolver } from '../../../lib/forms';
import { currentMember } from '../../../lib/session';
import { TOTP_ISSUER, TotpCode } from '../../../lib/totp';

export interface SetUpProps {
  /** Called once the app has shown a right code. */
  onVerified: () => Promise<void>;
  onCancel: () => void;
}

/** Hands a secret to an authenticator app, and has it proved by a code. */
export function SetUp({ onVerified, onCancel }: SetUpProps) {
  const { secret, problem } = useSecret();
  const form = useForm<TotpCode>({ resolver: zodResolver(TotpCode), defaultValues: { code: '' } });
  if (problem) {
    return (
      <Alert severity="error" variant="outlined">
        {problem}
      </Alert>
    );
  }
  if (!secret) return <Skeleton variant="rounded" width="100%" height={300} />;
  return (
    <AuthForm
      form={form}
      submitText="Turn on"
      narrow
      problemOf={totpProblem}
      onSubmit={async ({ code }) => {
        await verifyTOTPSetup({ code });
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
      <TotpSecret secret={secret.text} uri={secret.uri} />
      <FormField form={form} name="code" label="Code" inputMode="numeric" autoComplete="one-time-code" autoFocus />
    </AuthForm>
  );
}

/** A new secret of the user pool; it counts for nothing until a code of it was verified. */
function useSecret() {
  const [secret, setSecret] = useState<{ text: string; uri: string }>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    let left = false;
    Promise.all([setUpTOTP(), currentMember()]).then(
      ([{ sharedSecret, getSetupUri }, member]) =>
        !left && setSecret({ text: sharedSecret, uri: getSetupUri(TOTP_ISSUER, member?.email).href }),
      (error: unknown) => !left && setProblem(authProblem(error).message),
    );
    return () => {
      left = true;
    };
  }, []);
  return { secret, problem };
}
