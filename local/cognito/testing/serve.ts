import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LocalHandler } from '../../http';

export interface Served {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  close(): Promise<void>;
}

/** Answers requests on a free port by the handler that `route` picks for a path; the smallest stand-in for the runtime. */
export async function serve(route: (path: string) => LocalHandler): Promise<Served> {
  const server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? ''}`);
    void answer(route(url.pathname), incoming, url).then(({ status, headers, body }) => {
      outgoing.writeHead(status, headers).end(body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { origin: `http://127.0.0.1:${port}`, close };
}

async function answer(handler: LocalHandler, incoming: IncomingMessage, url: URL) {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]),
  );
  return handler({
    method: incoming.method ?? 'GET',
    url,
    headers,
    body: Buffer.concat(chunks),
    requestId: randomUUID(),
    sourceIp: '127.0.0.1',
    signal: new AbortController().signal,
    log: {},
  });
}
