import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import type { Duplex } from 'node:stream';
import { afterAll, beforeAll } from 'vitest';
import { WebSocket } from 'ws';
import type { ServerRequest } from '../../http';
import { listen } from '../../listener';
import type { TestApi } from './api';

/** Serves a test's API at /graphql and /graphql/realtime, by the listener of the product. */
export function serveApi(test: TestApi, tls?: { key: string; cert: string }) {
  const served = { host: '', url: '' };
  let close: () => Promise<unknown>;
  beforeAll(async () => {
    const listener = await listen(0, '127.0.0.1', (request) => test.api.handle(request));
    let server: Server = listener.server;
    let { port } = listener;
    if (tls) {
      server = createTlsServer(tls, (request, response) => listener.server.emit('request', request, response));
      await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
      ({ port } = server.address() as AddressInfo);
    }
    server.on('upgrade', (request: ServerRequest, socket: Duplex, head: Buffer) => {
      if (!test.api.upgrade(request, socket, head)) socket.destroy();
    });
    served.host = `${tls ? 'localhost' : '127.0.0.1'}:${port}`;
    served.url = `${tls ? 'https' : 'http'}://${served.host}/graphql`;
    close = () => Promise.all([listener.close(), tls ? new Promise((resolve) => server.close(resolve)) : undefined]);
  });
  afterAll(() => close());
  return served;
}

export interface Message {
  type: string;
  id?: string;
  payload?: { data?: Record<string, unknown>; errors?: Record<string, unknown>[]; connectionTimeoutMs?: number };
}

/** A client that speaks the protocol by hand: for what the official ones do not let one see. */
export interface RawClient {
  socket: WebSocket;
  received: Message[];
  send(message: object | string): void;
  /** The next message of a type that has not been taken yet. */
  next(type: string | string[], id?: string): Promise<Message>;
  /** @param headers sent with this subscription besides those of the connection */
  subscribe(id: string, query: string, variables?: object, headers?: object): Promise<Message>;
  closed: Promise<number>;
}

const encoded = (headers: object): string => Buffer.from(JSON.stringify(headers)).toString('base64url');

/** Opens a connection and waits for its acknowledgement. */
export async function connect(url: string, token: string, { old = false, init = true } = {}): Promise<RawClient> {
  const { host } = new URL(url);
  const address = `${url.replace('http', 'ws')}/realtime`;
  const header = encoded({ Authorization: token, host });
  const client = openSocket(
    old
      ? `${address}?header=${encodeURIComponent(Buffer.from(header, 'base64url').toString('base64'))}&payload=e30=`
      : address,
    old ? ['graphql-ws'] : ['graphql-ws', `header-${header}`],
    (message) => ({ extensions: { authorization: { Authorization: token, host, ...message } } }),
  );
  await new Promise((resolve, reject) => client.socket.once('open', resolve).once('error', reject));
  if (init) {
    client.send({ type: 'connection_init' });
    await client.next(['connection_ack', 'connection_error']);
  }
  return client;
}

interface Wanted {
  type: string | string[];
  id: string | undefined;
}

function openSocket(address: string, protocols: string[], extensionsOf: (more: object) => object): RawClient {
  const socket = new WebSocket(address, protocols);
  const received: Message[] = [];
  const waiting: (Wanted & { resolve(message: Message): void })[] = [];
  const fits = (message: Message, { type, id }: Wanted): boolean =>
    [type].flat().includes(message.type) && (id === undefined || message.id === id);
  const unread: Message[] = [];
  socket.on('message', (data: Buffer) => {
    const message = JSON.parse(data.toString()) as Message;
    received.push(message);
    const at = waiting.findIndex((one) => fits(message, one));
    if (at < 0) unread.push(message);
    else waiting.splice(at, 1)[0]?.resolve(message);
  });
  const client: RawClient = {
    socket,
    received,
    closed: new Promise((resolve) => socket.once('close', resolve)),
    send: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    next: (type, id) => {
      const at = unread.findIndex((message) => fits(message, { type, id }));
      const [found] = at < 0 ? [] : unread.splice(at, 1);
      return found ? Promise.resolve(found) : new Promise((resolve) => waiting.push({ type, id, resolve }));
    },
    subscribe: (id, query, variables = {}, headers = {}) => {
      const payload = {
        data: JSON.stringify({ query, variables }),
        ...extensionsOf(headers),
      };
      client.send({ id, type: 'start', payload });
      return client.next(['start_ack', 'error'], id);
    },
  };
  return client;
}
