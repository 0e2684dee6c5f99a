import { expect, test } from 'vitest';
import { isClosed } from './is-closed';

test.each([
  [null, false],
  ['2026-12-31', false],
  ['2026-11-28', false],
  ['2026-11-27', true],
  ['2026-03-31', true],
])('an asset with the day of closing %s is closed on 27 November: %s', (closedOn, closed) => {
  expect(isClosed(closedOn, '2026-11-27')).toBe(closed);
});
