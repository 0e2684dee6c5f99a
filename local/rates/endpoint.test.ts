import { afterEach, expect, test } from 'vitest';
import { UnreadableRates } from '../../domain/ecb';
import { serve } from '../testing/serve';
import { serveRates, type RateControls } from './endpoint';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A server of which Ada is a member. */
async function given(more: Partial<RateControls> = {}) {
  const done: string[] = [];
  let automatic = true;
  const controls: RateControls = {
    fetching: {
      now: async () => void done.push('fetched'),
      nextTryAt: () => new Date('2026-11-27T16:30:00Z'),
      isAutomatic: async () => automatic,
      setAutomatic: async (on) => void (automatic = on),
    },
    importFile: async (text) => {
      if (text !== 'good') throw new UnreadableRates('There is not one day of exchange rates in it.');
      done.push(text);
      return { changed: 1, from: '2024-01', to: '2024-02', newestDay: '2024-02-29', unknown: [] };
    },
    ...more,
  };
  const verify = async (token: string) => {
    if (token !== 'ada') throw new Error('unknown');
  };
  const { endpoint, close } = await serve(serveRates(controls, verify));
  closing.push(close);
  const ask = async (method: string, path = '', body?: string, authorization = 'ada') => {
    const response = await fetch(`${endpoint}/_local/rates${path}`, {
      ...{ method, headers: { authorization } },
      ...(body === undefined ? {} : { body }),
    });
    return { code: response.status, ...((await response.json()) as object) };
  };
  return { ask, done };
}

const everything: [string, string, string?][] = [
  ['GET', ''],
  ['PUT', '', '{"automatic":false}'],
  ['POST', '/fetch'],
  ['POST', '/file', 'good'],
];

test('whoever is no member does and learns nothing', async () => {
  const { ask, done } = await given();
  for (const [method, path, body] of everything)
    for (const token of ['', 'AWS4-HMAC-SHA256 any', 'Bearer eve'])
      expect(await ask(method, path, body, token)).toEqual({ code: 401, message: 'Sign in first.' });
  expect(await ask('GET')).toMatchObject({ code: 200, automatic: true });
  expect(done).toEqual([]);
});

test('a member fetches rates, turns the switch and imports a file', async () => {
  const { ask, done } = await given();
  const all = { mayFetch: true, maySet: true, mayImport: true };
  const status = { code: 200, ...all, automatic: true, nextTryAt: '2026-11-27T16:30:00.000Z' };
  expect(await ask('GET', '', undefined, 'Bearer ada')).toEqual(status);
  expect(await ask('POST', '/fetch')).toEqual(status);
  expect(await ask('PUT', '', '{"automatic":false}')).toEqual({ ...status, automatic: false });
  expect(await ask('POST', '/file', 'good')).toMatchObject({ code: 200, changed: 1 });
  expect(done).toEqual(['fetched', 'good']);
});

test('what is no file of rates, and no switch, is refused with the reason', async () => {
  const { ask } = await given();
  expect(await ask('POST', '/file', 'bad')).toEqual({
    ...{ code: 400, message: 'There is not one day of exchange rates in it.' },
  });
  for (const body of ['', '{}', '{"automatic":"no"}', '{"automatic":true,"more":1}'])
    expect(await ask('PUT', '', body), body).toMatchObject({ code: 400 });
  expect(await ask('DELETE')).toMatchObject({ code: 404 });
  expect(await ask('GET', '/file')).toMatchObject({ code: 404 });
});

test('a server that others reach lets members fetch, and change nothing', async () => {
  const { ask, done } = await given({ importFile: undefined });
  expect(await ask('GET')).toMatchObject({ mayFetch: true, maySet: false, mayImport: false });
  expect(await ask('POST', '/file', 'good')).toMatchObject({ code: 403 });
  expect(await ask('PUT', '', '{"automatic":false}')).toMatchObject({ code: 403 });
  expect(await ask('POST', '/fetch')).toMatchObject({ code: 200, automatic: true });
  expect(done).toEqual(['fetched']);
});

test('a server that is not to reach out still takes a file', async () => {
  const { ask, done } = await given({ fetching: undefined });
  expect(await ask('GET')).toMatchObject({ mayFetch: false, maySet: false, mayImport: true, nextTryAt: null });
  expect(await ask('POST', '/fetch')).toMatchObject({ code: 403 });
  expect(await ask('PUT', '', '{"automatic":true}')).toMatchObject({ code: 403 });
  expect(await ask('POST', '/file', 'good')).toMatchObject({ code: 200 });
  expect(done).toEqual(['good']);
});
