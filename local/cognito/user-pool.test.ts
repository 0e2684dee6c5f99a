import { GetTokensFromRefreshTokenCommand, InitiateAuthCommand } from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serverPid } from '../postgres/testing/child';
import { password, startTestPool } from './testing/test-pool';
import type { TestPool } from './testing/test-pool';
import { openUserPool } from './user-pool';

let test: TestPool;
beforeAll(async () => {
  test = await startTestPool();
}, 60_000);
afterAll(() => test.close());

const reopen = () =>
  openUserPool({ connectionString: test.connectionString, region: 'eu-central-1', origin: test.origin, triggers: {} });

describe('the user pool', () => {
  it('is the same after a restart: ids, keys, users and sessions', async () => {
    await test.newUser('ada@example.org');
    const signIn = new InitiateAuthCommand({
      ClientId: test.pool.clientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: 'ada@example.org', PASSWORD: password },
    });
    const { AuthenticationResult: tokens } = await test.client.send(signIn);
    const again = await Promise.all([reopen(), reopen()]);
    for (const pool of again) {
      expect(pool).toMatchObject({ userPoolId: test.pool.userPoolId, clientId: test.pool.clientId });
      await expect(pool.verify(tokens?.IdToken ?? '')).resolves.toMatchObject({ email: 'ada@example.org' });
      await pool.close();
    }
    const RefreshToken = tokens?.RefreshToken;
    const refresh = new GetTokensFromRefreshTokenCommand({ ClientId: test.pool.clientId, RefreshToken });
    expect(await test.client.send(refresh)).toHaveProperty('AuthenticationResult.IdToken');
  });

  it('has an id like AWS gives, and an issuer under its origin', () => {
    expect(test.pool.userPoolId).toMatch(/^eu-central-1_[A-Za-z0-9]{9}$/);
    expect(test.pool.issuer).toBe(`${test.origin}/${test.pool.userPoolId}`);
  });

  it('makes the demo account once, with the sub its data has', async () => {
    const sub = '8a6e0804-2bd0-4672-b79d-d97027f9071a';
    const wanted = { email: 'demo@example.org', password, name: 'Demo', groups: ['demo'] };
    expect(await test.pool.createConfirmedUser({ ...wanted, sub })).toEqual({ sub });
    expect(await test.pool.createConfirmedUser({ ...wanted, password: 'Another-horse-8' })).toEqual({ sub });
    const signIn = new InitiateAuthCommand({
      ClientId: test.pool.clientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: 'demo@example.org', PASSWORD: 'Another-horse-8' },
    });
    const { AuthenticationResult: tokens } = await test.client.send(signIn);
    expect(await test.pool.verify(tokens?.IdToken ?? '')).toMatchObject({ name: 'Demo', 'cognito:groups': ['demo'] });
  });

  it('signs in while its database is being started again', async () => {
    await test.newUser('eve@example.org');
    process.kill(await serverPid(test.directory), 'SIGKILL');
    const signIn = new InitiateAuthCommand({
      ClientId: test.pool.clientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: 'eve@example.org', PASSWORD: password },
    });
    // What was under way is answered with an error that AWS's clients try again.
    const answer = await test.client.send(signIn).catch((error: unknown) => error);
    expect(answer).toSatisfy(
      (given: { AuthenticationResult?: unknown; name?: string; $metadata: { httpStatusCode?: number } }) =>
        given.AuthenticationResult !== undefined ||
        (given.name === 'InternalErrorException' && given.$metadata.httpStatusCode === 500),
    );
    expect(await test.client.send(signIn)).toHaveProperty('AuthenticationResult.IdToken');
  });

  it('says so when its database cannot be reached', async () => {
    const options = { region: 'eu-central-1', origin: test.origin, triggers: {} };
    const nowhere = openUserPool({ ...options, connectionString: 'postgres://nobody@127.0.0.1:1/none' });
    await expect(nowhere).rejects.toThrow('ECONNREFUSED');
  });
});
