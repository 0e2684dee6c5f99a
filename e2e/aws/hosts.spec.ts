import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rawRequest } from '../../local/testing/raw-request';
import { startProduct, type OwnProduct } from '../testing/product';

interface Answer {
  status: number | undefined;
  text: string;
  /** Whom browsers let read it besides its own pages. */
  readers: string | undefined;
}

/** Asks a product by a Host that need not be its own; with a body by POST. */
function ask(product: OwnProduct, host: string, path: string, body?: object, more: Record<string, string> = {}) {
  const { port } = new URL(product.origin);
  const target = { port, path, method: body ? 'POST' : 'GET', headers: { host, ...more } };
  return new Promise<Answer>((resolve, reject) => {
    const sent = request(target, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      const readers = answer.headers['access-control-allow-origin'];
      answer.once('end', () => resolve({ status: answer.statusCode, text, readers }));
    });
    sent.once('error', reject);
    sent.end(body && JSON.stringify(body));
  });
}

function cognito(product: OwnProduct, host: string, operation: string, body: object): Promise<Answer> {
  const more = {
    'content-type': 'application/x-amz-json-1.1',
    'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
  };
  return ask(product, host, '/', { ClientId: product.outputs.userPoolClientId, ...body }, more);
}

const Username = 'victim@example.com';
const signUp = { Username, Password: 'Correct-horse-7', UserAttributes: [{ Name: 'email', Value: Username }] };
const takenOver = { Username, Password: 'Taken-over-9' };
const signedIn = (product: OwnProduct, host: string) => {
  const AuthParameters = { USERNAME: Username, PASSWORD: takenOver.Password };
  return cognito(product, host, 'InitiateAuth', { AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters });
};

const paths = (product: OwnProduct): string[] => [
  ...['/', '/overview', '/index.html', '/config.json', '/health', '/outbox', '/outbox.json', '/outbox/style.css'],
  `/${product.outputs.userPoolId}/.well-known/jwks.json`,
  ...['/src/main.tsx', '/@vite/client', '/_local/faults', '/_local/rates'],
];
const posts = [
  '/graphql',
  '/',
  '/Execute',
  '/2015-03-31/functions/net-worth/invocations',
  '/v1/dataplane-evaluatecode',
  '/_local/rates/file',
];

/** What the server says to a WebSocket that is opened at a path. */
const opening = (product: OwnProduct, path: string, ...headers: string[]): Promise<string> =>
  rawRequest(Number(new URL(product.origin).port), [
    ...[`GET ${path} HTTP/1.1`, 'Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13'],
    ...['Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', ...headers],
  ]);

describe.each([
  ['as it is started', false],
  ['from its sources', true],
])('on one machine, %s', (_, watch) => {
  let product: OwnProduct;
  beforeAll(async () => {
    product = await startProduct({ watch });
  });
  afterAll(() => product.stop());

  test('no page and no interface answers to a name that was made to point here', async () => {
    for (const host of ['evil.example', `evil.example:${new URL(product.origin).port}`]) {
      for (const path of paths(product)) expect((await ask(product, host, path)).status, path).toBe(421);
      for (const path of posts) expect((await ask(product, host, path, {})).status, path).toBe(421);
    }
    expect((await ask(product, 'localhost', '/config.json')).status).toBe(200);
    expect((await ask(product, '127.0.0.1', '/')).text).toContain('<div id="root">');
  });

  test('neither do its sockets, which pages of another host do not open either', async () => {
    const sockets: [string, string[]][] = [
      ['/graphql/realtime', ['Sec-WebSocket-Protocol: graphql-ws']],
      ['/', ['Sec-WebSocket-Protocol: vite-hmr']],
      ['/', ['Sec-WebSocket-Protocol: vite-ping']],
    ];
    for (const [path, more] of sockets) {
      expect(await opening(product, path, 'Host: evil.example', ...more)).toMatch(/^HTTP\/1\.1 421 /);
      const foreign = ['Host: localhost', 'Origin: https://evil.example'];
      expect(await opening(product, path, ...foreign, ...more)).toMatch(/^HTTP\/1\.1 421 /);
    }
  });

  test('a page of another origin reads neither the mails nor the configuration', async () => {
    const origin = { origin: 'https://evil.example' };
    for (const path of ['/outbox', '/outbox.json', '/config.json'])
      expect(await ask(product, 'localhost', path, undefined, origin)).toMatchObject({ readers: undefined });
  });

  test('an account cannot be taken by a page', async () => {
    await cognito(product, 'localhost', 'SignUp', signUp);
    expect((await ask(product, 'evil.example', '/config.json')).status).toBe(421);
    expect((await cognito(product, 'evil.example', 'ForgotPassword', { Username })).status).toBe(421);
    expect((await ask(product, 'evil.example', `/outbox.json?to=${Username}`)).text).not.toMatch(/\d{6}/);
    expect((await ask(product, 'localhost', `/outbox.json?to=${Username}`)).text).toMatch(/"code":"\d{6}"/);
  });
});

