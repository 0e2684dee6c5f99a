import { expect, it } from 'vitest';
import { momentsIn } from './moments';

it('puts a change on the day and at the hour it was for the member', () => {
  const instant = '2026-03-01T02:30:00.123456Z';
  expect(momentsIn('Europe/Rome', 'en-GB').day(instant)).toBe('2026-03-01');
  expect(momentsIn('Europe/Rome', 'en-GB').time(instant)).toBe('03:30');
  expect(momentsIn('America/New_York', 'de-DE').day(instant)).toBe('2026-02-28');
  expect(momentsIn('America/New_York', 'de-DE').time(instant)).toBe('21:30');
});
