import type { ServerRequest } from '../../http';

export type Headers = Record<string, string | undefined>;

/** Strings of a map, with names in lower case. */
export function headersOf(given: unknown): Headers | undefined {
  if (given === null || typeof given !== 'object' || Array.isArray(given)) return undefined;
  const headers: Headers = {};
  for (const [name, value] of Object.entries(given)) if (typeof value === 'string') headers[name.toLowerCase()] = value;
  return headers;
}

function decode(encoded: string | undefined | null): Headers | undefined {
  if (!encoded) return undefined;
  try {
    // Node reads both alphabets of base64.
    return headersOf(JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')));
  } catch {
    return undefined;
  }
}

/**
 * The headers that a client, who can set none on a WebSocket, sends along: as a subprotocol
 * `header-<base64url of JSON>`, or in the way of older clients as `?header=<base64 of JSON>`.
 */
export function handshakeHeaders(request: ServerRequest): Headers | undefined {
  const offered = request.headers['sec-websocket-protocol']?.split(',').map((name) => name.trim()) ?? [];
  const subprotocol = offered.find((name) => name.startsWith('header-'))?.slice('header-'.length);
  return decode(subprotocol ?? new URL(request.url ?? '/', 'http://localhost').searchParams.get('header'));
}
