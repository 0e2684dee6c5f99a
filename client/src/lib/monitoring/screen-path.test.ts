import { expect, it } from 'vitest';
import { screenPath } from './screen-path';

it.each([
  ['a screen in a frame without an address', [undefined, undefined, '/dashboard'], '/dashboard'],
  ['the start page', [undefined, '/'], '/'],
  ['a section of the settings', [undefined, undefined, '/settings', 'profile'], '/settings/profile'],
  ['the settings themselves', [undefined, undefined, '/settings', undefined], '/settings'],
  ['a route with a parameter', [undefined, '/assets/:id'], '/assets/:id'],
  ['an address that there is not, whatever it holds', [undefined, '*'], '/*'],
])('%s', (_, paths, expected) => {
  expect(screenPath({ matches: paths.map((path) => ({ route: path === undefined ? {} : { path } })) })).toBe(expected);
});
