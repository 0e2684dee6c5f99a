import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepLive, type KeepLiveOptions } from './keep-live';

type Handlers = Parameters<KeepLiveOptions['open']>[1];

/** A line whose other end is in the hands of the test. */
function lineTo(tokens: (string | undefined)[] = []) {
  const log: string[] = [];
  const connections: Handlers[] = [];
  const line = keepLive({
    token: async ({ forceRefresh }) => {
      log.push(forceRefresh ? 'fresh token' : 'token');
      const token = tokens.length > 0 ? tokens.shift() : 'a';
      if (token === 'none for now') throw new Error('The server cannot be reached.');
      return token;
    },
    open: (token, handlers) => {
      log.push(`open ${token}`);
      connections.push(handlers);
      return () => log.push('close');
    },
    onReady: (again) => log.push(again ? 'ready again' : 'ready'),
    onData: (data) => log.push(`data ${String(data)}`),
    onUnreachable: (failures) => log.push(`unreachable ${failures}`),
    delay: (attempt) => 1000 * (attempt + 1),
  });
  const last = () => connections.at(-1) as Handlers;
  return { line, log, last, first: () => connections[0] as Handlers, opened: () => connections.length };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const settled = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

describe('a subscription that is kept up', () => {
  it('is opened again after it was lost, and says that something may have been missed', async () => {
    const { log, last } = lineTo();
    await settled();
    last().onReady();
    last().onDrop('lost');
    await settled(1000);
    last().onReady();
    expect(log).toEqual(['token', 'open a', 'ready', 'unreachable 1', 'token', 'open a', 'ready again']);
  });

  it('waits longer from try to try, and begins afresh once it stood', async () => {
    const { last, opened } = lineTo();
    await settled();
    last().onDrop('lost');
    await settled(999);
    expect(opened()).toBe(1);
    await settled(1);
    last().onDrop('lost');
    await settled(1999);
    expect(opened()).toBe(2);
    await settled(1);
    last().onReady();
    last().onDrop('lost');
    await settled(1000);
    expect(opened()).toBe(4);
  });

  it('comes back with a fresh token when the last one was refused', async () => {
    const { log, last } = lineTo(['old', 'new']);
    await settled();
    last().onDrop('refused');
    await settled(1000);
    expect(log).toEqual(['token', 'open old', 'fresh token', 'open new']);
  });

  it('does not call the server unreachable when it answers that it will not', async () => {
    const { log, last } = lineTo();
    await settled();
    last().onDrop('rejected');
    await settled(1000);
    expect(log).toEqual(['token', 'open a', 'token', 'open a']);
  });

  it('takes a token that cannot be renewed for now as a server that cannot be reached', async () => {
    const { log } = lineTo(['none for now', 'b']);
    await settled(1000);
    expect(log).toEqual(['token', 'unreachable 1', 'token', 'open b']);
  });

  it('asks for a token again while there is none', async () => {
    const { log } = lineTo([undefined, 'b']);
    await settled(1000);
    expect(log).toEqual(['token', 'fresh token', 'open b']);
  });

  it('tries at once when told to, and hears nothing more from the connection before', async () => {
    const { line, log, last, first } = lineTo();
    await settled();
    first().onReady();
    line.retry();
    await settled();
    first().onData('stale');
    first().onDrop('lost');
    last().onReady();
    last().onData('fresh');
    expect(log).toEqual(['token', 'open a', 'ready', 'close', 'token', 'open a', 'ready again', 'data fresh']);
  });

  it('is over once it is stopped, also between two tries', async () => {
    const { line, last, opened } = lineTo();
    await settled();
    last().onDrop('lost');
    line.stop();
    await settled(60_000);
    expect(opened()).toBe(1);
  });
});
