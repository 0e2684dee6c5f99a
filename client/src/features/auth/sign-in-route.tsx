import { Box, Link as TextLink, Typography } from '@mui/material';
import { useState } from 'react';
import { Link, redirect, useNavigate, useSearchParams, type LoaderFunctionArgs } from 'react-router-dom';
import { Wordmark } from '../../components/wordmark';
import { currentMember } from '../../lib/session';
import { wantedPath } from '../../lib/wanted-path';
import type { AuthStep, StepProps } from './auth-step';
import { ConfirmStep } from './confirm-step';
import { CreateStep } from './create-step';
import { FirstPasswordStep } from './first-password-step';
import { ForgotStep } from './forgot-step';
import { NewPasswordStep } from './new-password-step';
import { SignInStep } from './sign-in-step';
import { TotpSetupStep } from './totp-setup-step';
import { TotpStep } from './totp-step';

/** Who is signed in already goes on at once. */
export async function loader({ request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const member = await currentMember().catch(() => undefined);
  return member ? redirect(wantedPath(search)) : null;
}

/** The way in: sign in, create an account, confirm it, or set a new password. */
export function Component() {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const [step, go] = useState<AuthStep>({ at: search.get('mode') === 'create' ? 'create' : 'sign-in' });
  const onSignedIn = () => void navigate(wantedPath(search), { replace: true });
  return (
    <Box
      component="main"
      sx={{ minHeight: '100dvh', display: 'grid', gridTemplateRows: '1fr 2fr', justifyContent: 'center', px: 4 }}
    >
      <title>{`${titles[step.at]} · FinAlly`}</title>
      <Box sx={{ gridRow: 2, width: 'min(376px, calc(100vw - 32px))', mt: { xs: -16, md: -24 }, pb: 10 }}>
        <TextLink
          component={Link}
          to="/"
          underline="none"
          aria-label="FinAlly, to the start page"
          sx={{ display: 'inline-block', borderRadius: '8px' }}
        >
          <Wordmark />
        </TextLink>
        <Typography variant="h1" sx={{ mt: 8, mb: 5 }}>
          {titles[step.at]}
        </Typography>
        <Step step={step} go={go} onSignedIn={onSignedIn} />
      </Box>
    </Box>
  );
}

function Step({ step, ...props }: StepProps & { step: AuthStep }) {
  switch (step.at) {
    case 'sign-in':
      return <SignInStep {...props} email={step.email} notice={step.notice} />;
    case 'create':
      return <CreateStep {...props} />;
    case 'confirm':
      return <ConfirmStep {...props} email={step.email} password={step.password} />;
    case 'forgot':
      return <ForgotStep {...props} email={step.email} />;
    case 'new-password':
      return <NewPasswordStep {...props} email={step.email} />;
    case 'first-password':
      return <FirstPasswordStep {...props} email={step.email} />;
    case 'totp':
      return <TotpStep {...props} email={step.email} />;
    case 'totp-setup':
      return <TotpSetupStep {...props} email={step.email} secret={step.secret} uri={step.uri} />;
  }
}

const titles: Record<AuthStep['at'], string> = {
  'sign-in': 'Sign in',
  create: 'Create account',
  confirm: 'Confirm your e-mail address',
  forgot: 'Set a new password',
  'new-password': 'Set a new password',
  'first-password': 'Set your password',
  totp: 'Enter the code of your app',
  'totp-setup': 'Set up an authenticator app',
};
