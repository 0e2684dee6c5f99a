import * as z from 'zod/mini';
import { assertEmail, attributeList, readAttributes } from '../attributes';
import { clearAttempts } from '../attempts';
import { notAuthorized } from '../error';
import { sendMail } from '../mails';
import { assertPasswordPolicy, createCredential, createTemporaryPassword } from '../password';
import { revokeAllSessions } from '../sessions';
import { afterConfirmation } from '../triggers';
import { confirmUser, deleteUser, getUser, insertUser, setCredential } from '../users';
import type { User } from '../users';
import { attributes, password, userPoolId, username } from './inputs';
import { operatorOperation } from './operation';
import { factorsOf } from './own-account';

const oneUser = { UserPoolId: userPoolId, Username: username };

/** Dates are seconds since 1970, as the JSON protocol wants them. */
export function describeUser(user: User) {
  return {
    Username: user.sub,
    Enabled: user.enabled,
    UserStatus: user.status,
    UserCreateDate: user.createdAt.getTime() / 1000,
    UserLastModifiedDate: user.modifiedAt.getTime() / 1000,
  };
}

export const adminCreateUser = operatorOperation(
  z.object({
    ...oneUser,
    TemporaryPassword: z.optional(z.nullable(password)),
    UserAttributes: z.optional(z.nullable(attributes)),
    MessageAction: z.optional(z.nullable(z.enum(['RESEND', 'SUPPRESS']))),
  }),
  async (pool, input) => {
    assertEmail(input.Username);
    const temporary = input.TemporaryPassword ?? createTemporaryPassword();
    assertPasswordPolicy(temporary);
    const { emailVerified, rest } = readAttributes(input.UserAttributes ?? [], 'operator');
    const user =
      input.MessageAction === 'RESEND'
        ? await getUser(pool, input.Username)
        : await insertUser(pool, {
            email: input.Username,
            emailVerified,
            attributes: rest,
            status: 'FORCE_CHANGE_PASSWORD',
            credential: (sub) => createCredential(pool, sub, temporary),
          });
    if (input.MessageAction === 'RESEND') {
      if (user.status !== 'FORCE_CHANGE_PASSWORD')
        throw notAuthorized('Resend not possible. Current status is CONFIRMED');
      await setCredential(pool, user.sub, createCredential(pool, user.sub, temporary), 'FORCE_CHANGE_PASSWORD');
    }
    if (input.MessageAction !== 'SUPPRESS') {
      const body = `Your user name is ${user.email} and the temporary password is ${temporary}`;
      await sendMail(pool, { to: user.email, subject: 'Your temporary password', body, code: temporary });
    }
    return { User: { ...describeUser(user), Attributes: attributeList(user) } };
  },
);

export const adminSetUserPassword = operatorOperation(
  z.object({ ...oneUser, Password: password, Permanent: z.optional(z.nullable(z.boolean())) }),
  async (pool, input) => {
    const user = await getUser(pool, input.Username);
    assertPasswordPolicy(input.Password);
    const status = input.Permanent === true ? 'CONFIRMED' : 'FORCE_CHANGE_PASSWORD';
    await setCredential(pool, user.sub, createCredential(pool, user.sub, input.Password), status);
    await clearAttempts(pool, user.sub);
    return {};
  },
);

export const adminGetUser = operatorOperation(z.object(oneUser), async (pool, input) => {
  const user = await getUser(pool, input.Username);
  return { ...describeUser(user), UserAttributes: attributeList(user), ...factorsOf(user) };
});

export const adminConfirmSignUp = operatorOperation(z.object(oneUser), async (pool, input) => {
  const user = await getUser(pool, input.Username);
  if (user.status !== 'UNCONFIRMED') {
    throw notAuthorized(`User cannot be confirmed. Current status is ${user.status}`);
  }
  await confirmUser(pool, user.sub);
  await afterConfirmation(pool, await getUser(pool, user.sub), 'PostConfirmation_ConfirmSignUp');
  return {};
});

export const adminDeleteUser = operatorOperation(z.object(oneUser), async (pool, input) => {
  await deleteUser(pool, (await getUser(pool, input.Username)).sub);
  return {};
});

export const adminUserGlobalSignOut = operatorOperation(z.object(oneUser), async (pool, input) => {
  await revokeAllSessions(pool, (await getUser(pool, input.Username)).sub);
  return {};
});
