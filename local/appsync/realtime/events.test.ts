import { describe, expect, test } from 'vitest';
import { testApi, tokenOf } from '../testing/api';
import { chatFiles } from '../testing/chat';
import { connect, serveApi, type RawClient } from '../testing/realtime';

const api = testApi(chatFiles);
const served = serveApi(api);

/** What the subscriptions of one connection get until a last message that all of them want. */
async function eventsOf(client: RawClient, ids: string[], lastText: string): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const id of ids) {
    const events: unknown[] = (all[id] = []);
    for (;;) {
      const { payload } = await client.next('data', id);
      if (JSON.stringify(payload).includes(lastText)) break;
      events.push(payload);
    }
  }
  client.socket.close();
  return all;
}

const open = (sub = 'ada', groups?: string[]) => connect(served.url, tokenOf(sub, groups));
const post = (args: string, selection: string) => api.query(`mutation { post(${args}) { ${selection} } }`);

describe('an event has what the caller of the mutation selected', () => {
  test('anything else is null, whatever the mutation returned', async () => {
    const client = await open();
    await client.subscribe('1', 'subscription { m: onMessage { id text n author { name home { city } } } }');
    await post(
      'owner: "ada", text: "a", n: 1, author: { name: "A", home: { city: "C" } }',
      'title: text author { name }',
    );
    await post('owner: "ada", text: "last"', 'id text');
    expect(await eventsOf(client, ['1'], 'last')).toEqual({
      '1': [
        {
          data: { m: null },
          errors: [
            expect.objectContaining({
              message: "Cannot return null for non-nullable type: 'ID' within parent 'Message' (/m/id)",
            }),
          ],
        },
      ],
    });
  });

  test('aliases and fragments are seen through', async () => {
    const client = await open();
    await client.subscribe('1', 'subscription { onMessage { id text n author { home { city } } } }');
    await api.query(
      'mutation { a: post(owner: "o", text: "a", author: { home: { city: "C" } }) { ...M other: n } b: post(owner: "o", text: "last") { ...M } } fragment M on Message { id words: text author { h: home { ... on Home { city } } } }',
    );
    expect(await eventsOf(client, ['1'], 'last')).toEqual({
      '1': [{ data: { onMessage: { id: expect.any(String), text: 'a', n: null, author: { home: { city: 'C' } } } } }],
    });
  });

  test('fields of a group are for its members alone', async () => {
    const token = tokenOf('root', ['admins']);
    const ada = await open();
    const root = await open('root', ['admins']);
    for (const client of [ada, root]) await client.subscribe('1', 'subscription { onMessage { text secret } }');
    await api.query('mutation { post(owner: "o", text: "a", secret: "s") { text secret } }', {}, token);
    await api.query('mutation { post(owner: "o", text: "last") { text } }', {}, token);
    expect(await eventsOf(ada, ['1'], 'last')).toMatchObject({
      '1': [
        {
          data: { onMessage: { text: 'a', secret: null } },
          errors: [{ errorType: 'Unauthorized', message: 'Not Authorized to access secret on type Message' }],
        },
      ],
    });
    expect(await eventsOf(root, ['1'], 'last')).toEqual({ '1': [{ data: { onMessage: { text: 'a', secret: 's' } } }] });
  });
});

