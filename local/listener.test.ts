import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusalOf } from './hosts';
import { json, type LocalHandler } from './http';
import { listen, type Listener } from './listener';
import { rawRequest } from './testing/raw-request';

const listeners: Listener[] = [];
afterAll(() => Promise.all(listeners.map(({ close }) => close())));

const echo: LocalHandler = ({ url }) => Promise.resolve(json(200, { url: url.href }));

async function open(host: string, origin?: string): Promise<number> {
  const listener = await listen(0, host, echo, origin);
  listeners.push(listener);
  listener.divert(
    ({ url }) => url === '/from-vite',
    (_request, response) => response.end('from Vite'),
  );
  listener.server.on('upgrade', (_request, socket) => socket.end('HTTP/1.1 101 Switching Protocols\r\n\r\n'));
  return listener.port;
}

const get = (port: number, host: string, path = '/', address?: string) =>
  rawRequest(port, [`GET ${path} HTTP/1.1`, `Host: ${host}`, 'Connection: close'], address);
const socket = (port: number, host: string, ...more: string[]) =>
  rawRequest(port, ['GET /graphql/realtime HTTP/1.1', `Host: ${host}`, 'Connection: Upgrade', 'Upgrade: x', ...more]);

const served = /^HTTP\/1\.1 200 /;
const opened = /^HTTP\/1\.1 101 /;
const misdirected = /^HTTP\/1\.1 421 Misdirected Request\r\n[\s\S]*ORIGIN=https:\/\/money\.example npm start/;

