import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json, type LocalHandler, type LocalRequest, type LocalResponse } from './http';

/** The largest request any part takes: what Lambda allows. Each part has smaller limits of its own. */
const MOST_BYTES = 6 * 1024 * 1024;

export interface Listener {
  port: number;
  servers: Server[];
  close(): Promise<void>;
}

/**
 * Listens on a host; the name localhost means both loopback addresses where the machine has both.
 *
 * @throws an Error with one sentence for a person when the port is taken or the host is not this machine's
 */
export async function listen(port: number, host: string, handle: LocalHandler): Promise<Listener> {
  const first = await bind(port, host === 'localhost' ? '127.0.0.1' : host, handle);
  const bound = (first.address() as AddressInfo).port;
  const servers = [first];
  // A machine without IPv6 has one loopback address, and that is enough.
  if (host === 'localhost')
    servers.push(
      ...(await bind(bound, '::1', handle).then(
        (server) => [server],
        () => [],
      )),
    );
  return { port: bound, servers, close: async () => void (await Promise.all(servers.map(close))) };
}

function bind(port: number, host: string, handle: LocalHandler): Promise<Server> {
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing, handle));
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port, host)));
    server.listen(port, host, () => resolve(server));
  });
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE') {
    return new Error(
      `Port ${port} is taken by another program. Stop it, or choose another: PORT=${port + 1} npm start`,
    );
  }
  if (error.code === 'EACCES')
    return new Error(`This user may not listen on port ${port}. Choose one above 1023: PORT=4000 npm start`);
  if (error.code === 'EADDRNOTAVAIL') return new Error(`${host} is not an address of this machine.`);
  return error;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function answer(incoming: IncomingMessage, outgoing: ServerResponse, handle: LocalHandler): Promise<void> {
  const gone = new AbortController();
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) gone.abort();
  });
  const requestId = randomUUID();
  let response: LocalResponse;
  try {
    const body = await readBody(incoming);
    response =
      body === undefined
        ? json(413, { message: 'The request is too large.' })
        : await handle(toRequest(incoming, body, requestId, gone.signal));
  } catch {
    if (gone.signal.aborted) return;
    response = json(500, { message: 'Something went wrong on our side.' });
  }
  if (outgoing.destroyed) return;
  outgoing.writeHead(response.status, {
    'x-amzn-requestid': requestId,
    ...response.headers,
    'content-length': Buffer.byteLength(response.body),
  });
  outgoing.end(incoming.method === 'HEAD' ? undefined : response.body);
}

async function readBody(incoming: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MOST_BYTES) chunks.push(chunk);
  }
  return size > MOST_BYTES ? undefined : Buffer.concat(chunks);
}

function toRequest(incoming: IncomingMessage, body: Buffer, requestId: string, signal: AbortSignal): LocalRequest {
  const headers: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(incoming.headers))
    headers[name] = Array.isArray(value) ? value.join(', ') : value;
  return {
    method: incoming.method ?? 'GET',
    url: new URL(incoming.url?.startsWith('/') ? incoming.url : '/', `http://${headers.host ?? 'localhost'}`),
    headers,
    body,
    requestId,
    sourceIp: incoming.socket.remoteAddress ?? '',
    signal,
    log: {},
  };
}
