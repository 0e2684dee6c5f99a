import { confirmSignIn } from 'aws-amplify/auth';
import { Button, Typography } from '@mui/material';
import { useForm } from 'react-hook-form';
import { AuthForm } from '../../components/auth-form';
import { FormField } from '../../components/form-field';
import { authProblem, isSignInOver, totpProblem } from '../../lib/auth-problem';
import { zodResolver } from '../../lib/forms';
import { TotpCode } from '../../lib/totp';
import type { StepProps } from './auth-step';
import { proceed } from './proceed';

/** Asks for the code of the authenticator app, after the password. */
export function TotpStep({ go, onSignedIn, email }: StepProps & { email: string }) {
  const form = useForm<TotpCode>({ resolver: zodResolver(TotpCode), defaultValues: { code: '' } });

  async function confirm({ code }: TotpCode) {
    try {
      proceed(await confirmSignIn({ challengeResponse: code }), { email }, { go, onSignedIn });
    } catch (error) {
      if (!isSignInOver(error)) throw error;
      go({ at: 'sign-in', email, notice: startAgain(error) });
    }
  }

  return (
    <AuthForm
      form={form}
      submitText="Sign in"
      problemOf={totpProblem}
      onSubmit={confirm}
      after={
        <>
          <Typography color="textSecondary">
            No access to the app? Those who run this FinAlly can take it off your sign-in.
          </Typography>
          <Button onClick={() => go({ at: 'sign-in', email })} sx={{ justifySelf: 'start', ml: -3 }}>
            Back to sign in
          </Button>
        </>
      }
    >
      <Typography color="textSecondary">
        Open your authenticator app and enter the six digits it shows for <strong>{email}</strong>.
      </Typography>
      <FormField form={form} name="code" label="Code" inputMode="numeric" autoComplete="one-time-code" autoFocus />
    </AuthForm>
  );
}

/** Why the password is wanted again: too many wrong codes, or too long a wait. */
function startAgain(error: unknown): string {
  const locked = error instanceof Error && error.message === 'Password attempts exceeded';
  return locked ? authProblem(error).message : 'Signing in took too long. Enter your password again.';
}
