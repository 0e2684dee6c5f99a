import { createPublicKey } from 'node:crypto';
import { InitiateAuthCommand } from '@aws-sdk/client-cognito-identity-provider';
import { JwtVerifier } from 'aws-jwt-verify';
import { SimpleJwksCache } from 'aws-jwt-verify/jwk';
import { createRemoteJWKSet, decodeJwt, importJWK, jwtVerify, SignJWT, UnsecuredJWT } from 'jose';
import type { JWK, JWTPayload } from 'jose';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { password, startTestPool } from './testing/test-pool';
import type { TestPool } from './testing/test-pool';

let test: TestPool;
let key: JWK;
let valid: JWTPayload;
let accessToken: string;
/** Who a token has to get past: our API, and the libraries that others verify Cognito's tokens with. */
let verifiers: Record<string, (token: string) => Promise<unknown>>;

beforeAll(async () => {
  test = await startTestPool();
  const { issuer, clientId: audience } = test.pool;
  await test.pool.createConfirmedUser({ email: 'ada@example.org', password });
  const signIn = new InitiateAuthCommand({
    ClientId: audience,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: 'ada@example.org', PASSWORD: password },
  });
  const { AuthenticationResult: tokens } = await test.client.send(signIn);
  accessToken = tokens?.AccessToken ?? '';
  valid = decodeJwt(tokens?.IdToken ?? '');
  const database = new Client({ connectionString: test.connectionString });
  await database.connect();
  key = (await database.query('select private_jwk from cognito.signing_keys')).rows[0].private_jwk;
  await database.end();
  const jwksUri = `${issuer}/.well-known/jwks.json`;
  const remote = createRemoteJWKSet(new URL(jwksUri));
  // It fetches by https alone unless it is told how; all else is as it comes.
  const jwksCache = new SimpleJwksCache({ fetcher: { fetch: async (uri) => (await fetch(uri)).arrayBuffer() } });
  const ofAws = JwtVerifier.create({ issuer, audience, jwksUri }, { jwksCache });
  verifiers = {
    'our API': (token) => test.pool.verify(token),
    jose: (token) => jwtVerify(token, remote, { issuer, audience }),
    'aws-jwt-verify': (token) => ofAws.verify(token),
  };
}, 60_000);
afterAll(() => test.close());

const now = () => Math.floor(Date.now() / 1000);
const sign = async (claims: JWTPayload) =>
  new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: key.kid ?? '' }).sign(await importJWK(key, 'RS256'));
const without = (name: string, claims: JWTPayload) =>
  Object.fromEntries(Object.entries(claims).filter(([claim]) => claim !== name));

const forgeries: [string, () => Promise<string>][] = [
  ['expired more than a minute ago', () => sign({ ...valid, exp: now() - 90 })],
  ['for another audience', () => sign({ ...valid, aud: 'other' })],
  ['from another issuer', () => sign({ ...valid, iss: 'http://127.0.0.1/eu-central-1_other' })],
  ['without a signature', async () => new UnsecuredJWT(valid).encode()],
  [
    'signed by HS256 with the public key as the secret',
    () => {
      const pem = createPublicKey({ key: { ...key }, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
      return new SignJWT(valid).setProtectedHeader({ alg: 'HS256', kid: key.kid ?? '' }).sign(Buffer.from(pem));
    },
  ],
  [
    'tampered with',
    async () => {
      const [header, , signature] = (await sign(valid)).split('.');
      const body = Buffer.from(JSON.stringify({ ...valid, sub: 'someone else' })).toString('base64url');
      return [header, body, signature].join('.');
    },
  ],
];

describe.each(['our API', 'jose', 'aws-jwt-verify'])('by %s a token', (name) => {
  const verify = async (token: string) => verifiers[name]?.(token);

  it('is accepted when nothing is wrong with it: the one the others are made of', async () => {
    await expect(verify(await sign(valid))).resolves.toBeDefined();
  });

  it.each(forgeries)('is refused: %s', async (_title, forge) => {
    await expect(verify(await forge())).rejects.toThrow();
  });
});

describe('our API', () => {
  it.each<[string, (claims: JWTPayload) => JWTPayload]>([
    ['without an expiry', (claims) => without('exp', claims)],
    ['for another use', (claims) => ({ ...claims, token_use: 'refresh' })],
    ['that is an access token of another client', (claims) => ({ ...claims, token_use: 'access', client_id: 'other' })],
    ['without a subject', (claims) => without('sub', claims)],
  ])('also refuses a token %s', async (_title, change) => {
    await expect(test.pool.verify(await sign(change(valid)))).rejects.toThrow();
  });

  it('takes access tokens too, and forgives a clock that is less than a minute off', async () => {
    await expect(test.pool.verify(accessToken)).resolves.toMatchObject({ token_use: 'access' });
    await expect(test.pool.verify(await sign({ ...valid, exp: now() - 30 }))).resolves.toMatchObject({
      sub: valid.sub,
    });
  });
});