describe('a server for this machine', () => {
  let port: number;
  beforeAll(async () => {
    port = await open('localhost');
  });

  test.each([
    ...['localhost', 'localhost:4000', 'LOCALHOST:80', '127.0.0.1', '127.8.9.10:4000', '[::1]:4000'],
    ...['[0:0:0:0:0:0:0:1]', '127.1', '0x7f.1', '2130706433'],
  ])('answers to its own name, however it is spelt: %s', async (host) => {
    expect(await get(port, host)).toMatch(served);
    expect(await get(port, host, '/from-vite')).toMatch(/from Vite$/);
    expect(await socket(port, host)).toMatch(opened);
  });

  test.each([
    ...['evil.example', 'evil.example:4000', 'localhost.evil.example', 'evil-localhost', 'x.localhost', 'localhost.'],
    ...[
      '127.0.0.1.nip.io',
      '127.0.0.1.evil.example',
      '128.0.0.1',
      '10.0.0.1',
      '0.0.0.0',
      '[::]',
      '[::2]',
      '[::1].evil',
    ],
    ...['localhost:4000@evil.example', 'evil.example#@localhost', 'evil.example/localhost', 'evil.example\\@localhost'],
    ...['localhost/evil.example', 'localhost?evil.example', 'localhost#evil.example', 'localhost:80.evil.example'],
    ...['localhost evil.example', 'localhost, evil.example', '%6cocalhost', 'localhost:99999', ':4000', ''],
  ])('refuses another, however near: %s', async (host) => {
    expect(await get(port, host)).toMatch(misdirected);
    expect(await get(port, host, '/from-vite')).toMatch(misdirected);
    expect(await socket(port, host)).toMatch(misdirected);
  });

  test('wants one Host, no more and no less', async () => {
    expect(await rawRequest(port, ['GET / HTTP/1.1', 'Connection: close'])).toMatch(/^HTTP\/1\.1 400 /);
    expect(await rawRequest(port, ['GET / HTTP/1.0'])).toMatch(/^HTTP\/1\.1 400 [\s\S]*names one host/);
    for (const second of ['evil.example', 'localhost']) {
      const lines = ['GET / HTTP/1.1', 'Host: localhost', `Host: ${second}`, 'Connection: close'];
      expect(await rawRequest(port, lines)).toMatch(/^HTTP\/1\.1 400 [\s\S]*names one host/);
    }
  });

  test('looks at the host of an absolute target as well', async () => {
    for (const target of ['http://evil.example/', 'http://localhost@evil.example/', 'file:///'])
      expect(await get(port, 'localhost', target), target).toMatch(misdirected);
    expect(await get(port, 'evil.example', 'http://localhost/')).toMatch(misdirected);
    expect(await get(port, 'localhost:4000', 'http://localhost:4000/a?b=c')).toContain('http://localhost:4000/a?b=c');
    expect(await get(port, 'localhost', 'http://localhost/from-vite')).toMatch(/from Vite$/);
  });

  test('takes what names no path for its first page', async () => {
    const lines = ['OPTIONS * HTTP/1.1', 'Host: localhost', 'Connection: close'];
    expect(await rawRequest(port, lines)).toContain('{"url":"http://localhost/"}');
  });

  test('answers a request that a page of another host sends, whose browser keeps the answer from it', async () => {
    const lines = ['GET / HTTP/1.1', 'Host: localhost', 'Origin: https://evil.example', 'Connection: close'];
    expect(await rawRequest(port, lines)).toMatch(served);
  });

  test('closes sockets that nobody takes', async () => {
    const listener = await listen(0, 'localhost', echo);
    listeners.push(listener);
    expect(await socket(listener.port, 'localhost')).toBe('');
  });

  test('takes a path of two slashes for a path', async () => {
    expect(await get(port, 'localhost', '//evil.example/config.json')).toContain('http://localhost//evil.example/');
  });

  test('opens sockets for its own pages and for programs, not for pages of another host', async () => {
    expect(await socket(port, 'localhost', 'Origin: http://localhost:5173')).toMatch(opened);
    for (const origin of ['https://evil.example', 'http://localhost.evil.example', 'null'])
      expect(await socket(port, 'localhost', `Origin: ${origin}`), origin).toMatch(/^HTTP\/1\.1 421 [\s\S]*no sockets/);
  });

  test('tells programs in JSON, people in text', async () => {
    const lines = ['POST /graphql HTTP/1.1', 'Host: evil.example', 'Content-Type: application/json'];
    expect(await rawRequest(port, lines)).toMatch(/\r\n\r\n{"message":"This server does not answer to this Host\./);
    const asking = ['GET / HTTP/1.1', 'Host: evil.example', 'Accept: application/json'];
    expect(await rawRequest(port, asking)).toMatch(/\r\n\r\n{"message":"This server does not answer to this Host\./);
    const head = await rawRequest(port, ['HEAD / HTTP/1.1', 'Host: evil.example']);
    expect(head).toMatch(/content-length: \d+[^]*\r\n\r\n$/);
    expect(await get(port, 'evil.example')).toMatch(/text\/plain[\s\S]*\r\n\r\nThis server does not answer/);
  });
});

describe('a server on a network', () => {
  const addresses = Object.values(networkInterfaces())
    .flatMap((addressesOf) => addressesOf ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);

  test('answers to the address it was connected to, and to no name it was not told of', async () => {
    for (const host of ['0.0.0.0', '::']) {
      const port = await open(host);
      for (const address of addresses) expect(await get(port, `${address}:${port}`, '/', address)).toMatch(served);
      expect(await get(port, 'localhost')).toMatch(served);
      for (const foreign of ['evil.example', '8.8.8.8']) expect(await get(port, foreign)).toMatch(misdirected);
    }
  });

  test('answers to the address it was told to listen on, beside the name in ORIGIN', async () => {
    const port = await open('0.0.0.0', 'https://money.example');
    expect(await get(port, `0.0.0.0:${port}`, '/a')).toContain(`{"url":"http://0.0.0.0:${port}/a"}`);
  });

  test('knows the address of a link by its name on the web, and IPv4 where it listens to both', () => {
    const asked = (host: string, localAddress: string) =>
      refusalOf(
        { headersDistinct: { host: [host] }, headers: {}, socket: { localAddress }, url: '/' } as unknown as Parameters<
          typeof refusalOf
        >[0],
        { host: '::' },
      );
    expect(asked('[fe80::1]:4000', 'fe80::1%eth0')).toBeUndefined();
    expect(asked('10.0.0.5', '::ffff:10.0.0.5')).toBeUndefined();
    expect(asked('10.0.0.6', '::ffff:10.0.0.5')).toMatchObject({ status: 421 });
  });

  test('knows ORIGIN behind a proxy that leaves its port out, and this machine by another port as another way in', async () => {
    const proxied = await open('0.0.0.0', 'https://money.example:8443');
    expect(await get(proxied, 'money.example', '/a')).toContain('{"url":"https://money.example:8443/a"}');
    const port = await open('localhost', 'http://localhost:4000');
    expect(await get(port, 'localhost:4000', '/a')).toContain('{"url":"http://localhost:4000/a"}');
    expect(await get(port, 'localhost:5000', '/a')).toContain('{"url":"http://localhost:5000/a"}');
  });

  test('answers to the name in ORIGIN, and then to no other of its own', async () => {
    const port = await open('0.0.0.0', 'https://money.example');
    expect(await get(port, 'money.example', '/a')).toContain('{"url":"https://money.example/a"}');
    expect(await get(port, 'money.example:443', '/a')).toContain('{"url":"https://money.example/a"}');
    expect(await socket(port, 'money.example', 'Origin: https://money.example')).toMatch(opened);
    expect(await get(port, `localhost:${port}`, '/a')).toContain(`{"url":"http://localhost:${port}/a"}`);
    for (const host of ['evil.example', 'money.example.evil.example', 'evil-money.example'])
      expect(await get(port, host)).toMatch(misdirected);
    for (const address of addresses) expect(await get(port, address, '/', address)).toMatch(misdirected);
  });
});
