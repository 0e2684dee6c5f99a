import type { SignInOutput } from 'aws-amplify/auth';
import { TOTP_ISSUER } from '../../lib/totp-issuer';
import type { AuthStep, StepProps } from './auth-step';

/** Goes where the user pool's answer to a sign-in leads: in, or to what it wants first. */
export function proceed(output: SignInOutput, credentials: { email: string; password?: string }, props: StepProps) {
  const step = stepAfter(output, credentials);
  if (step) props.go(step);
  else props.onSignedIn();
}

/** @returns undefined once the person is signed in */
export function stepAfter(
  { isSignedIn, nextStep }: SignInOutput,
  { email, password }: { email: string; password?: string },
): AuthStep | undefined {
  if (isSignedIn) return undefined;
  const wanted = nextStep.signInStep;
  if (wanted === 'CONFIRM_SIGN_UP') return { at: 'confirm', email, ...(password === undefined ? {} : { password }) };
  if (wanted === 'RESET_PASSWORD') return { at: 'forgot', email };
  if (wanted === 'CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED') return { at: 'first-password', email };
  if (wanted === 'CONFIRM_SIGN_IN_WITH_TOTP_CODE') return { at: 'totp', email };
  if (wanted === 'CONTINUE_SIGN_IN_WITH_TOTP_SETUP') {
    const { sharedSecret, getSetupUri } = nextStep.totpSetupDetails;
    return { at: 'totp-setup', email, secret: sharedSecret, uri: getSetupUri(TOTP_ISSUER, email).href };
  }
  throw new Error(`Signing in stopped at ${wanted}.`);
}
