import { beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { givenPerson, type Person } from '../testing/person';
import { sharedProduct } from '../testing/shared-product';

const product = sharedProduct();
let ada: Person;

beforeAll(async () => {
  ada = await givenPerson(product, 'ada');
});

/** What the real-time endpoint at an address first says to the holder of a token. */
async function greetingAt(host: string, token: string): Promise<unknown> {
  const url = new URL(product.outputs.realtimeUrl);
  url.hostname = host;
  const header = Buffer.from(JSON.stringify({ Authorization: token, host: url.host })).toString('base64url');
  const socket = new WebSocket(url, ['graphql-ws', `header-${header}`]);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const greeting = new Promise<string>((resolve) => socket.once('message', (data: Buffer) => resolve(data.toString())));
  socket.send('{"type":"connection_init"}');
  const message: unknown = JSON.parse(await greeting);
  socket.close();
  return message;
}

test.each(['localhost', '127.0.0.1'])(
  'the real-time endpoint at %s lets in who has a token of the user pool',
  async (host) => {
    expect(await greetingAt(host, ada.idToken)).toMatchObject({ type: 'connection_ack' });
    expect(await greetingAt(host, `${ada.idToken}x`)).toMatchObject({ type: 'connection_error' });
  },
);

test('a socket for anything else is closed', async () => {
  const socket = new WebSocket(product.origin.replace('http', 'ws'));
  await expect(new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))).rejects.toThrow();
});
