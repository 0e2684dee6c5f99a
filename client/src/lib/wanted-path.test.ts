import { expect, it } from 'vitest';
import { signInPath, wantedPath } from './wanted-path';

it('leads back to what was wanted before the sign-in', () => {
  const path = signInPath('/input?month=2026-10');
  expect(wantedPath(new URL(path, 'http://localhost').searchParams)).toBe('/input?month=2026-10');
});

it('leads to the dashboard when nothing was wanted', () => {
  expect(wantedPath(new URLSearchParams())).toBe('/dashboard');
});

it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', ''])(
  'never leads to %j',
  (to) => {
    expect(wantedPath(new URLSearchParams({ to }))).toBe('/dashboard');
  },
);
