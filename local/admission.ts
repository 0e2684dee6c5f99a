import { createServer, STATUS_CODES, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ServerRequest } from './http';
import { pathOf, refusalOf, type Reach, type Refusal } from './hosts';

/** A server that hands requests and WebSockets on to another, but for those that are not for this machine. */
export function admit(inner: Server, reach: Reach): Server {
  const server = createServer((received, outgoing) => {
    const refusal = refusalOf(received, reach);
    received.url = pathOf(received.url ?? '/');
    if (refusal === undefined) return void inner.emit('request', received, outgoing);
    const { headers, body } = written(refusal, received);
    outgoing.writeHead(refusal.status, headers).end(body);
  });
  return server.on('upgrade', (received: ServerRequest, socket: Duplex, head: Buffer) => {
    const refusal = refusalOf(received, reach, true);
    received.url = pathOf(received.url ?? '/');
    if (refusal === undefined) return void (inner.emit('upgrade', received, socket, head) || socket.destroy());
    const { headers, body } = written(refusal, received);
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    // Whoever hangs up first has had their answer.
    socket.on('error', () => socket.destroy());
    socket.end(`HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}\r\n${lines.join('')}\r\n${body}`);
  });
}

/** For programs as JSON, for people as text. */
function written({ message }: Refusal, { headers: asked }: ServerRequest) {
  const speaksJson = [asked.accept, asked['content-type']].some((type) => type?.includes('json'));
  const body = speaksJson ? JSON.stringify({ message }) : `${message}\n`;
  const headers = {
    'content-type': speaksJson ? 'application/json' : 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'x-content-type-options': 'nosniff',
    connection: 'close',
  };
  return { headers, body };
}
