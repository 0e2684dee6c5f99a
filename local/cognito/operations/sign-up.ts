import * as z from 'zod/mini';
import { readAttributes, assertEmail } from '../attributes';
import { deliveryTo, sendCode, takeCode } from '../codes';
import { expiredCode, invalidParameter, notAuthorized } from '../error';
import { assertPasswordPolicy, createCredential } from '../password';
import { afterConfirmation } from '../triggers';
import { confirmUser, findUser, getUser, insertUser } from '../users';
import { assertClient, attributes, clientId, code, password, username } from './inputs';
import { publicOperation } from './operation';

export const signUp = publicOperation(
  z.object({
    ClientId: clientId,
    Username: username,
    Password: password,
    UserAttributes: z.optional(z.nullable(attributes)),
  }),
  async (pool, input) => {
    assertClient(pool, input.ClientId);
    assertEmail(input.Username);
    assertPasswordPolicy(input.Password);
    const { email = input.Username, rest } = readAttributes(input.UserAttributes ?? [], 'user');
    if (email.toLowerCase() !== input.Username.toLowerCase()) {
      throw invalidParameter('Username and email attribute must be the same.');
    }
    return pool.transaction(async (whole) => {
      const user = await insertUser(whole, {
        email: input.Username,
        emailVerified: false,
        attributes: rest,
        status: 'UNCONFIRMED',
        credential: (sub) => createCredential(pool, sub, input.Password),
      });
      return { UserConfirmed: false, UserSub: user.sub, CodeDeliveryDetails: await sendCode(whole, user, 'signUp') };
    });
  },
);

export const confirmSignUp = publicOperation(
  z.object({ ClientId: clientId, Username: username, ConfirmationCode: code }),
  async (pool, input) => {
    assertClient(pool, input.ClientId);
    const user = await findUser(pool, input.Username);
    if (user === undefined) throw expiredCode();
    if (user.status !== 'UNCONFIRMED') {
      throw notAuthorized(`User cannot be confirmed. Current status is ${user.status}`);
    }
    await pool.transaction(async (whole) => {
      await takeCode(whole, user.sub, 'signUp', input.ConfirmationCode);
      await confirmUser(whole, user.sub);
    });
    await afterConfirmation(pool, await getUser(pool, user.sub), 'PostConfirmation_ConfirmSignUp');
    return {};
  },
);

export const resendConfirmationCode = publicOperation(
  z.object({ ClientId: clientId, Username: username }),
  async (pool, input) => {
    assertClient(pool, input.ClientId);
    const user = await findUser(pool, input.Username);
    if (user === undefined) return { CodeDeliveryDetails: deliveryTo(input.Username) };
    if (user.status !== 'UNCONFIRMED') throw invalidParameter('User is already confirmed.');
    return { CodeDeliveryDetails: await sendCode(pool, user, 'signUp') };
  },
);
