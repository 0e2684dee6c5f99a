import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { testApi, tokenOf } from '../testing/api';
import { chatFiles } from '../testing/chat';
import { connect, serveApi } from '../testing/realtime';

const api = testApi(chatFiles, { realtime: { bufferedBytes: 1024 * 1024 } });
const served = serveApi(api);
const token = tokenOf('ada');

setFlagsFromString('--expose_gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Megabytes in use once nothing is left that could be freed. */
async function settledMemory(): Promise<number> {
  for (let turn = 0; turn < 5; turn += 1) {
    await sleep(20);
    collectGarbage();
  }
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

/** Posts one message for each owner, in order, many to a request. */
async function postAll(owners: string[]): Promise<void> {
  for (let at = 0; at < owners.length; at += 50) {
    const fields = owners
      .slice(at, at + 50)
      .map((owner, n) => `m${n}: post(owner: "${owner}", text: "${owner}") { owner text }`);
    expect((await api.query(`mutation { ${fields.join(' ')} }`)).body.errors).toBeUndefined();
  }
}

async function round(sockets: number, perSocket: number) {
  const owners = Array.from({ length: sockets * perSocket }, (_, n) => `owner-${n}`);
  const clients = await Promise.all(Array.from({ length: sockets }, () => connect(served.url, token)));
  const begun = await Promise.all(
    owners.map((owner, n) =>
      clients[n % sockets]?.subscribe(owner, 'subscription ($o: ID) { onMessage(owner: $o) { owner text } }', {
        o: owner,
      }),
    ),
  );
  expect(begun.filter((answer) => answer?.type !== 'start_ack')).toEqual([]);
  await postAll(owners);
  // Events come in the order of the mutations: after the last of each socket's own nothing is due.
  await Promise.all(clients.map((client, n) => client.next('data', owners.at(n - sockets) ?? '')));
  const events = clients.map(({ received }) =>
    received
      .filter(({ type }) => type === 'data')
      .map(({ id, payload }) => `${id} ${(payload?.data as { onMessage: { owner: string } }).onMessage.owner}`),
  );
  for (const { socket } of clients) socket.close();
  await Promise.all(clients.map(({ closed }) => closed));
  return { owners, events };
}

test('1,000 subscriptions on 50 sockets get one event each, in order, and leave nothing behind', async () => {
  // What is kept for good, such as documents that have been read, is there after a first round.
  await round(50, 20);
  const before = await settledMemory();
  await (async () => {
    const { owners, events } = await round(50, 20);
    events.forEach((received, n) => {
      const own = owners.filter((_, at) => at % 50 === n);
      expect(received).toEqual(own.map((owner) => `${owner} ${owner}`));
    });
  })();
  expect((await settledMemory()) - before).toBeLessThan(3);
});

test('a subscriber that does not read is cut off before memory grows, and others get their events', async () => {
  const [slow, quick] = [await connect(served.url, token), await connect(served.url, token)];
  for (const { subscribe } of [slow, quick]) await subscribe('1', 'subscription { onMessage { text } }');
  slow.socket.pause();
  const text = 'x'.repeat(200 * 1024);
  let sent = 0;
  const isCutOff = () =>
    api.logs.some(({ message }) => message === 'A subscriber reads too slowly, and was disconnected.');
  while (!isCutOff() && sent < 200) {
    await api.query('mutation ($t: String) { post(owner: "o", text: $t) { text } }', { t: text });
    sent += 1;
    await quick.next('data');
  }
  expect(isCutOff()).toBe(true);
  slow.socket.resume();
  expect(await slow.closed).toBe(1006);
  expect(quick.received.filter(({ type }) => type === 'data')).toHaveLength(sent);
  quick.socket.close();
});

test('closing the API ends every connection', async () => {
  const { subscribe, closed } = await connect(served.url, token);
  await subscribe('1', 'subscription { onMessage { text } }');
  await api.api.close();
  expect(await closed).toBe(1001);
});
