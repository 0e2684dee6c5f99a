import { clearAttempts } from '../attempts';
import { openChallenge } from '../challenges';
import { CognitoError, notAuthorized } from '../error';
import type { Pool } from '../pool';
import { startSession } from '../sessions';
import type { User } from '../users';

/**
 * What follows on a password: tokens, the next challenge, or why not.
 *
 * @param user undefined when the password was wrong or there is no such user: nobody learns which
 */
export async function completePassword(pool: Pool, user: User | undefined): Promise<object> {
  if (user === undefined) throw notAuthorized();
  await clearAttempts(pool, user.sub);
  if (!user.enabled) throw notAuthorized('User is disabled.');
  if (user.status === 'UNCONFIRMED') throw new CognitoError('UserNotConfirmedException', 'User is not confirmed.');
  if (user.status === 'RESET_REQUIRED') {
    throw new CognitoError('PasswordResetRequiredException', 'Password reset required for the user');
  }
  if (user.temporaryExpired) {
    throw notAuthorized('Temporary password has expired and must be reset by an administrator.');
  }
  if (user.status === 'FORCE_CHANGE_PASSWORD') {
    return {
      ChallengeName: 'NEW_PASSWORD_REQUIRED',
      Session: await openChallenge(pool, 'NEW_PASSWORD_REQUIRED', { sub: user.sub }),
      ChallengeParameters: {
        USER_ID_FOR_SRP: user.sub,
        requiredAttributes: '[]',
        userAttributes: JSON.stringify({
          email_verified: String(user.emailVerified),
          ...user.attributes,
          email: user.email,
        }),
      },
    };
  }
  return completeFactors(pool, user);
}

/** Asks for the code of an authenticator app where the user has one, else signs in. */
async function completeFactors(pool: Pool, user: User): Promise<object> {
  if (user.totpEnabled) {
    return {
      ChallengeName: 'SOFTWARE_TOKEN_MFA',
      Session: await openChallenge(pool, 'SOFTWARE_TOKEN_MFA', { sub: user.sub }),
      ChallengeParameters: { USER_ID_FOR_SRP: user.sub },
    };
  }
  return { ChallengeParameters: {}, AuthenticationResult: await startSession(pool, user) };
}
