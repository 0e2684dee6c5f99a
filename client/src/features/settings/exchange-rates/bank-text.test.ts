import { expect, it } from 'vitest';
import { createFormat } from '../../../lib/format';
import { momentsIn } from '../audit/moments';
import { currentText, problemText } from './bank-text';

const written = {
  format: createFormat('en-GB'),
  moments: momentsIn('Europe/Berlin', 'en-GB'),
  now: '2026-11-27T16:00:00Z',
};
const published = (source: object) => ({
  ...{ __typename: 'PublishedRates' as const, newestDay: null, fetchedAt: null, triedAt: null, problem: null },
  ...source,
});

it.each([
  [{}, 'There are no rates of the bank yet.'],
  [{ newestDay: '2026-11-26' }, 'Rates up to 26 November, from a file.'],
  [
    { newestDay: '2026-11-26', fetchedAt: '2026-11-27T15:10:00Z' },
    'Rates up to 26 November, last fetched today at 16:10.',
  ],
  [
    { newestDay: '2025-12-31', fetchedAt: '2025-12-31T23:30:00Z' },
    'Rates up to 31 December 2025, last fetched on 1 January at 00:30.',
  ],
])('how current rates are is said by the member’s own clock and calendar: %j', (source, text) => {
  expect(currentText(published(source), written)).toBe(text);
});

it('a try that failed is said with its reason, and the next one where there is one', () => {
  const source = published({ triedAt: '2026-11-27T15:10:00Z', problem: 'x answered 503.' });
  expect(problemText(source, '2026-11-27T16:10:00Z', written)).toBe(
    'Could not be fetched today at 16:10: x answered 503. The next try is today at 17:10.',
  );
  expect(problemText(source, null, written)).toBe('Could not be fetched today at 16:10: x answered 503.');
  expect(problemText(published({ triedAt: '2026-11-27T15:10:00Z' }), null, written)).toBeUndefined();
});
