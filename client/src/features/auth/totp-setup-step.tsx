import { confirmSignIn } from 'aws-amplify/auth';
import { Typography } from '@mui/material';
import { useForm } from 'react-hook-form';
import { AuthForm } from '../../components/auth-form';
import { FormField } from '../../components/form-field';
import { totpProblem } from '../../lib/auth-problem';
import { zodResolver } from '../../lib/forms';
import { TotpCode } from '../../lib/totp';
import type { StepProps } from './auth-step';
import { proceed } from './proceed';
import { InPlace } from '../../components/in-place';
import { onDemand } from '../../lib/on-demand';

// Few ever see it, and drawing the code is most of what this page would weigh.
const TotpSecret = onDemand(() => import('../../components/totp-secret').then((module) => module.TotpSecret));

export interface TotpSetupStepProps extends StepProps {
  email: string;
  secret: string;
  /** What the QR code says. */
  uri: string;
}

/** Where everybody has to have an authenticator app: sets one up on the way in. */
export function TotpSetupStep({ go, onSignedIn, email, secret, uri }: TotpSetupStepProps) {
  const form = useForm<TotpCode>({ resolver: zodResolver(TotpCode), defaultValues: { code: '' } });
  return (
    <AuthForm
      form={form}
      submitText="Confirm and sign in"
      problemOf={totpProblem}
      onSubmit={async ({ code }) =>
        proceed(await confirmSignIn({ challengeResponse: code }), { email }, { go, onSignedIn })
      }
    >
      <Typography color="textSecondary">
        Signing in here needs an authenticator app. Scan the code with it, then enter the six digits it shows.
      </Typography>
      <InPlace fallback={null}>
        <TotpSecret secret={secret} uri={uri} />
      </InPlace>
      <FormField form={form} name="code" label="Code" inputMode="numeric" autoComplete="one-time-code" />
    </AuthForm>
  );
}
