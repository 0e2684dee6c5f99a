import type { ServerRequest } from './http';

/** Where a server can be reached. */
export interface Reach {
  /** What it listens on. */
  host: string;
  /** The address people reach it by, where that is another: `https://money.example`. */
  origin?: string | undefined;
}

export interface Refusal {
  status: 400 | 421;
  message: string;
}

const noOneHost: Refusal = { status: 400, message: 'A request names one host, in a Host header.' };
const misdirected: Refusal = {
  status: 421,
  message:
    'This server does not answer to this Host. If it is the address people reach it by, say so as it starts: ORIGIN=https://money.example npm start',
};
const foreignPage: Refusal = {
  status: 421,
  message:
    'This server opens no sockets for pages of another host. If the page is its own, say so as it starts: ORIGIN=https://money.example npm start',
};

/**
 * Why a request is not for this server; undefined for one that is. A page may point its name at this machine, and then
 * reads what is answered to that name; a name or address of our own it cannot take. Ports do not count: forwarding and
 * proxies change them, and no page gains by one.
 *
 * @param isSocket whether it asks for a WebSocket, which browsers open across origins without asking
 */
export function refusalOf(received: ServerRequest, reach: Reach, isSocket = false): Refusal | undefined {
  const [host, ...others] = received.headersDistinct['host'] ?? [];
  if (host === undefined || others.length > 0) return noOneHost;
  const arrivedAt = received.socket.localAddress;
  const isOwn = (hostname: string | undefined) => hostname !== undefined && isOwnHost(hostname, reach, arrivedAt);
  const { url: target = '/' } = received;
  // A target in absolute form counts for more than the header.
  if (!isOwn(hostnameOf(host)) || (URL.canParse(target) && !isOwn(nameIn(target)))) return misdirected;
  const { origin } = received.headers;
  return isSocket && origin !== undefined && !isOwn(nameIn(origin)) ? foreignPage : undefined;
}

function isOwnHost(hostname: string, { host, origin }: Reach, arrivedAt: string | undefined): boolean {
  if (isLoopback(hostname) || hostname === nameIn(`http://${bracketed(host)}`)) return true;
  if (origin !== undefined) return hostname === nameIn(origin);
  // On a network whose names we have not been told, the address that was connected to is surely ours.
  return arrivedAt !== undefined && hostname === addressName(arrivedAt);
}

/** The path of a request, whichever form its target has. */
export function pathOf(target: string): string {
  if (target.startsWith('/')) return target;
  if (!URL.canParse(target)) return '/';
  const { pathname, search } = new URL(target);
  return pathname + search;
}

/** The origin that a request was sent to: as ORIGIN has it, which knows of TLS in front, or else by plain HTTP. */
export function originOf(host: string, { origin }: Reach): string {
  if (origin === undefined) return `http://${host}`;
  const known = new URL(origin);
  const sent = new URL(`${known.protocol}//${host}`);
  // A proxy may leave out its port; on this machine another port is another way in.
  const isKnown = isLoopback(known.hostname) ? sent.host === known.host : sent.hostname === known.hostname;
  return isKnown ? origin : `http://${host}`;
}

export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || hostname === '::1' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/** An IPv6 address as addresses of the web have it. */
export function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

/** The name in a Host header, in the one spelling that URLs give it; undefined for anything but a name or address. */
function hostnameOf(header: string): string | undefined {
  return /^(\[[\da-f:.]+\]|[\w.-]+)(:\d{1,5})?$/i.test(header) ? nameIn(`http://${header}`) : undefined;
}

const nameIn = (address: string): string | undefined => (URL.canParse(address) ? new URL(address).hostname : undefined);

/** Sockets write IPv4 addresses as IPv6 where they listen to both, and add the interface to those of a link. */
const addressName = (address: string): string | undefined =>
  nameIn(`http://${bracketed(address.replace(/^::ffff:(?=\d+\.)/, '').replace(/%.*$/, ''))}`);
