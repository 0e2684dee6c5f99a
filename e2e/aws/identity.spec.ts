import { createPublicKey } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AdminGetUserCommand,
  ConfirmSignUpCommand,
  GetTokensFromRefreshTokenCommand,
  GetUserCommand,
  InitiateAuthCommand,
  SignUpCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { decodeJwt, importJWK, SignJWT, UnsecuredJWT, type JWK, type JWTPayload } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeFromOutbox, cognitoOf, givenPerson, signIn } from '../testing/person';
import { freePort, startProduct, type OwnProduct } from '../testing/product';

const password = 'Correct-horse-7';
let directory: string;
let port: number;
let product: OwnProduct;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'finally-identity-'));
  port = await freePort();
  product = await startProduct({ directory, port });
});
afterAll(async () => {
  await product.stop();
  await rm(directory, { recursive: true, force: true, maxRetries: 5 });
});

const clientId = () => product.outputs.userPoolClientId;
const signUp = (Username: string) =>
  cognitoOf(product).send(new SignUpCommand({ ClientId: clientId(), Username, Password: password }));
const confirm = async (Username: string) => {
  const ConfirmationCode = await codeFromOutbox(product, Username);
  return cognitoOf(product).send(new ConfirmSignUpCommand({ ClientId: clientId(), Username, ConfirmationCode }));
};
const tokensOf = async (USERNAME: string, PASSWORD = password) => {
  const AuthParameters = { USERNAME, PASSWORD };
  const command = new InitiateAuthCommand({ ClientId: clientId(), AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters });
  return (await cognitoOf(product).send(command)).AuthenticationResult ?? {};
};
/** Makes the next calls of the Data API fail. */
const order = (dataApi: Record<string, number>) =>
  fetch(`${product.origin}/_local/faults`, {
    method: 'POST',
    headers: { authorization: 'AWS4-HMAC-SHA256 Credential=any' },
    body: JSON.stringify({ dataApi }),
  }).then(({ status }) => status);
const usersOf = (email: string) => product.database.query('select id::text from users where email = :email', { email });

describe('what a person has begun', () => {
  test.each([
    ['a restart', 1],
    ['a kill -9', 2],
  ])('goes on after %s: access, refresh, tokens, codes, counted guesses', async (end, guessedNames) => {
    const name = end.replaceAll(' ', '-');
    const person = await givenPerson(product, name);
    const { AccessToken, RefreshToken } = await tokensOf(person.email);
    await signUp(`pending-${name}@example.com`);
    for (let guess = 1; guess <= 5; guess += 1) {
      await expect(tokensOf(`guessed-${name}@example.com`, 'Wrong-horse-7')).rejects.toThrow('Incorrect');
    }

    if (end === 'a kill -9') await product.kill();
    else await product.stop();
    const before = product.outputs;
    product = await startProduct({ directory, port });

    expect(product.outputs).toEqual(before);
    const cognito = cognitoOf(product);
    await expect(cognito.send(new GetUserCommand({ AccessToken }))).resolves.toHaveProperty('Username');
    expect(await person.get('{ me { email } }')).toEqual({ me: { email: person.email } });
    const refresh = new GetTokensFromRefreshTokenCommand({ ClientId: clientId(), RefreshToken });
    await expect(cognito.send(refresh)).resolves.toHaveProperty('AuthenticationResult.IdToken');
    await confirm(`pending-${name}@example.com`);
    expect(await usersOf(`pending-${name}@example.com`)).toHaveLength(1);
    const locked = await product.database.query('select key from cognito.sign_in_attempts where failures >= 5');
    expect(locked).toHaveLength(guessedNames);
  });
});

describe('confirming', () => {
  test('opens the books of the person by the deployed handler', async () => {
    await signUp('books@example.com');
    await confirm('books@example.com');
    expect(await usersOf('books@example.com')).toHaveLength(1);
  });

  test('fails when the handler fails; the person is confirmed all the same, and their first visit opens the books', async () => {
    const email = 'unlucky@example.com';
    await signUp(email);
    expect(await order({ sizeLimit: 1 })).toBe(200);
    await expect(confirm(email)).rejects.toMatchObject({
      name: 'UserLambdaValidationException',
      message: 'PostConfirmation failed with error The function failed; its log says why..',
    });
    const { userPoolId: UserPoolId } = product.outputs;
    const get = new AdminGetUserCommand({ UserPoolId, Username: email });
    expect(await cognitoOf(product).send(get)).toMatchObject({ UserStatus: 'CONFIRMED' });
    expect(await usersOf(email)).toEqual([]);
    const person = await signIn(product, email, password);
    expect(await person.get('{ me { email } }')).toEqual({ me: { email } });
  });

  test('waits a little for a database that is resuming', async () => {
    await signUp('early@example.com');
    await order({ resuming: 2 });
    await confirm('early@example.com');
    expect(await usersOf('early@example.com')).toHaveLength(1);
  });

  test('does not fail while a database takes long to resume: the first visit opens the books', async () => {
    const email = 'asleep@example.com';
    await signUp(email);
    await order({ resuming: 1000 });
    await confirm(email);
    await order({ resuming: 0 });
    expect(await usersOf(email)).toEqual([]);
    const person = await signIn(product, email, password);
    expect(await person.get('{ me { email } }')).toEqual({ me: { email } });
  });
});

describe('the API', () => {
  let key: JWK;
  let valid: JWTPayload;
  const ask = async (authorization: string) => {
    const response = await fetch(product.outputs.graphqlUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ query: '{ me { email } }' }),
    });
    return [response.status, await response.json()] as const;
  };
  const sign = async (claims: JWTPayload) =>
    new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: key.kid ?? '' }).sign(await importJWK(key, 'RS256'));

  beforeAll(async () => {
    const { idToken } = await givenPerson(product, 'forged');
    valid = decodeJwt(idToken);
    const [kept] = await product.database.query<{ jwk: string }>(
      'select private_jwk::text as jwk from cognito.signing_keys order by created_at desc limit 1',
    );
    key = JSON.parse(kept?.jwk ?? '{}') as JWK;
  });

  test('answers a token with the right signature', async () => {
    expect(await ask(await sign(valid))).toMatchObject([200, { data: { me: { email: valid['email'] } } }]);
  });

  test.each<[string, () => Promise<string>]>([
    ['has expired', () => sign({ ...valid, exp: Math.floor(Date.now() / 1000) - 90 })],
    ['is for another audience', () => sign({ ...valid, aud: 'other' })],
    ['is from another issuer', () => sign({ ...valid, iss: `${product.origin}/eu-central-1_other` })],
    ['has no signature', async () => new UnsecuredJWT(valid).encode()],
    [
      'is signed by HS256 with the public key',
      () => {
        const pem = createPublicKey({ key: { ...key }, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
        return new SignJWT(valid).setProtectedHeader({ alg: 'HS256', kid: key.kid ?? '' }).sign(Buffer.from(pem));
      },
    ],
    [
      'was tampered with',
      async () => {
        const [header, , signature] = (await sign(valid)).split('.');
        const body = Buffer.from(JSON.stringify({ ...valid, sub: 'someone else' })).toString('base64url');
        return [header, body, signature].join('.');
      },
    ],
  ])('refuses a token that %s', async (_, forge) => {
    expect(await ask(await forge())).toMatchObject([401, { errors: [{ errorType: 'UnauthorizedException' }] }]);
  });
});

test('faults are ordered by signed programs alone', async () => {
  const answer = await fetch(`${product.origin}/_local/faults`, { method: 'POST', body: '{"dataApi":{"timeout":1}}' });
  expect(answer.status).toBe(403);
});
