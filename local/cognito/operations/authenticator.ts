import * as z from 'zod/mini';
import { bookAttempt, clearAttempts } from '../attempts';
import { CognitoError, invalidParameter } from '../error';
import { userOfAccessToken } from '../sessions';
import { createTotpSecret, matchingStep, useStep } from '../totp';
import { acceptTotpCandidate, setTotpCandidate, setTotpEnabled } from '../user-changes';
import { accessToken, code } from './inputs';
import { publicOperation } from './operation';

export const associateSoftwareToken = publicOperation(z.object({ AccessToken: accessToken }), async (pool, input) => {
  const user = await userOfAccessToken(pool, input.AccessToken);
  const secret = createTotpSecret();
  await setTotpCandidate(pool, user.sub, secret);
  return { SecretCode: secret };
});

export const verifySoftwareToken = publicOperation(
  z.object({ AccessToken: accessToken, UserCode: code }),
  async (pool, input) => {
    const user = await userOfAccessToken(pool, input.AccessToken);
    if (user.totpCandidate === null) throw invalidParameter('User has not set up software token mfa');
    await bookAttempt(pool, `totp:${user.sub}`);
    const step = matchingStep(user.totpCandidate, input.UserCode);
    if (step === undefined) throw new CognitoError('EnableSoftwareTokenMFAException', 'Code mismatch');
    await clearAttempts(pool, `totp:${user.sub}`);
    await acceptTotpCandidate(pool, user.sub);
    await useStep(pool, user.sub, step);
    return { Status: 'SUCCESS' };
  },
);

/** Cognito wants the app verified before the factor may be switched on. */
export const setUserMfaPreference = publicOperation(
  z.object({
    AccessToken: accessToken,
    SoftwareTokenMfaSettings: z.optional(
      z.nullable(z.object({ Enabled: z.optional(z.boolean()), PreferredMfa: z.optional(z.boolean()) })),
    ),
  }),
  async (pool, input) => {
    const user = await userOfAccessToken(pool, input.AccessToken);
    const enabled = input.SoftwareTokenMfaSettings?.Enabled;
    if (enabled === undefined) return {};
    if (enabled && user.totpSecret === null) throw invalidParameter('User has not verified software token mfa');
    await setTotpEnabled(pool, user.sub, enabled);
    return {};
  },
);
