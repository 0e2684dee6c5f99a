import { authProblem } from '../../../lib/auth-problem';
import { currentMember } from '../../../lib/session';
import { TOTP_ISSUER } from '../../../lib/totp-issuer';

/** What an authenticator app is handed, or why there is nothing to hand it. */
export type SetUpStart = { secret: string; uri: string } | { problem: string };

/** Asks the user pool for a new secret, once: each asking makes the one before worthless. */
export async function beginSetUp(): Promise<SetUpStart> {
  try {
    const { sharedSecret, getSetupUri } = await (await import('../../../lib/amplify-account')).setUpTOTP();
    const member = await currentMember();
    return { secret: sharedSecret, uri: getSetupUri(TOTP_ISSUER, member?.email).href };
  } catch (error) {
    return { problem: authProblem(error).message };
  }
}
