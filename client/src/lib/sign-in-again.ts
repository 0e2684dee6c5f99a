import './amplify';
import { confirmSignIn, signIn, signOut, type SignInOutput } from 'aws-amplify/auth';
import { isSignInOver } from './auth-problem';

/** done: signed in. elsewhere: the user pool wants what only the sign-in screen asks for, such as a new password. */
export type NextStep = 'done' | 'password' | 'code' | 'elsewhere';

/** Begins a new session for whose ended, without telling this browser's other windows to leave: they wait as well. */
export async function signInAgain(email: string, password: string): Promise<NextStep> {
  await signOut().catch(() => undefined);
  return nextStep(await signIn({ username: email, password }));
}

/** @param code of the authenticator app; after too many wrong ones the password is wanted again */
export async function confirmCode(code: string): Promise<NextStep> {
  try {
    return nextStep(await confirmSignIn({ challengeResponse: code }));
  } catch (error) {
    if (isSignInOver(error)) return 'password';
    throw error;
  }
}

function nextStep({ isSignedIn, nextStep: { signInStep } }: SignInOutput): NextStep {
  if (isSignedIn) return 'done';
  return signInStep === 'CONFIRM_SIGN_IN_WITH_TOTP_CODE' ? 'code' : 'elsewhere';
}
