import { describe, expect, test } from 'vitest';
import { testApi, tokenOf } from '../testing/api';

const none = (value: string): string =>
  `export const request = (ctx: any) => ({ payload: ${value} });\nexport const response = (ctx: any) => ctx.result;`;

const api = testApi(
  {
    'schema/all.graphql': 'type Query { me: User  slow: Int }  type User { id: ID friend: User }',
    'resolvers/Query.me.none.ts': none('{ id: ctx.identity.sub }'),
    'resolvers/User.friend.none.ts': none("{ id: 'friend' }"),
    'resolvers/Query.slow.sleep.ts':
      "export const request = () => ({ operation: 'Invoke' });\nexport const response = (ctx: any) => ctx.result;",
    'lambdas/sleep/handler.ts': '',
  },
  {
    limits: { introspection: false, maxDepth: 3, maxResolvers: 2, requestMs: 1000 },
    lambda: { invoke: () => new Promise(() => undefined) },
  },
);

const authorization = tokenOf('ada');
const query = JSON.stringify({ query: 'query Mine { me { id } }' });

test('a token comes bare or as a Bearer; the log says who asked for what', async () => {
  for (const token of [authorization, `Bearer ${authorization}`]) {
    const { status, body, headers, log } = await api.send({ headers: { authorization: token }, body: query });
    expect({ status, body }).toEqual({ status: 200, body: { data: { me: { id: 'ada' } } } });
    expect(headers).toMatchObject({ 'content-type': 'application/json', 'access-control-allow-origin': '*' });
    expect(log).toEqual({ user: 'ada', operation: 'Mine' });
  }
});

describe('what is turned away', () => {
  const unauthorized = {
    errors: [{ errorType: 'UnauthorizedException', message: 'Valid authorization header not provided.' }],
  };

  test.each([
    ['no token', {}, query],
    ['a token that does not count', { authorization: 'nonsense' }, query],
  ])('%s', async (_, headers, body) => {
    const answer = await api.send({ headers, body });
    expect({ status: answer.status, body: answer.body }).toEqual({ status: 401, body: unauthorized });
    expect(answer.headers['x-amzn-errortype']).toBe('UnauthorizedException');
  });

  test.each([
    ['GET', { method: 'GET' }, 405, 'MethodNotAllowedException'],
    ['a body that is no JSON', { body: '{' }, 400, 'MalformedHttpRequestException'],
    ['an empty body', { body: '' }, 400, 'MalformedHttpRequestException'],
    ['a batch', { body: `[${query}]` }, 400, 'MalformedHttpRequestException'],
    ['a body without a query', { body: '{}' }, 400, 'MalformedHttpRequestException'],
    [
      'variables that are no object',
      { body: JSON.stringify({ query: '{ me { id } }', variables: [1] }) },
      400,
      'MalformedHttpRequestException',
    ],
    [
      'another content type',
      { body: query, headers: { authorization, 'content-type': 'text/html' } },
      415,
      'UnsupportedMediaTypeException',
    ],
    [
      'more than 1 MB',
      { body: JSON.stringify({ query: `{ me { id } } #${'x'.repeat(1024 * 1024)}` }) },
      413,
      'RequestEntityTooLargeException',
    ],
  ])('%s', async (_, request, status, errorType) => {
    const answer = await api.send({ headers: { authorization }, ...request });
    expect(answer.status).toBe(status);
    expect(answer.body.errors?.[0]?.['errorType']).toBe(errorType);
  });
});

test('a request that takes too long is answered with 504', async () => {
  const { status, body } = await api.query('{ slow }');
  expect({ status, body }).toEqual({
    status: 504,
    body: { errors: [{ errorType: 'RequestTimeoutException', message: 'The request took longer than 1 seconds.' }] },
  });
});

test('a browser may ask from anywhere', async () => {
  const { status, headers } = await api.send({ method: 'OPTIONS' });
  expect(status).toBe(200);
  expect(headers['access-control-allow-headers']).toContain('authorization');
});

describe('limits', () => {
  test('introspection is off', async () => {
    const { body } = await api.query('{ __schema { types { name } } }');
    expect(body.errors?.[0]?.['message']).toContain("Field '__schema' in type 'Query' is undefined");
  });

  test('depth, through fragments too', async () => {
    expect((await api.query('{ me { friend { id } } }')).body.errors).toBeUndefined();
    const { body } = await api.query('{ me { ...F } }  fragment F on User { friend { friend { id } } }');
    expect(body.errors?.[0]?.['message']).toBe('Query depth limit exceeded: the limit is 3.');
  });

  test('resolvers', async () => {
    const { body } = await api.query('{ me { friend { id } other: friend { id } } }');
    expect(body.errors?.map((error) => error['errorType'])).toEqual(['ResolverCountLimitExceeded']);
  });
});

test('after a reload the new schema counts, and a faulty one leaves the old', async () => {
  await expect(api.api.reload({ sdl: 'type Query { a: Nowhere }', resolvers: [] })).rejects.toThrow('Unknown type');
  expect((await api.query('{ me { id } }')).body.errors).toBeUndefined();
  await api.api.reload({ sdl: 'type Query { now: Int }', resolvers: [] });
  expect((await api.query('{ now }')).body).toEqual({ data: { now: null } });
});
