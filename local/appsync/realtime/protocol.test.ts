import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { testApi, tokenOf } from '../testing/api';
import { chatFiles } from '../testing/chat';
import { connect, serveApi } from '../testing/realtime';

const api = testApi(chatFiles, { realtime: { keepAliveMs: 200, initMs: 300, subscriptionsPerConnection: 3 } });
const served = serveApi(api);
const brief = serveApi(testApi(chatFiles, { realtime: { connectionMs: 300 } }));

const ada = tokenOf('ada');
const open = (token = ada, options?: { old?: boolean; init?: boolean }) => connect(served.url, token, options);
const post = 'mutation ($text: String) { post(owner: "ada", text: $text) { id owner text } }';

describe('a connection', () => {
  test.each([
    ['by a subprotocol', {}],
    ['by ?header=, as older clients do', { old: true }],
  ])('is opened with a token %s', async (_, options) => {
    const { received, socket } = await open(ada, options);
    expect(received[0]).toEqual({ type: 'connection_ack', payload: { connectionTimeoutMs: 300_000 } });
    expect(socket.protocol).toBe('graphql-ws');
    socket.close();
  });

  test('is refused with a bad token', async () => {
    const { received, closed } = await open('nonsense');
    expect(received[0]).toEqual({
      type: 'connection_error',
      payload: {
        errors: [
          { errorType: 'UnauthorizedException', message: 'You are not authorized to make this call.', errorCode: 401 },
        ],
      },
    });
    expect(await closed).toBe(1008);
  });

  test.each([
    ['without its headers', ['graphql-ws'], 'Required headers are missing.'],
    ['without the protocol', [], 'NoProtocolError'],
  ])('%s is refused', async (_, protocols, message) => {
    const socket = new WebSocket(`${served.url.replace('http', 'ws')}/realtime`, protocols);
    await new Promise((resolve) => socket.once('open', resolve));
    const answer = new Promise<string>((resolve) => socket.once('message', (data: Buffer) => resolve(String(data))));
    socket.send('{"type":"connection_init"}');
    expect(JSON.parse(await answer)).toMatchObject({
      type: 'connection_error',
      payload: { errors: [{ message, errorCode: 400 }] },
    });
  });

  test('that is never initialised is closed', async () => {
    const { closed } = await open(ada, { init: false });
    expect(await closed).toBe(1008);
  });

  test('is kept alive', async () => {
    const { next, socket } = await open();
    expect(await next('ka')).toEqual({ type: 'ka' });
    socket.close();
  });

  test('ends with its token, and each subscription with its own', async () => {
    const soon = (sub: string, ms: number): string =>
      JSON.stringify({ ...(JSON.parse(tokenOf(sub)) as object), exp: (Date.now() + ms) / 1000 });
    const { subscribe, next, closed } = await open(soon('ada', 1500));
    expect(
      (await subscribe('1', 'subscription { onMessage { id } }', {}, { Authorization: soon('ada', 500) })).type,
    ).toBe('start_ack');
    expect((await next('error')).payload?.errors?.[0]).toMatchObject({ errorType: 'UnauthorizedException' });
    expect(await closed).toBe(1008);
  });

  test('ends after its time, which is 24 hours in AWS', async () => {
    const { received, closed } = await connect(brief.url, ada);
    expect(received[0]?.type).toBe('connection_ack');
    expect(await closed).toBe(1008);
  });

  test('no other path is taken', async () => {
    const socket = new WebSocket(`${served.url.replace('http', 'ws')}/other`, ['graphql-ws']);
    await expect(
      new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject)),
    ).rejects.toThrow();
  });
});

describe('a subscription', () => {
  test('is acknowledged, brings events, and ends when it is stopped', async () => {
    const { subscribe, next, send, received, socket } = await open();
    expect(await subscribe('1', 'subscription { onMessage { text } }')).toEqual({ type: 'start_ack', id: '1' });
    await api.query(post, { text: 'a' });
    expect(await next('data')).toEqual({ id: '1', type: 'data', payload: { data: { onMessage: { text: 'a' } } } });
    send({ id: '1', type: 'stop' });
    expect(await next('complete')).toEqual({ id: '1', type: 'complete' });
    await api.query(post, { text: 'b' });
    await next('ka');
    expect(received.filter(({ type }) => type === 'data')).toHaveLength(1);
    socket.close();
  });

  test.each([
    ['a faulty query', 'subscription { onMessage { nothing } }', "Field 'nothing' in type 'Message' is undefined"],
    ['a missing argument', 'subscription { onFilter { id } }', 'Missing field argument filter'],
    ['two fields at once', 'subscription { onMessage { id } onOwn { id } }', 'must select only one top level field'],
    ['a query', '{ count }', 'query not supported through the realtime channel'],
    [
      'a group that one is not in',
      'subscription { onAdmin { id } }',
      'Not Authorized to access onAdmin on type Subscription',
    ],
    ['a resolver that refuses', 'subscription { onRefused { id } }', 'Not today.'],
    ['a filter that is none', 'subscription { onFilter(filter: "{}") { id } }', 'The subscription filter is not valid'],
  ])('is refused for %s', async (_, query, message) => {
    const { subscribe, socket } = await open();
    const answer = await subscribe('1', query);
    expect(answer.type).toBe('error');
    expect(answer.payload?.errors?.[0]?.['message']).toContain(message);
    socket.close();
  });

  test('is refused with a token that is not valid, and before the connection is acknowledged', async () => {
    const { subscribe, socket } = await open();
    expect(
      (await subscribe('1', 'subscription { onMessage { id } }', {}, { Authorization: 'nonsense' })).payload?.errors,
    ).toEqual([{ errorType: 'UnauthorizedException', message: 'You are not authorized to make this call.' }]);
    socket.close();
    const early = await open(ada, { init: false });
    expect((await early.subscribe('1', 'subscription { onMessage { id } }')).type).toBe('error');
    early.socket.close();
  });

  test('has an id of its own, and only so many go on one connection', async () => {
    const { subscribe, send, next, socket } = await open();
    for (const id of ['1', '2', '3']) await subscribe(id, 'subscription { onMessage { id } }');
    expect((await subscribe('3', 'subscription { onMessage { id } }')).payload?.errors?.[0]).toMatchObject({
      errorType: 'DuplicatedOperationError',
    });
    expect((await subscribe('4', 'subscription { onMessage { id } }')).payload?.errors?.[0]).toEqual({
      errorType: 'MaxSubscriptionsReachedError',
      message: 'Max number of 3 subscriptions reached',
    });
    send({ id: '1', type: 'stop' });
    await next('complete');
    expect((await subscribe('4', 'subscription { onMessage { id } }')).type).toBe('start_ack');
    socket.close();
  });

  test.each(['{', '[]', '{"type":"start","id":"1","payload":{"query":"{ count }"}}', '{"type":"subscribe"}'])(
    'what is not of the protocol is answered with an error: %s',
    async (text) => {
      const { send, next, socket } = await open();
      send(text);
      expect((await next('error')).payload?.errors?.[0]).toMatchObject({ errorType: 'UnsupportedOperation' });
      socket.close();
    },
  );
});
