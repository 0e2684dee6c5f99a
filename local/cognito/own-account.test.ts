import {
  DeleteUserCommand,
  GetUserAttributeVerificationCodeCommand,
  GetUserCommand,
  InitiateAuthCommand,
  UpdateUserAttributesCommand,
  VerifyUserAttributeCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { password, startTestPool } from './testing/test-pool';
import type { TestPool } from './testing/test-pool';

let test: TestPool;
beforeAll(async () => {
  test = await startTestPool();
}, 60_000);
afterAll(() => test.close());

async function accessTokenOf(USERNAME: string): Promise<string> {
  const command = new InitiateAuthCommand({
    ClientId: test.pool.clientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME, PASSWORD: password },
  });
  return (await test.client.send(command)).AuthenticationResult?.AccessToken ?? '';
}

const update = (AccessToken: string, Name: string, Value: string) =>
  test.client.send(new UpdateUserAttributesCommand({ AccessToken, UserAttributes: [{ Name, Value }] }));
const attributesOf = async (AccessToken: string) => {
  const { UserAttributes } = await test.client.send(new GetUserCommand({ AccessToken }));
  return Object.fromEntries((UserAttributes ?? []).map(({ Name, Value }) => [Name, Value]));
};

describe('an account of one’s own', () => {
  it('moves to a new e-mail, which is verified by a code and signs in with the same password', async () => {
    const sub = await test.newUser('old@example.org');
    const token = await accessTokenOf('old@example.org');
    const { CodeDeliveryDetailsList } = await update(token, 'email', 'new@example.org');
    expect(CodeDeliveryDetailsList).toMatchObject([{ Destination: 'n***@e***' }]);
    expect(await attributesOf(token)).toEqual({ sub, email: 'new@example.org', email_verified: 'false' });
    const again = new GetUserAttributeVerificationCodeCommand({ AccessToken: token, AttributeName: 'email' });
    expect(await test.client.send(again)).toMatchObject({ CodeDeliveryDetails: { Destination: 'n***@e***' } });
    expect(await accessTokenOf('new@example.org')).not.toBe('');
    const verify = { AccessToken: token, AttributeName: 'email', Code: await test.code('new@example.org') };
    await test.client.send(new VerifyUserAttributeCommand(verify));
    expect(await attributesOf(token)).toMatchObject({ email_verified: 'true' });
    await expect(accessTokenOf('old@example.org')).rejects.toMatchObject({ name: 'NotAuthorizedException' });
  });

  it('cannot take the e-mail of another', async () => {
    await test.newUser('first@example.org');
    await test.newUser('second@example.org');
    const token = await accessTokenOf('second@example.org');
    await expect(update(token, 'email', 'First@example.org')).rejects.toMatchObject({ name: 'AliasExistsException' });
  });

  it('keeps attributes that are not named, replaces those that are, and drops one set to nothing', async () => {
    await test.newUser('names@example.org');
    const token = await accessTokenOf('names@example.org');
    await update(token, 'name', 'Ada');
    await update(token, 'locale', 'en');
    expect(await attributesOf(token)).toMatchObject({ name: 'Ada', locale: 'en' });
    await update(token, 'name', '');
    expect(await attributesOf(token)).not.toHaveProperty('name');
  });

  it('cannot declare its own e-mail verified, nor be someone else, nor have attributes nobody knows', async () => {
    await test.newUser('sly@example.org');
    const token = await accessTokenOf('sly@example.org');
    for (const [name, error] of [
      ['email_verified', 'NotAuthorizedException'],
      ['sub', 'NotAuthorizedException'],
      ['shoe_size', 'InvalidParameterException'],
    ] as const) {
      await expect(update(token, name, 'true')).rejects.toMatchObject({ name: error });
    }
  });

  it('can be deleted, after which its token is worth nothing', async () => {
    await test.newUser('leaver@example.org');
    const AccessToken = await accessTokenOf('leaver@example.org');
    await test.client.send(new DeleteUserCommand({ AccessToken }));
    await expect(attributesOf(AccessToken)).rejects.toMatchObject({ name: 'UserNotFoundException' });
  });

  it('finds a code that has expired worth nothing', async () => {
    await test.newUser('late@example.org');
    const token = await accessTokenOf('late@example.org');
    await update(token, 'email', 'later@example.org');
    const database = new Client({ connectionString: test.connectionString });
    await database.connect();
    await database.query("update cognito.codes set expires_at = now() - interval '1 second'");
    await database.end();
    const verify = { AccessToken: token, AttributeName: 'email', Code: await test.code('later@example.org') };
    await expect(test.client.send(new VerifyUserAttributeCommand(verify))).rejects.toMatchObject({
      name: 'ExpiredCodeException',
    });
  });
});
