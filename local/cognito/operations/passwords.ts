import * as z from 'zod/mini';
import { bookAttempt, clearAttempts } from '../attempts';
import { codeMismatch, deliveryTo, sendCode, takeCode } from '../codes';
import { invalidParameter, notAuthorized } from '../error';
import { assertPasswordPolicy, createCredential, isPassword } from '../password';
import { userOfAccessToken } from '../sessions';
import { afterConfirmation } from '../triggers';
import { findUser, getUser, setCredential } from '../users';
import { markEmailVerified } from '../user-changes';
import { accessToken, assertClient, clientId, code, password, username } from './inputs';
import { publicOperation } from './operation';

/** An unknown user is told of a mail too, so that nobody learns who exists. */
export const forgotPassword = publicOperation(
  z.object({ ClientId: clientId, Username: username }),
  async (pool, input) => {
    assertClient(pool, input.ClientId);
    const user = await findUser(pool, input.Username);
    if (user === undefined || !user.enabled) return { CodeDeliveryDetails: deliveryTo(input.Username) };
    if (user.status === 'FORCE_CHANGE_PASSWORD') {
      throw notAuthorized('User password cannot be reset in the current state.');
    }
    if (!user.emailVerified) {
      throw invalidParameter(
        'Cannot reset password for the user as there is no registered/verified email or phone_number',
      );
    }
    return { CodeDeliveryDetails: await sendCode(pool, user, 'password') };
  },
);

export const confirmForgotPassword = publicOperation(
  z.object({ ClientId: clientId, Username: username, ConfirmationCode: code, Password: password }),
  async (pool, input) => {
    assertClient(pool, input.ClientId);
    assertPasswordPolicy(input.Password);
    const user = await findUser(pool, input.Username);
    if (user === undefined || !user.enabled) throw codeMismatch();
    await pool.transaction(async (whole) => {
      await takeCode(whole, user.sub, 'password', input.ConfirmationCode);
      await setCredential(whole, user.sub, createCredential(pool, user.sub, input.Password), 'CONFIRMED');
      await markEmailVerified(whole, user.sub);
      await clearAttempts(whole, user.sub);
    });
    await afterConfirmation(pool, await getUser(pool, user.sub), 'PostConfirmation_ConfirmForgotPassword');
    return {};
  },
);

export const changePassword = publicOperation(
  z.object({ AccessToken: accessToken, PreviousPassword: password, ProposedPassword: password }),
  async (pool, input) => {
    const user = await userOfAccessToken(pool, input.AccessToken);
    assertPasswordPolicy(input.ProposedPassword);
    await bookAttempt(pool, user.sub);
    if (!isPassword(pool, user, input.PreviousPassword)) throw notAuthorized();
    await clearAttempts(pool, user.sub);
    await setCredential(pool, user.sub, createCredential(pool, user.sub, input.ProposedPassword), user.status);
    return {};
  },
);
