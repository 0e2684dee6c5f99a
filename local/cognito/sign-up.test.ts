import {
  AdminGetUserCommand,
  ConfirmSignUpCommand,
  ResendConfirmationCodeCommand,
  SignUpCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { PostConfirmationTriggerEvent } from 'aws-lambda';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { password, startTestPool } from './testing/test-pool';
import type { TestPool } from './testing/test-pool';

let test: TestPool;
let confirmations: PostConfirmationTriggerEvent[] = [];
let failWith: string | undefined;

beforeAll(async () => {
  test = await startTestPool({
    postConfirmation: async (event) => {
      confirmations.push(event);
      if (failWith !== undefined) throw new Error(failWith);
    },
  });
}, 60_000);
afterAll(() => test.close());
beforeEach(() => {
  confirmations = [];
  failWith = undefined;
});

const signUp = (Username: string, Password = password) =>
  test.client.send(
    new SignUpCommand({
      ClientId: test.pool.clientId,
      Username,
      Password,
      UserAttributes: [{ Name: 'name', Value: 'Ada' }],
    }),
  );
const confirm = (Username: string, ConfirmationCode: string) =>
  test.client.send(new ConfirmSignUpCommand({ ClientId: test.pool.clientId, Username, ConfirmationCode }));

describe('signing up', () => {
  it('mails a code of six digits and says, masked, where it went', async () => {
    const answer = await signUp('ada@example.org');
    expect(answer).toMatchObject({
      UserConfirmed: false,
      UserSub: expect.stringMatching(/^[0-9a-f-]{36}$/),
      CodeDeliveryDetails: { AttributeName: 'email', DeliveryMedium: 'EMAIL', Destination: 'a***@e***' },
    });
    expect(await test.code('ada@example.org')).toMatch(/^\d{6}$/);
  });

  it.each([
    ['Short-1a', 'Password not long enough'],
    ['lowercase-only-1', 'Password must have uppercase characters'],
    ['UPPERCASE-ONLY-1', 'Password must have lowercase characters'],
    ['No-digits-at-all', 'Password must have numeric characters'],
  ])('refuses the password %s and says why', async (weak, why) => {
    await expect(signUp('weak@example.org', weak)).rejects.toMatchObject({
      name: 'InvalidPasswordException',
      message: `Password did not conform with policy: ${why}`,
    });
  });

  it('refuses a user name that is no e-mail', async () => {
    await expect(signUp('ada')).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: 'Username should be an email.',
    });
  });

  it('refuses an e-mail that is taken, whatever its case', async () => {
    await signUp('taken@example.org');
    await expect(signUp('Taken@Example.org')).rejects.toMatchObject({
      name: 'UsernameExistsException',
      message: 'An account with the given email already exists.',
    });
  });

  it('names the member that is missing', async () => {
    const incomplete = new SignUpCommand({
      ClientId: test.pool.clientId,
      Username: 'x@example.org',
      Password: undefined,
    });
    await expect(test.client.send(incomplete)).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: "1 validation error detected: Value at 'password' failed to satisfy constraint: Member must not be null",
    });
  });

  it('refuses a client that is not of this pool', async () => {
    const other = new SignUpCommand({ ClientId: 'other', Username: 'x@example.org', Password: password });
    await expect(test.client.send(other)).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'User pool client other does not exist.',
    });
  });
});

