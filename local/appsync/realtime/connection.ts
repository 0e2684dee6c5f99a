import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import type { ServerRequest } from '../../http';
import { authenticate, type Modes } from '../auth/authenticate';
import type { Caller } from '../auth/identity';
import { handshakeHeaders, type Headers } from './handshake';
import { readMessage, type ClientMessage } from './messages';
import { createOutlet } from './outlet';
import type { Listener, Registry } from './registry';
import type { RealtimeLimits, SubscriptionApi } from './server';
import { readSubscription } from './subscription';

export interface Connection {
  keepAlive(): void;
  close(): Promise<void>;
}

interface ConnectionParts {
  api(): SubscriptionApi;
  modes: Modes;
  registry: Registry;
  limits: RealtimeLimits;
  log(line: Record<string, unknown>): void;
}

interface Started {
  /** Ended, by whichever side, while it was being started or after. */
  ended: boolean;
  listener?: Listener;
  timer?: NodeJS.Timeout;
}

const unauthorized = { errorType: 'UnauthorizedException', message: 'You are not authorized to make this call.' };

const connectionTimeoutMs = 300_000;
const closeGraceMs = 1000;

/** Speaks AppSync's real-time protocol with one client. */
export function serveConnection(
  socket: WebSocket,
  request: ServerRequest,
  { api, modes, registry, limits, log }: ConnectionParts,
): Connection {
  const outlet = createOutlet(socket, limits.bufferedBytes, log);
  const { send, sendError } = outlet;
  const subscriptions = new Map<string, Started>();
  const sourceIp = request.socket.remoteAddress ?? '';
  const signal = new AbortController();
  let acknowledged = false;

  /** Requests are signed for the address of the API, whichever way they come. */
  function callerOf(headers: Headers, path: string, body: string): Promise<Caller | undefined> {
    const { host, origin } = request.headers;
    const signed = { ...headers, host, origin };
    return authenticate(
      modes,
      { method: 'POST', url: new URL(path, 'http://localhost'), headers: signed, body },
      sourceIp,
    );
  }

  const opened = handshakeHeaders(request);
  const owner = opened ? callerOf(opened, '/graphql/connect', '{}') : Promise.resolve(undefined);

  function refuse(error: { errorType?: string; message: string; errorCode: number }): void {
    send({ type: 'connection_error', payload: { errors: [error] } });
    socket.close(1008, error.message);
  }

  async function initialize(): Promise<void> {
    if (socket.protocol === '') return refuse({ message: 'NoProtocolError', errorCode: 400 });
    if (!opened)
      return refuse({ errorType: 'BadRequestException', message: 'Required headers are missing.', errorCode: 400 });
    const caller = await owner;
    if (!caller) return refuse({ ...unauthorized, errorCode: 401 });
    acknowledged = true;
    clearTimeout(lifetime);
    const left = (caller.expiresAt ?? Infinity) - Date.now();
    lifetime = setTimeout(() => socket.close(1008, 'The connection has expired.'), Math.min(left, limits.connectionMs));
    lifetime.unref();
    send({ type: 'connection_ack', payload: { connectionTimeoutMs } });
  }

  function end(id: string): void {
    const started = subscriptions.get(id);
    if (!started) return;
    started.ended = true;
    clearTimeout(started.timer);
    if (started.listener) registry.remove(started.listener);
    subscriptions.delete(id);
  }

  function fail(id: string, ...errors: { errorType?: string | null; message: string }[]): void {
    end(id);
    sendError(id, errors);
  }

  async function start(message: Extract<ClientMessage, { type: 'start' }>): Promise<void> {
    const { id } = message;
    if (subscriptions.has(id))
      return sendError(id, [{ errorType: 'DuplicatedOperationError', message: `The id ${id} is in use.` }]);
    if (subscriptions.size >= limits.subscriptionsPerConnection) {
      const text = `Max number of ${limits.subscriptionsPerConnection} subscriptions reached`;
      return sendError(id, [{ errorType: 'MaxSubscriptionsReachedError', message: text }]);
    }
    const started: Started = { ended: false };
    subscriptions.set(id, started);
    const caller = acknowledged ? await callerOf(message.authorization, '/graphql', message.data) : undefined;
    if (started.ended) return;
    if (!caller) return fail(id, unauthorized);
    const read = await readSubscription(api(), message.request, {
      requestId: randomUUID(),
      caller,
      headers: message.authorization,
      domainName: null,
      signal: signal.signal,
    });
    if (started.ended) return;
    if ('errors' in read) return fail(id, ...read.errors);
    started.listener = {
      subscription: read.subscription,
      deliver: (payload) => outlet.deliver(id, payload),
      invalidate: () => {
        end(id);
        send({ id, type: 'complete' });
      },
    };
    if (caller.expiresAt !== null) {
      const left = Math.min(caller.expiresAt - Date.now(), limits.connectionMs);
      started.timer = setTimeout(() => fail(id, unauthorized), left);
      started.timer.unref();
    }
    registry.add(started.listener);
    send({ id, type: 'start_ack' });
  }

  async function receive(message: ClientMessage): Promise<void> {
    if (message.type === 'connection_init') return initialize();
    if (message.type === 'start') return start(message);
    if (message.type === 'stop') {
      end(message.id);
      return send({ id: message.id, type: 'complete' });
    }
    const text = `${message.name} not supported through the realtime channel`;
    sendError(message.id, [{ errorType: 'UnsupportedOperation', message: text }]);
  }

  let lifetime = setTimeout(() => socket.close(1008, 'There was no connection_init.'), limits.initMs);
  lifetime.unref();
  socket.on('message', (data: Buffer, isBinary: boolean) => {
    receive(readMessage(isBinary ? '' : data.toString('utf8'))).catch((error: unknown) => {
      log({ level: 'error', message: error instanceof Error ? error.stack : String(error) });
      socket.close(1011);
    });
  });
  // What breaks a connection closes it: that is all there is to do about it.
  socket.on('error', () => undefined);
  socket.once('close', () => {
    clearTimeout(lifetime);
    signal.abort();
    for (const id of [...subscriptions.keys()]) end(id);
  });

  return {
    keepAlive: () => {
      if (acknowledged) outlet.keepAlive();
    },
    close: () =>
      new Promise((resolve) => {
        const force = setTimeout(() => socket.terminate(), closeGraceMs);
        socket.once('close', () => {
          clearTimeout(force);
          resolve();
        });
        socket.close(1001);
      }),
  };
}