describe('who gets an event', () => {
  test('those whose arguments it fits; an argument that is null wants null', async () => {
    const client = await open();
    await client.subscribe('all', 'subscription { onMessage { text } }');
    await client.subscribe('ada', 'subscription ($o: ID) { onMessage(owner: $o) { text } }', { o: 'ada' });
    await client.subscribe('ada b', 'subscription { onMessage(owner: "ada", text: "b") { text } }');
    await client.subscribe('none', 'subscription { onMessage(owner: null) { text } }');
    await post('owner: "ada", text: "a"', 'owner text');
    await post('owner: "ada", text: "b"', 'owner text');
    await post('owner: "ben", text: "c"', 'owner text');
    // Who does not select the owner has no owner in the event.
    await post('owner: "ada", text: "d"', 'text');
    await post('owner: "zoe", text: "last"', 'owner text');
    const { payload } = await client.next('data', 'none');
    expect(payload?.data).toEqual({ onMessage: { text: 'd' } });
    const all = await eventsOf(client, ['all'], 'last');
    expect(all['all']).toHaveLength(4);
    const textsOf = (id: string) =>
      client.received
        .filter((message) => message.id === id && message.type === 'data')
        .map(({ payload: p }) => p?.data);
    expect(textsOf('ada')).toEqual([{ onMessage: { text: 'a' } }, { onMessage: { text: 'b' } }]);
    expect(textsOf('ada b')).toEqual([{ onMessage: { text: 'b' } }]);
    expect(textsOf('none')).toHaveLength(1);
  });

  test("those whose resolver's filter it passes: of what one owns, nothing of others", async () => {
    const [ada, ben] = [await open('ada'), await open('ben')];
    for (const client of [ada, ben]) await client.subscribe('1', 'subscription { onOwn { text } }');
    for (const [owner, text] of [
      ['ada', 'a'],
      ['ben', 'b'],
      ['ada', 'last'],
      ['ben', 'last'],
    ])
      await post(`owner: "${owner}", text: "${text}"`, 'owner text');
    expect(await eventsOf(ada, ['1'], 'last')).toEqual({ '1': [{ data: { onOwn: { text: 'a' } } }] });
    expect(await eventsOf(ben, ['1'], 'last')).toEqual({ '1': [{ data: { onOwn: { text: 'b' } } }] });
  });

  test('nobody, where the mutation failed', async () => {
    const client = await open();
    await client.subscribe('1', 'subscription { onMessage { text } }');
    expect((await api.query('mutation { drop(owner: "ada") { id text } }')).body.errors).toHaveLength(1);
    await post('owner: "ada", text: "last"', 'text');
    expect(await eventsOf(client, ['1'], 'last')).toEqual({ '1': [] });
  });

  test('nobody, where it is larger than 240 KB', async () => {
    const client = await open();
    await client.subscribe('1', 'subscription { onMessage { text } }');
    const large = 'x'.repeat(240 * 1024);
    await api.query('mutation ($t: String) { post(owner: "ada", text: $t) { text } }', { t: large });
    await api.query('mutation ($t: String) { post(owner: "ada", text: $t) { text } }', { t: large.slice(100) });
    await post('owner: "ada", text: "last"', 'text');
    expect((await eventsOf(client, ['1'], 'last'))['1']).toHaveLength(1);
    expect(api.logs.map(({ message }) => message)).toContain(
      'An event of more than 240 KB was not sent to its subscriber.',
    );
  });
});

describe('invalidation', () => {
  test('ends the subscriptions whose filter its payload passes', async () => {
    const [ada, ben] = [await open('ada'), await open('ben')];
    for (const client of [ada, ben]) await client.subscribe('1', 'subscription { onOwn { text } }');
    expect((await api.query('mutation { leave(owner: "ada") }')).body).toEqual({ data: { leave: true } });
    expect(await ada.next('complete')).toEqual({ id: '1', type: 'complete' });
    for (const owner of ['ada', 'ben']) await post(`owner: "${owner}", text: "last"`, 'owner text');
    expect(await eventsOf(ben, ['1'], 'last')).toEqual({ '1': [] });
    expect(ada.received.filter(({ type }) => type === 'data')).toEqual([]);
    ada.socket.close();
  });

  test('is done at most five times in a request', async () => {
    expect((await api.query('mutation { leaveOften(owner: "x", times: 5) }')).body.errors).toBeUndefined();
    expect((await api.query('mutation { leaveOften(owner: "x", times: 6) }')).body.errors?.[0]).toMatchObject({
      errorType: 'Code',
    });
  });

  test('filters are for the resolvers of subscriptions', async () => {
    expect((await api.query('mutation { misplaced }')).body.errors?.[0]).toMatchObject({
      message: 'Subscription filters are set in the response handler of a subscription.',
    });
  });
});
