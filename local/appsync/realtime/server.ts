import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { ServerRequest } from '../../http';
import type { Modes } from '../auth/authenticate';
import type { DoneMutation, Executor } from '../graphql/execute';
import { serveConnection, type Connection } from './connection';
import { createRegistry } from './registry';

/** What subscriptions are read with: the API as it is now. */
export interface SubscriptionApi {
  executor: Executor;
  soleMode: boolean;
}

export interface RealtimeLimits {
  /** Between two keep-alives. */
  keepAliveMs: number;
  /** Until a connection must have said connection_init. */
  initMs: number;
  /** How long a connection may stay. */
  connectionMs: number;
  /** What may wait for a client that reads too slowly. */
  bufferedBytes: number;
  subscriptionsPerConnection: number;
}

const awsLimits: RealtimeLimits = {
  keepAliveMs: 60_000,
  initMs: 15_000,
  connectionMs: 24 * 60 * 60 * 1000,
  bufferedBytes: 4 * 1024 * 1024,
  subscriptionsPerConnection: 200,
};

export interface RealtimeOptions {
  api(): SubscriptionApi;
  modes: Modes;
  log(line: Record<string, unknown>): void;
  limits?: Partial<RealtimeLimits> | undefined;
}

export interface Realtime {
  /** Takes a request for /graphql/realtime; says whether it did. */
  upgrade(request: ServerRequest, socket: Duplex, head: Buffer): boolean;
  publish(done: DoneMutation): void;
  close(): Promise<void>;
}

const mostMessageBytes = 1024 * 1024;
const protocol = 'graphql-ws';

/** AppSync's real-time endpoint: subscriptions over WebSockets, brought to life by mutations. */
export function createRealtime({ api, modes, log, limits: given }: RealtimeOptions): Realtime {
  const limits = { ...awsLimits, ...given };
  const registry = createRegistry();
  const connections = new Set<Connection>();
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: mostMessageBytes,
    perMessageDeflate: false,
    handleProtocols: (offered) => (offered.has(protocol) ? protocol : false),
  });
  const keepAlive = setInterval(() => connections.forEach((connection) => connection.keepAlive()), limits.keepAliveMs);
  keepAlive.unref();

  function take(socket: WebSocket, request: ServerRequest): void {
    const connection = serveConnection(socket, request, { api, modes, log, limits, registry });
    connections.add(connection);
    socket.once('close', () => connections.delete(connection));
  }

  return {
    upgrade(request, socket, head) {
      if (request.url?.split('?')[0] !== '/graphql/realtime') return false;
      server.handleUpgrade(request, socket, head, take);
      return true;
    },
    publish: registry.publish,
    async close() {
      clearInterval(keepAlive);
      await Promise.all([...connections].map((connection) => connection.close()));
      server.close();
    },
  };
}
