import { expect, test } from 'vitest';
import { isOnNetwork, readSettings } from './settings';

const settingsOf = (environment: Record<string, string>) => readSettings('/root', environment, []);

test('a server is for its machine alone until HOST or ORIGIN names another', () => {
  expect(settingsOf({})).toMatchObject({ host: 'localhost' });
  expect(settingsOf({ HOST: '' })).toMatchObject({ host: 'localhost' });
  for (const HOST of ['localhost', 'LOCALHOST', '127.0.0.1', '127.0.0.7', '::1'])
    expect(isOnNetwork(settingsOf({ HOST })), HOST).toBe(false);
  expect(isOnNetwork(settingsOf({ ORIGIN: 'http://localhost:8080' }))).toBe(false);
  for (const HOST of ['0.0.0.0', '::', '192.168.1.5', 'money.lan', 'localhost.money.lan'])
    expect(isOnNetwork(settingsOf({ HOST })), HOST).toBe(true);
  expect(isOnNetwork(settingsOf({ ORIGIN: 'https://money.example' }))).toBe(true);
});

test('ORIGIN is an address, of which the origin counts', () => {
  expect(settingsOf({ ORIGIN: 'https://Money.example:443/app' }).origin).toBe('https://money.example');
  for (const ORIGIN of ['money.example', 'ftp://money.example', 'https://'])
    expect(() => settingsOf({ ORIGIN })).toThrow('ORIGIN is the address of a server');
});