describe('confirming', () => {
  it('takes the code once and hands the new user to the PostConfirmation trigger', async () => {
    const { UserSub } = await signUp('grace@example.org');
    const code = await test.code('grace@example.org');
    await confirm('Grace@example.org', code);
    expect(confirmations).toEqual([
      expect.objectContaining({
        version: '1',
        region: 'eu-central-1',
        userPoolId: test.pool.userPoolId,
        userName: UserSub,
        triggerSource: 'PostConfirmation_ConfirmSignUp',
        callerContext: expect.objectContaining({ clientId: test.pool.clientId }),
        request: {
          userAttributes: {
            sub: UserSub,
            email: 'grace@example.org',
            email_verified: 'true',
            name: 'Ada',
            'cognito:user_status': 'CONFIRMED',
          },
        },
        response: {},
      }),
    ]);
    await expect(confirm('grace@example.org', code)).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'User cannot be confirmed. Current status is CONFIRMED',
    });
  });

  it('that breaks in the middle leaves nothing of itself: the code is good for another time', async () => {
    await signUp('broken@example.org');
    const code = await test.code('broken@example.org');
    const database = new Client({ connectionString: test.connectionString });
    await database.connect();
    await database.query("alter table cognito.users add constraint broken check (status <> 'CONFIRMED') not valid");
    await expect(confirm('broken@example.org', code)).rejects.toMatchObject({ name: 'InternalErrorException' });
    await database.query('alter table cognito.users drop constraint broken');
    await database.end();
    await confirm('broken@example.org', code);
  });

  it('lets one of two answers in parallel win', async () => {
    await signUp('twice@example.org');
    const code = await test.code('twice@example.org');
    const results = await Promise.allSettled([confirm('twice@example.org', code), confirm('twice@example.org', code)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(confirmations).toHaveLength(1);
  });

  it('refuses a wrong code, and after five of them the right one too, until a new one is sent', async () => {
    await signUp('guess@example.org');
    const right = await test.code('guess@example.org');
    const wrong = right === '000000' ? '000001' : '000000';
    for (let guess = 0; guess < 5; guess += 1) {
      await expect(confirm('guess@example.org', wrong)).rejects.toMatchObject({
        name: 'CodeMismatchException',
        message: 'Invalid verification code provided, please try again.',
      });
    }
    await expect(confirm('guess@example.org', right)).rejects.toMatchObject({ name: 'LimitExceededException' });
    const resend = new ResendConfirmationCodeCommand({ ClientId: test.pool.clientId, Username: 'guess@example.org' });
    await test.client.send(resend);
    await confirm('guess@example.org', await test.code('guess@example.org'));
  });

  it('answers an unknown user like an expired code, and pretends to resend one', async () => {
    await expect(confirm('nobody@example.org', '123456')).rejects.toMatchObject({
      name: 'ExpiredCodeException',
      message: 'Invalid code provided, please request a code again.',
    });
    const resend = new ResendConfirmationCodeCommand({ ClientId: test.pool.clientId, Username: 'nobody@example.org' });
    expect(await test.client.send(resend)).toMatchObject({ CodeDeliveryDetails: { Destination: 'n***@e***' } });
    expect(await test.code('nobody@example.org')).toBe('no mail');
  });

  it('fails with the message of a failing trigger and leaves the user confirmed, as Cognito does', async () => {
    failWith = 'the household is full';
    await signUp('full@example.org');
    await expect(confirm('full@example.org', await test.code('full@example.org'))).rejects.toMatchObject({
      name: 'UserLambdaValidationException',
      message: 'PostConfirmation failed with error the household is full.',
    });
    const get = new AdminGetUserCommand({ UserPoolId: test.pool.userPoolId, Username: 'full@example.org' });
    expect(await test.client.send(get)).toMatchObject({ UserStatus: 'CONFIRMED' });
  });
});

describe('the outbox', () => {
  it('shows mails on a page without script and without trusting what is in them', async () => {
    await signUp('"><b>x</b>@example.org').catch(() => undefined);
    await signUp("o'brien&co@example.org");
    const response = await fetch(`${test.origin}/outbox?to=${encodeURIComponent("o'brien&co@example.org")}`);
    const page = await response.text();
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page).toContain(await test.code("o'brien&co@example.org"));
    expect(page).toContain('o&#39;brien&amp;co@example.org');
    const style = await fetch(`${test.origin}${/href="(\/outbox\/[^"?]+)"/.exec(page)?.[1] ?? ''}`);
    expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(page).not.toMatch(/<script|<style|<b>|o'brien/);
  });

  it('lists the newest mail first', async () => {
    await signUp('newest@example.org');
    const response = await fetch(`${test.origin}/outbox`, { headers: { accept: 'application/json' } });
    const mails = (await response.json()) as { to: string }[];
    expect(mails[0]).toMatchObject({ to: 'newest@example.org', subject: 'Your verification code' });
    expect(mails.length).toBeGreaterThan(1);
  });
});
