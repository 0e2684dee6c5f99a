import {
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  ChangePasswordCommand,
  ConfirmForgotPasswordCommand,
  ForgotPasswordCommand,
  InitiateAuthCommand,
  RespondToAuthChallengeCommand,
  SignUpCommand,
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

const refused = { name: 'NotAuthorizedException', message: 'Incorrect username or password.' };
const nextPassword = 'Another-horse-8';

function signIn(USERNAME: string, PASSWORD = password) {
  const AuthParameters = { USERNAME, PASSWORD };
  return test.client.send(
    new InitiateAuthCommand({ ClientId: test.pool.clientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters }),
  );
}

describe('signing in with a password', () => {
  it('gives an ID token, an access token and a refresh token', async () => {
    const sub = await test.newUser('ada@example.org');
    const { AuthenticationResult: tokens } = await signIn('ADA@example.org');
    expect(tokens).toMatchObject({ ExpiresIn: 3600, TokenType: 'Bearer', RefreshToken: expect.any(String) });
    expect(await test.pool.verify(tokens?.IdToken ?? '')).toMatchObject({ sub, token_use: 'id' });
    expect(await test.pool.verify(tokens?.AccessToken ?? '')).toMatchObject({ sub, token_use: 'access' });
  });

  it('answers a wrong password and an unknown user alike', async () => {
    await test.newUser('known@example.org');
    await expect(signIn('known@example.org', 'Wrong-horse-7')).rejects.toMatchObject(refused);
    await expect(signIn('unknown@example.org')).rejects.toMatchObject(refused);
  });

  it('tells only the holder of the password that the user is not confirmed', async () => {
    const ClientId = test.pool.clientId;
    await test.client.send(new SignUpCommand({ ClientId, Username: 'new@example.org', Password: password }));
    await expect(signIn('new@example.org', 'Wrong-horse-7')).rejects.toMatchObject(refused);
    await expect(signIn('new@example.org')).rejects.toMatchObject({
      name: 'UserNotConfirmedException',
      message: 'User is not confirmed.',
    });
  });

  it('keeps no password in the database, only salt and verifier', async () => {
    await test.newUser('stored@example.org');
    const database = new Client({ connectionString: test.connectionString });
    await database.connect();
    const { rows } = await database.query("select * from cognito.users where email = 'stored@example.org'");
    await database.end();
    expect(rows).toMatchObject([{ salt: expect.stringMatching(/^[0-9a-f]{32}$/) }]);
    expect(JSON.stringify(rows)).not.toContain(password);
  });
});

describe('a way to sign in that is left out', () => {
  it.each(['CUSTOM_AUTH', 'USER_AUTH', 'ADMIN_USER_PASSWORD_AUTH'] as const)(
    'is refused by its name: %s',
    async (AuthFlow) => {
      const command = new InitiateAuthCommand({ ClientId: test.pool.clientId, AuthFlow, AuthParameters: {} });
      await expect(test.client.send(command)).rejects.toMatchObject({
        name: 'InvalidParameterException',
        message: `${AuthFlow} flow not enabled for this client`,
      });
    },
  );

  it.each(['SMS_MFA', 'EMAIL_OTP', 'DEVICE_SRP_AUTH', 'WEB_AUTHN'] as const)(
    'has no challenge: %s',
    async (ChallengeName) => {
      const command = new RespondToAuthChallengeCommand({ ClientId: test.pool.clientId, ChallengeName });
      await expect(test.client.send(command)).rejects.toMatchObject({ name: 'InvalidParameterException' });
    },
  );
});

describe('signing in by SRP', () => {
  const start = (USERNAME: string, SRP_A = 'abcdef0123456789') =>
    test.client.send(
      new InitiateAuthCommand({
        ClientId: test.pool.clientId,
        AuthFlow: 'USER_SRP_AUTH',
        AuthParameters: { USERNAME, SRP_A },
      }),
    );
  const answer = (USERNAME: string, PASSWORD_CLAIM_SECRET_BLOCK: string) =>
    test.client.send(
      new RespondToAuthChallengeCommand({
        ClientId: test.pool.clientId,
        ChallengeName: 'PASSWORD_VERIFIER',
        ChallengeResponses: {
          USERNAME,
          PASSWORD_CLAIM_SECRET_BLOCK,
          TIMESTAMP: 'Sun Nov 22 12:00:00 UTC 2026',
          PASSWORD_CLAIM_SIGNATURE: Buffer.alloc(32, 1).toString('base64'),
        },
      }),
    );

  it('challenges an unknown user like a known one, with the same salt each time', async () => {
    await test.newUser('srp@example.org');
    const known = await start('srp@example.org');
    const [first, second] = [await start('srp-nobody@example.org'), await start('SRP-nobody@example.org')];
    const shape = (value: typeof known) =>
      Object.entries(value.ChallengeParameters ?? {}).map(([name, text]) => [name, name === 'SRP_B' ? 0 : text.length]);
    expect(shape(first)).toEqual(shape(known));
    expect(second.ChallengeParameters).toMatchObject({
      SALT: first.ChallengeParameters?.['SALT'],
      USER_ID_FOR_SRP: first.ChallengeParameters?.['USER_ID_FOR_SRP'],
    });
    const block = first.ChallengeParameters?.['SECRET_BLOCK'] ?? '';
    await expect(answer('srp-nobody@example.org', block)).rejects.toMatchObject(refused);
  });

  it('refuses a false proof, and takes no second answer to the same challenge', async () => {
    await test.newUser('proof@example.org');
    const { ChallengeParameters } = await start('proof@example.org');
    const block = ChallengeParameters?.['SECRET_BLOCK'] ?? '';
    await expect(answer('proof@example.org', block)).rejects.toMatchObject(refused);
    await expect(answer('proof@example.org', block)).rejects.toMatchObject({
      message: 'Invalid session for the user.',
    });
  });

  it('refuses public values that would make the key predictable', async () => {
    for (const value of ['0', '00', 'not hex']) {
      await expect(start('ada@example.org', value)).rejects.toMatchObject({ name: 'InvalidParameterException' });
    }
  });
});

describe('a new password', () => {
  it('is asked of a user whom an operator made', async () => {
    const UserPoolId = test.pool.userPoolId;
    await test.client.send(new AdminCreateUserCommand({ UserPoolId, Username: 'made@example.org' }));
    const temporary = await test.code('made@example.org');
    const challenge = await signIn('made@example.org', temporary);
    expect(challenge.ChallengeName).toBe('NEW_PASSWORD_REQUIRED');
    const respond = new RespondToAuthChallengeCommand({
      ClientId: test.pool.clientId,
      ChallengeName: 'NEW_PASSWORD_REQUIRED',
      Session: challenge.Session,
      ChallengeResponses: { USERNAME: 'made@example.org', NEW_PASSWORD: nextPassword, 'userAttributes.name': 'Made' },
    });
    const { AuthenticationResult: tokens } = await test.client.send(respond);
    expect(await test.pool.verify(tokens?.IdToken ?? '')).toMatchObject({ name: 'Made' });
    await expect(test.client.send(respond)).rejects.toMatchObject({ message: 'Invalid session for the user.' });
    await expect(signIn('made@example.org', temporary)).rejects.toMatchObject(refused);
  });

  it('is asked for seven days; then the temporary one is worth nothing until an operator renews it', async () => {
    const UserPoolId = test.pool.userPoolId;
    const Username = 'slow@example.org';
    await test.client.send(new AdminCreateUserCommand({ UserPoolId, Username }));
    const database = new Client({ connectionString: test.connectionString });
    await database.connect();
    const wait = 'update cognito.users set password_set_at = password_set_at - $1::interval where email = $2';
    await database.query(wait, ['6 days', Username]);
    expect(await signIn(Username, await test.code(Username))).toHaveProperty('ChallengeName', 'NEW_PASSWORD_REQUIRED');
    await database.query(wait, ['2 days', Username]);
    await database.end();
    await expect(signIn(Username, 'Wrong-horse-7')).rejects.toMatchObject(refused);
    await expect(signIn(Username, await test.code(Username))).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Temporary password has expired and must be reset by an administrator.',
    });
    await test.client.send(new AdminCreateUserCommand({ UserPoolId, Username, MessageAction: 'RESEND' }));
    expect(await signIn(Username, await test.code(Username))).toHaveProperty('ChallengeName', 'NEW_PASSWORD_REQUIRED');
  });

  it('can be set by an operator for good', async () => {
    await test.newUser('reset@example.org');
    const set = { UserPoolId: test.pool.userPoolId, Username: 'reset@example.org', Permanent: true };
    await test.client.send(new AdminSetUserPasswordCommand({ ...set, Password: nextPassword }));
    expect(await signIn('reset@example.org', nextPassword)).toHaveProperty('AuthenticationResult.IdToken');
  });

  it('can be set with a mailed code when the old one is forgotten', async () => {
    const ClientId = test.pool.clientId;
    await test.newUser('forgot@example.org');
    const Username = 'forgot@example.org';
    await test.client.send(new ForgotPasswordCommand({ ClientId, Username }));
    const change = { ClientId, Username, ConfirmationCode: await test.code(Username), Password: nextPassword };
    await test.client.send(new ConfirmForgotPasswordCommand(change));
    expect(await signIn(Username, nextPassword)).toHaveProperty('AuthenticationResult.IdToken');
    await expect(test.client.send(new ConfirmForgotPasswordCommand(change))).rejects.toMatchObject({
      name: 'ExpiredCodeException',
    });
  });

  it('is not refused in another way for an unknown user', async () => {
    const command = new ForgotPasswordCommand({ ClientId: test.pool.clientId, Username: 'who@example.org' });
    expect(await test.client.send(command)).toMatchObject({ CodeDeliveryDetails: { Destination: 'w***@e***' } });
  });

  it('replaces the old one only for who knows it', async () => {
    await test.newUser('change@example.org');
    const AccessToken = (await signIn('change@example.org')).AuthenticationResult?.AccessToken;
    const change = (PreviousPassword: string) =>
      test.client.send(new ChangePasswordCommand({ AccessToken, PreviousPassword, ProposedPassword: nextPassword }));
    await expect(change('Wrong-horse-7')).rejects.toMatchObject(refused);
    await change(password);
    expect(await signIn('change@example.org', nextPassword)).toHaveProperty('AuthenticationResult.IdToken');
  });
});
