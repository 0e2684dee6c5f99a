import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { routesCode } from './client-routes';

/** The file that CloudFront asks the bucket for. */
function fileFor(uri: string): string {
  const { uri: asked } = runInNewContext(`${routesCode}; handler(event)`, { event: { request: { uri } } }) as {
    uri: string;
  };
  return asked;
}

describe('an address of the client', () => {
  it.each(['/', '/dashboard', '/cash-flow', '/settings/', '/sign.in/again'])('%s shows the client', (route) => {
    expect(fileFor(route)).toBe('/index.html');
  });

  it.each(['/assets/main-4f2a.js', '/config.json', '/sw.js', '/favicon.svg'])('%s is that file, or none', (file) => {
    expect(fileFor(file)).toBe(file);
  });
});
