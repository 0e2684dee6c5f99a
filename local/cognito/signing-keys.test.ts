import { InitiateAuthCommand } from '@aws-sdk/client-cognito-identity-provider';
import { decodeProtectedHeader } from 'jose';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { password, startTestPool } from './testing/test-pool';
import type { TestPool } from './testing/test-pool';
import { openUserPool } from './user-pool';

let test: TestPool;
beforeAll(async () => {
  test = await startTestPool();
  await test.pool.createConfirmedUser({ email: 'ada@example.org', password });
}, 60_000);
afterAll(() => test.close());

async function signIn(): Promise<{ token: string; kid: string | undefined }> {
  const command = new InitiateAuthCommand({
    ClientId: test.pool.clientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: 'ada@example.org', PASSWORD: password },
  });
  const token = (await test.client.send(command)).AuthenticationResult?.IdToken ?? '';
  return { token, kid: decodeProtectedHeader(token).kid };
}

/** Lets time pass for the keys. */
async function ageKeys(interval: string): Promise<void> {
  const database = new Client({ connectionString: test.connectionString });
  await database.connect();
  await database.query('update cognito.signing_keys set created_at = created_at - $1::interval', [interval]);
  await database.end();
}

async function publishedKids(): Promise<string[]> {
  const response = await fetch(`${test.pool.issuer}/.well-known/jwks.json`);
  return ((await response.json()) as { keys: { kid: string }[] }).keys.map(({ kid }) => kid);
}

it('a key signs for ninety days; its tokens stay valid after another took over, until none can be left', async () => {
  // Opened before, as a second process on the same database would be: it learns of the new key by the first token.
  const { connectionString, origin } = test;
  const other = await openUserPool({ connectionString, region: 'eu-central-1', origin, triggers: {} });
  await ageKeys('89 days');
  const old = await signIn();
  await ageKeys('2 days');
  const [young, same] = await Promise.all([signIn(), signIn()]);
  expect(young.kid).not.toBe(old.kid);
  expect(same.kid).toBe(young.kid);
  for (const { token } of [old, young]) {
    await expect(test.pool.verify(token)).resolves.toMatchObject({ email: 'ada@example.org' });
    await expect(other.verify(token)).resolves.toMatchObject({ email: 'ada@example.org' });
  }
  await other.close();
  await ageKeys('2 hours');
  expect(await publishedKids()).toEqual([young.kid, old.kid]);
  await ageKeys('1 day');
  expect(await publishedKids()).toEqual([young.kid]);
  await expect(test.pool.verify(old.token)).rejects.toThrow();
  await expect(test.pool.verify(young.token)).resolves.toMatchObject({ email: 'ada@example.org' });
});
