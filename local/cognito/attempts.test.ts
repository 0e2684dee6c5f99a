import {
  AssociateSoftwareTokenCommand,
  InitiateAuthCommand,
  RespondToAuthChallengeCommand,
  SetUserMFAPreferenceCommand,
  VerifySoftwareTokenCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as srp from './srp';
import { password, startTestPool } from './testing/test-pool';
import type { TestPool } from './testing/test-pool';
import { currentStep, totpCode } from './totp';

// Nothing is replaced: what is called is only counted.
vi.mock('./srp', { spy: true });

let test: TestPool;
let database: pg.Client;
beforeAll(async () => {
  test = await startTestPool();
  database = new pg.Client({ connectionString: test.connectionString });
  await database.connect();
}, 60_000);
afterAll(async () => {
  await database.end();
  await test.close();
});

const refused = 'Incorrect username or password.';
const exceeded = 'Password attempts exceeded';
const wrong = 'Wrong-horse-7';

function signIn(USERNAME: string, PASSWORD: string) {
  const AuthParameters = { USERNAME, PASSWORD };
  return test.client.send(
    new InitiateAuthCommand({ ClientId: test.pool.clientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters }),
  );
}

/** The message a call is refused with. */
const refusal = (call: Promise<unknown>) =>
  call.then(
    () => 'accepted',
    (error: Error) => error.message,
  );

async function signInBySrp(USERNAME: string): Promise<unknown> {
  const ClientId = test.pool.clientId;
  const { ChallengeParameters } = await test.client.send(
    new InitiateAuthCommand({ ClientId, AuthFlow: 'USER_SRP_AUTH', AuthParameters: { USERNAME, SRP_A: 'abcdef01' } }),
  );
  return test.client.send(
    new RespondToAuthChallengeCommand({
      ClientId,
      ChallengeName: 'PASSWORD_VERIFIER',
      ChallengeResponses: {
        USERNAME,
        PASSWORD_CLAIM_SECRET_BLOCK: ChallengeParameters?.['SECRET_BLOCK'] ?? '',
        TIMESTAMP: 'Sun Nov 22 12:00:00 UTC 2026',
        PASSWORD_CLAIM_SIGNATURE: Buffer.alloc(32, 1).toString('base64'),
      },
    }),
  );
}

/** The statements and the long computations that a refused call costs. */
async function workOf(call: () => Promise<unknown>) {
  const { createVerifier, startExchange, sessionKey, proof } = srp;
  const steps = { createVerifier, startExchange, sessionKey, proof };
  for (const step of Object.values(steps)) vi.mocked(step).mockClear();
  const query = vi.spyOn(pg.Client.prototype, 'query');
  expect(await refusal(call())).toBe(refused);
  const statements = query.mock.calls.map(([statement]) => String(statement));
  query.mockRestore();
  const computed = Object.entries(steps).filter(([, step]) => vi.mocked(step).mock.calls.length === 1);
  return { statements, computed: computed.map(([name]) => name) };
}

describe('who guesses', () => {
  it.each([
    ['a password', (email: string) => signIn(email, wrong), ['createVerifier']],
    ['by SRP', signInBySrp, ['startExchange', 'sessionKey', 'proof']],
  ])('cannot tell an unknown user from a wrong password by the work it takes (%s)', async (_, call, computed) => {
    await test.pool.createConfirmedUser({ email: 'known@example.org', password });
    const known = await workOf(() => call('known@example.org'));
    expect(known.computed).toEqual(computed);
    expect(known.statements.length).toBeGreaterThan(1);
    expect(await workOf(() => call('unknown@example.org'))).toEqual(known);
  });

  it.each(['locked@example.org', 'never-was-here@example.org'])(
    'a password of %s is kept out for twice as long each time, the right password included',
    async (email) => {
      if (email.startsWith('locked')) await test.pool.createConfirmedUser({ email, password });
      const waits: number[] = [];
      for (let guess = 1; guess <= 15; guess += 1) {
        expect(await refusal(signIn(email, wrong))).toBe(refused);
        const { rows } = await database.query<{ seconds: string }>(
          `select round(extract(epoch from locked_until - last_at)) as seconds from cognito.sign_in_attempts
           order by last_at desc limit 1`,
        );
        waits.push(Number(rows[0]?.seconds));
        if (guess < 15) await database.query('update cognito.sign_in_attempts set locked_until = clock_timestamp()');
      }
      expect(waits).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900]);
      expect(await refusal(signIn(email, password))).toBe(exceeded);
      await database.query(
        "update cognito.sign_in_attempts set last_at = now() - interval '16 minutes', locked_until = now()",
      );
      for (let guess = 1; guess <= 4; guess += 1) expect(await refusal(signIn(email, wrong))).toBe(refused);
      expect(await refusal(signIn(email, password))).toBe(email.startsWith('locked') ? 'accepted' : refused);
    },
  );

  it('at the same time is counted', async () => {
    const email = 'parallel@example.org';
    await test.pool.createConfirmedUser({ email, password });
    const messages = await Promise.all(Array.from({ length: 12 }, () => refusal(signIn(email, wrong))));
    expect(messages).toContain(exceeded);
    expect(messages).not.toContain('accepted');
  });

  it('the code of an authenticator app is kept out too, though the password is known', async () => {
    const email = 'totp@example.org';
    await test.pool.createConfirmedUser({ email, password });
    const AccessToken = (await signIn(email, password)).AuthenticationResult?.AccessToken;
    const { SecretCode = '' } = await test.client.send(new AssociateSoftwareTokenCommand({ AccessToken }));
    const UserCode = totpCode(SecretCode, currentStep());
    await test.client.send(new VerifySoftwareTokenCommand({ AccessToken, UserCode }));
    const SoftwareTokenMfaSettings = { Enabled: true, PreferredMfa: true };
    await test.client.send(new SetUserMFAPreferenceCommand({ AccessToken, SoftwareTokenMfaSettings }));
    const guess = async (code: string) => {
      const { Session, ChallengeName } = await signIn(email, password);
      const ChallengeResponses = { USERNAME: email, SOFTWARE_TOKEN_MFA_CODE: code };
      const ClientId = test.pool.clientId;
      return test.client.send(
        new RespondToAuthChallengeCommand({ ClientId, ChallengeName, Session, ChallengeResponses }),
      );
    };
    for (let round = 0; round < 5; round += 1) {
      expect(await refusal(guess('no code'))).toBe('Invalid code received for user');
    }
    expect(await refusal(guess(totpCode(SecretCode, currentStep() + 1)))).toBe(exceeded);
  });
});
