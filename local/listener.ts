import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json, type LocalHandler, type LocalRequest, type LocalResponse } from './http';

/** More than any part takes: each has a smaller limit of its own, and refuses in its own words. */
const MOST_BYTES = 8 * 1024 * 1024;

export interface Listener {
  port: number;
  /** Where WebSockets arrive, whichever address they were opened at. */
  server: Server;
  /** Gives what is asked of a path to somebody who speaks Node's own HTTP, where `takes` says so. */
  divert(takes: (request: IncomingMessage) => boolean, answer: RequestListener): void;
  close(): Promise<void>;
}

/**
 * Listens on a host; the name localhost means both loopback addresses where the machine has both.
 *
 * @throws an Error with one sentence for a person when the port is taken or the host is not this machine's
 */
export async function listen(port: number, host: string, handle: LocalHandler): Promise<Listener> {
  const diversions: Diversion[] = [];
  const answerWith: RequestListener = (incoming, outgoing) => {
    const diverted = diversions.find(({ takes }) => takes(incoming));
    if (diverted === undefined) void answer(incoming, outgoing, handle);
    else diverted.answer(incoming, outgoing);
  };
  const first = await bind(port, host === 'localhost' ? '127.0.0.1' : host, answerWith);
  const bound = (first.address() as AddressInfo).port;
  const second = host === 'localhost' ? await bindSecond(bound, answerWith, first) : undefined;
  second?.on('upgrade', (...upgrade) => first.emit('upgrade', ...upgrade));
  const servers = second === undefined ? [first] : [first, second];
  return {
    port: bound,
    server: first,
    divert: (takes, answerer) => void diversions.push({ takes, answer: answerer }),
    close: async () => void (await Promise.all(servers.map(close))),
  };
}

interface Diversion {
  takes(request: IncomingMessage): boolean;
  answer: RequestListener;
}

function bind(port: number, host: string, answerWith: RequestListener): Promise<Server> {
  const server = createServer(answerWith);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port, host)));
    server.listen(port, host, () => resolve(server));
  });
}

/** The other loopback address: a machine without IPv6 has none, but nobody else may answer for us there. */
async function bindSecond(port: number, answerWith: RequestListener, first: Server): Promise<Server | undefined> {
  try {
    return await bind(port, '::1', answerWith);
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
