import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LocalHandler } from '../../http';

/** Serves one handler on a free port of the loopback address. */
export async function serve(handle: LocalHandler): Promise<{ endpoint: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    void read(request).then(async (body) => {
      const gone = new AbortController();
      response.on('close', () => response.writableFinished || gone.abort());
      const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      const { method = 'GET' } = request;
      const common = { requestId: 'test', sourceIp: '127.0.0.1', log: {} };
      const answer = await handle({ method, url, headers, body, signal: gone.signal, ...common });
      response.writeHead(answer.status, answer.headers).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    endpoint,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
