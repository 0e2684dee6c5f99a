import * as z from 'zod/mini';
import { attributeList, readAttributes } from '../attributes';
import { sendCode, takeCode } from '../codes';
import { invalidParameter } from '../error';
import type { Pool } from '../pool';
import { userOfAccessToken } from '../sessions';
import { changeEmail, markEmailVerified, mergeAttributes } from '../user-changes';
import { deleteUser as removeUser, getUser as loadUser } from '../users';
import type { User } from '../users';
import { accessToken, attributes, code } from './inputs';
import { publicOperation } from './operation';

/** Which second factors a user has; the members are absent where there is none, as in Cognito. */
export function factorsOf(user: User): object {
  return user.totpEnabled
    ? { UserMFASettingList: ['SOFTWARE_TOKEN_MFA'], PreferredMfaSetting: 'SOFTWARE_TOKEN_MFA' }
    : {};
}

export const getUser = publicOperation(z.object({ AccessToken: accessToken }), async (pool, input) => {
  const user = await userOfAccessToken(pool, input.AccessToken);
  return { Username: user.sub, UserAttributes: attributeList(user), ...factorsOf(user) };
});

/** A new e-mail counts at once, as the name to sign in with too, and is unverified until its code comes back. */
export const updateUserAttributes = publicOperation(
  z.object({ AccessToken: accessToken, UserAttributes: attributes }),
  async (pool, input) => {
    const user = await userOfAccessToken(pool, input.AccessToken);
    const { email, rest } = readAttributes(input.UserAttributes, 'user');
    const moved = email !== undefined && email !== user.email;
    return pool.transaction(async (whole) => {
      await mergeAttributes(whole, user.sub, rest);
      if (!moved) return { CodeDeliveryDetailsList: [] };
      await changeEmail(whole, user.sub, email);
      return { CodeDeliveryDetailsList: [await sendCode(whole, await loadUser(whole, user.sub), 'email')] };
    });
  },
);

const emailOnly = { AccessToken: accessToken, AttributeName: z.string() };

export const getUserAttributeVerificationCode = publicOperation(z.object(emailOnly), async (pool, input) => {
  const user = await ownerOfEmail(pool, input);
  return { CodeDeliveryDetails: await sendCode(pool, user, 'email') };
});

export const verifyUserAttribute = publicOperation(z.object({ ...emailOnly, Code: code }), async (pool, input) => {
  const user = await ownerOfEmail(pool, input);
  await pool.transaction(async (whole) => {
    await takeCode(whole, user.sub, 'email', input.Code);
    await markEmailVerified(whole, user.sub);
  });
  return {};
});

export const deleteUser = publicOperation(z.object({ AccessToken: accessToken }), async (pool, input) => {
  const user = await userOfAccessToken(pool, input.AccessToken);
  await removeUser(pool, user.sub);
  return {};
});

async function ownerOfEmail(pool: Pool, input: { AccessToken: string; AttributeName: string }): Promise<User> {
  if (input.AttributeName !== 'email') throw invalidParameter('Only the attribute email can be verified.');
  return userOfAccessToken(pool, input.AccessToken);
}
