import { randomUUID } from 'node:crypto';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { admit } from './admission';
import { originOf, type Reach } from './hosts';
import { json, type LocalHandler, type LocalRequest, type LocalResponse, type ServerRequest } from './http';

/** More than any part takes: each has a smaller limit of its own, and refuses in its own words. */
const MOST_BYTES = 8 * 1024 * 1024;

export interface Listener {
  port: number;
  /** Where what is for this server arrives, WebSockets among it, whichever address it was sent to. It has no port itself. */
  server: Server;
  /** Gives what is asked of a path to somebody who speaks Node's own HTTP, where `takes` says so. */
  divert(takes: (request: ServerRequest) => boolean, answer: RequestListener): void;
  close(): Promise<void>;
}

/**
 * Listens on a host; the name localhost means both loopback addresses where the machine has both. What is sent to a
 * name that is not this server's gets no further.
 *
 * @param origin the address people reach it by, where that is not the host
 * @throws an Error with one sentence for a person when the port is taken or the host is not this machine's
 */
export async function listen(port: number, host: string, handle: LocalHandler, origin?: string): Promise<Listener> {
  const diversions: Diversion[] = [];
  const reach = { host, origin };
  const admitted = createServer((received, outgoing) => {
    const diverted = diversions.find(({ takes }) => takes(received));
    if (diverted === undefined) void answer(received, outgoing, reach, handle);
    else diverted.answer(received, outgoing);
  });
  const first = await bind(port, host === 'localhost' ? '127.0.0.1' : host, admit(admitted, reach));
  const bound = (first.address() as AddressInfo).port;
  const second = host === 'localhost' ? await bindSecond(bound, admit(admitted, reach), first) : undefined;
  const servers = second === undefined ? [first] : [first, second];
  return {
    port: bound,
    server: admitted,
    divert: (takes, answerer) => void diversions.push({ takes, answer: answerer }),
    close: async () => void (await Promise.all(servers.map(close))),
  };
}

interface Diversion {
  takes(request: ServerRequest): boolean;
  answer: RequestListener;
}

function bind(port: number, host: string, server: Server): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port, host)));
    server.listen(port, host, () => resolve(server));
  });
}

/** The other loopback address: a machine without IPv6 has none, but nobody else may answer for us there. */
async function bindSecond(port: number, server: Server, first: Server): Promise<Server | undefined> {
  try {
    return await bind(port, '::1', server);
  } catch (error) {
    if (!(error as Error).message.startsWith('Port')) return undefined;
    await close(first);
    throw error;
  }
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

async function answer(
  received: ServerRequest,
  outgoing: ServerResponse,
  reach: Reach,
  handle: LocalHandler,
): Promise<void> {
  const gone = new AbortController();
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) gone.abort();
  });
  const requestId = randomUUID();
  let response: LocalResponse;
  try {
    const body = await readBody(received);
    response =
      body === undefined
        ? json(413, { message: 'The request is too large.' })
        : await handle(toRequest(received, reach, body, requestId, gone.signal));
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
  outgoing.end(received.method === 'HEAD' ? undefined : response.body);
}

async function readBody(received: ServerRequest): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of received as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MOST_BYTES) chunks.push(chunk);
  }
  return size > MOST_BYTES ? undefined : Buffer.concat(chunks);
}

function toRequest(
  received: ServerRequest,
  reach: Reach,
  body: Buffer,
  requestId: string,
  signal: AbortSignal,
): LocalRequest {
  const headers: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(received.headers))
    headers[name] = Array.isArray(value) ? value.join(', ') : value;
  return {
    method: received.method ?? 'GET',
    // Joined, not resolved: a path of two slashes would name another host.
    url: new URL(originOf(headers.host ?? 'localhost', reach) + (received.url ?? '/')),
    headers,
    body,
    requestId,
    sourceIp: received.socket.remoteAddress ?? '',
    signal,
    log: {},
  };
}
