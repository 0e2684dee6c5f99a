import {
  AdminUserGlobalSignOutCommand,
  GetTokensFromRefreshTokenCommand,
  GetUserCommand,
  GlobalSignOutCommand,
  InitiateAuthCommand,
  RevokeTokenCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import type { JWK } from 'jose';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { password, startTestPool } from './testing/test-pool';
import type { TestPool } from './testing/test-pool';

let test: TestPool;
let privateJwk: JWK;
let sub: string;

beforeAll(async () => {
  test = await startTestPool({
    preTokenGeneration: async (event) => ({
      ...event,
      response: {
        claimsOverrideDetails: {
          claimsToAddOrOverride: { 'custom:plan': 'household', sub: 'someone else' },
          claimsToSuppress: ['custom:secret', 'sub', 'aud', 'token_use'],
          groupOverrideDetails: {
            groupsToOverride: [...(event.request.groupConfiguration.groupsToOverride ?? []), 'added'],
          },
        },
      },
    }),
  });
  const email = 'ada@example.org';
  ({ sub } = await test.pool.createConfirmedUser({ email, password, name: 'Ada', groups: ['operators', 'analysts'] }));
  const database = new Client({ connectionString: test.connectionString });
  await database.connect();
  await database.query(`update cognito.users set attributes = attributes || '{"custom:secret": "hidden"}'`);
  privateJwk = (await database.query('select private_jwk from cognito.signing_keys')).rows[0].private_jwk;
  await database.end();
}, 60_000);
afterAll(() => test.close());

async function signIn() {
  const command = new InitiateAuthCommand({
    ClientId: test.pool.clientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: 'ada@example.org', PASSWORD: password },
  });
  const { AuthenticationResult: tokens } = await test.client.send(command);
  return { id: tokens?.IdToken ?? '', access: tokens?.AccessToken ?? '', refresh: tokens?.RefreshToken ?? '' };
}

describe('tokens', () => {
  it('are accepted by jose with the published keys, and publish no private member', async () => {
    const { id, access } = await signIn();
    const keys = createRemoteJWKSet(new URL(`${test.pool.issuer}/.well-known/jwks.json`));
    const verified = await jwtVerify(id, keys, { issuer: test.pool.issuer, audience: test.pool.clientId });
    expect(verified.protectedHeader).toEqual({ alg: 'RS256', kid: privateJwk.kid });
    await jwtVerify(access, keys, { issuer: test.pool.issuer });
    const published = await (await fetch(`${test.pool.issuer}/.well-known/jwks.json`)).json();
    expect(published).toEqual({
      keys: [{ alg: 'RS256', e: privateJwk.e, kid: privateJwk.kid, kty: 'RSA', n: privateJwk.n, use: 'sig' }],
    });
    const discovery = await (await fetch(`${test.pool.issuer}/.well-known/openid-configuration`)).json();
    expect(discovery).toMatchObject({ issuer: test.pool.issuer });
  });

  it('carry the claims Cognito gives them, and what the trigger may change', async () => {
    const { id, access } = await signIn();
    const both = {
      sub,
      iss: test.pool.issuer,
      'cognito:groups': ['analysts', 'operators', 'added'],
      origin_jti: expect.any(String),
      event_id: expect.any(String),
      jti: expect.any(String),
      auth_time: expect.any(Number),
      iat: expect.any(Number),
      exp: (decodeJwt(id).iat ?? 0) + 3600,
    };
    expect(decodeJwt(id)).toEqual({
      ...both,
      token_use: 'id',
      aud: test.pool.clientId,
      email: 'ada@example.org',
      email_verified: true,
      name: 'Ada',
      'cognito:username': sub,
      'custom:plan': 'household',
    });
    expect(decodeJwt(access)).toEqual({
      ...both,
      token_use: 'access',
      client_id: test.pool.clientId,
      username: sub,
      scope: 'aws.cognito.signin.user.admin',
    });
  });
});

describe('a refresh token', () => {
  const refresh = (RefreshToken: string) =>
    test.client.send(new GetTokensFromRefreshTokenCommand({ ClientId: test.pool.clientId, RefreshToken }));
  const getUser = (AccessToken: string) => test.client.send(new GetUserCommand({ AccessToken }));

  it('gives new tokens of the same sign-in, by both operations', async () => {
    const first = await signIn();
    const { AuthenticationResult: second } = await refresh(first.refresh);
    const { AuthenticationResult: third } = await test.client.send(
      new InitiateAuthCommand({
        ClientId: test.pool.clientId,
        AuthFlow: 'REFRESH_TOKEN_AUTH',
        AuthParameters: { REFRESH_TOKEN: first.refresh },
      }),
    );
    const { origin_jti, auth_time } = decodeJwt(first.id);
    for (const tokens of [second, third]) {
      expect(tokens).not.toHaveProperty('RefreshToken');
      expect(await test.pool.verify(tokens?.IdToken ?? '')).toMatchObject({ sub, origin_jti, auth_time });
    }
    expect(decodeProtectedHeader(second?.AccessToken ?? '')).toMatchObject({ alg: 'RS256' });
  });

  it('ends, with its access tokens, when it is revoked; others live on', async () => {
    const [gone, other] = [await signIn(), await signIn()];
    await test.client.send(new RevokeTokenCommand({ ClientId: test.pool.clientId, Token: gone.refresh }));
    await expect(refresh(gone.refresh)).rejects.toMatchObject({ message: 'Refresh Token has been revoked' });
    await expect(getUser(gone.access)).rejects.toMatchObject({ message: 'Access Token has been revoked' });
    await expect(refresh(other.refresh)).resolves.toHaveProperty('AuthenticationResult.IdToken');
  });

  it('ends everywhere by a global sign-out, the user’s own or an operator’s', async () => {
    const [first, second] = [await signIn(), await signIn()];
    await test.client.send(new GlobalSignOutCommand({ AccessToken: first.access }));
    await expect(refresh(first.refresh)).rejects.toMatchObject({ name: 'NotAuthorizedException' });
    await expect(refresh(second.refresh)).rejects.toMatchObject({ name: 'NotAuthorizedException' });
    await expect(getUser(second.access)).rejects.toMatchObject({ message: 'Access Token has been revoked' });
    const third = await signIn();
    const UserPoolId = test.pool.userPoolId;
    await test.client.send(new AdminUserGlobalSignOutCommand({ UserPoolId, Username: 'ada@example.org' }));
    await expect(refresh(third.refresh)).rejects.toMatchObject({ name: 'NotAuthorizedException' });
  });

  it('ends after thirty days', async () => {
    const { refresh: token } = await signIn();
    const database = new Client({ connectionString: test.connectionString });
    await database.connect();
    const wait = (interval: string) =>
      database.query('update cognito.sessions set expires_at = expires_at - $1::interval', [interval]);
    await wait('29 days 23 hours');
    await expect(refresh(token)).resolves.toHaveProperty('AuthenticationResult.IdToken');
    await wait('1 hour');
    await database.end();
    await expect(refresh(token)).rejects.toMatchObject({ message: 'Refresh Token has expired' });
  });

  it('that nobody was given is refused', async () => {
    await expect(refresh('made up')).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Invalid Refresh Token',
    });
  });

  it('is no access token, nor is an ID token', async () => {
    const { id, refresh: token } = await signIn();
    for (const wrong of [id, token]) {
      await expect(getUser(wrong)).rejects.toMatchObject({ message: 'Invalid Access Token' });
    }
  });
});
