import { expect, it } from 'vitest';
import { likelyCurrency } from './currency-of-region';

it.each([
  ['en-GB', 'GBP'],
  ['en-US', 'USD'],
  ['en', 'USD'],
  ['de-CH', 'CHF'],
  ['de', 'EUR'],
  ['it-IT', 'EUR'],
  ['ja', 'JPY'],
  ['ar-EG-u-nu-latn', 'EUR'],
  ['sv-SE', 'EUR'],
])('a newcomer from %s is proposed %s, where the Swedish crown is not on offer', (locale, currency) => {
  expect(likelyCurrency(locale, ['EUR', 'GBP', 'USD', 'CHF', 'JPY'])).toBe(currency);
});