describe('on a network', () => {
  let product: OwnProduct;
  beforeAll(async () => {
    product = await startProduct({ environment: { HOST: '0.0.0.0', ORIGIN: 'https://money.example' } });
  });
  afterAll(() => product.stop());
  /** The code in the latest mail of a kind that is in the server's console. */
  const codeInConsole = (subject: string) =>
    new RegExp(`.*Mail to ${Username}: ${subject}.*?(\\d{6})`, 's').exec(product.printed())?.[1];

  test('it is named by ORIGIN, and answers to it', async () => {
    const { graphqlUrl, realtimeUrl, userPoolId } = product.outputs;
    expect(graphqlUrl).toBe('https://money.example/graphql');
    expect(realtimeUrl).toBe('wss://money.example/graphql/realtime');
    const config = await ask(product, 'money.example', '/config.json');
    expect(JSON.parse(config.text)).toMatchObject({
      graphqlUrl,
      userPoolEndpoint: 'https://money.example',
      outbox: false,
    });
    const known = await ask(product, 'money.example', `/${userPoolId}/.well-known/openid-configuration`);
    expect(JSON.parse(known.text)).toMatchObject({ issuer: `https://money.example/${userPoolId}` });
    expect((await ask(product, 'evil.example', '/config.json')).status).toBe(421);
  });

  test('a person signs up by the code in the server’s console', async () => {
    await cognito(product, 'money.example', 'SignUp', signUp);
    const ConfirmationCode = codeInConsole('Your verification code');
    const confirmed = await cognito(product, 'money.example', 'ConfirmSignUp', { Username, ConfirmationCode });
    expect(confirmed.status).toBe(200);
  });

  test('an account cannot be taken from the network: the outbox is off, by whatever name', async () => {
    expect((await cognito(product, 'money.example', 'ForgotPassword', { Username })).status).toBe(200);
    for (const host of ['money.example', 'localhost', '127.0.0.1']) {
      for (const path of ['/outbox', '/outbox.json', `/outbox.json?to=${Username}`, '/outbox/x', '//outbox.json']) {
        const { status, text } = await ask(product, host, path);
        expect(status, path).not.toBe(200);
        expect(text).not.toMatch(/\b\d{6}\b/);
      }
    }
    expect((await signedIn(product, 'money.example')).status).toBe(400);
    expect(product.printed()).toContain('the outbox is off, and mails it would send appear here');
  });

  test('whoever runs the server finds the code in its console', async () => {
    const ConfirmationCode = codeInConsole('Your password reset code');
    const reset = await cognito(product, 'money.example', 'ConfirmForgotPassword', { ...takenOver, ConfirmationCode });
    expect(reset.status).toBe(200);
    expect((await signedIn(product, 'money.example')).status).toBe(200);
  });

  test('no member sets everybody’s exchange rates by a file, nor the switch', async () => {
    const { AuthenticationResult } = JSON.parse((await signedIn(product, 'money.example')).text) as {
      AuthenticationResult: { IdToken: string };
    };
    const headers = { authorization: AuthenticationResult.IdToken };
    const may = await ask(product, 'money.example', '/_local/rates', undefined, headers);
    expect(JSON.parse(may.text)).toMatchObject({ maySet: false, mayImport: false });
    for (const host of ['money.example', 'localhost', '127.0.0.1']) {
      const answer = await ask(product, host, '/_local/rates/file', { Date: 'USD' }, headers);
      expect(answer).toMatchObject({
        status: 403,
        text: expect.stringContaining('Others reach this server') as unknown,
      });
    }
  });
});
