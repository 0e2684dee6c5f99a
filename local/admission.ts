import { createServer, STATUS_CODES, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { pathOf, refusalOf, type Reach, type Refusal } from './hosts';

/** A server that hands requests and WebSockets on to another, but for those that are not for this machine. */
export function admit(inner: Server, reach: Reach): Server {
  const server = createServer((incoming, outgoing) => {
    const refusal = refusalOf(incoming, reach);
    incoming.url = pathOf(incoming.url ?? '/');
    if (refusal === undefined) return void inner.emit('request', incoming, outgoing);
    const { headers, body } = written(refusal, incoming);
    outgoing.writeHead(refusal.status, headers).end(body);
  });
  return server.on('upgrade', (incoming: IncomingMessage, socket: Duplex, head: Buffer) => {
    const refusal = refusalOf(incoming, reach, true);
    incoming.url = pathOf(incoming.url ?? '/');
    if (refusal === undefined) return void (inner.emit('upgrade', incoming, socket, head) || socket.destroy());
    const { headers, body } = written(refusal, incoming);
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    // Whoever hangs up first has had their answer.
    socket.on('error', () => socket.destroy());
    socket.end(`HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}\r\n${lines.join('')}\r\n${body}`);
  });
}

/** For programs as JSON, for people as text. */
function written({ message }: Refusal, { headers: asked }: IncomingMessage) {
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
