import { expect, it } from 'vitest';
import { atDemoRates, ratesPath, withoutRate } from './needed-rates';

const rates = [
  { currency: 'CHF', source: 'ECB' },
  { currency: 'GBP', source: null },
  { currency: 'ISK' },
  { currency: 'JPY', source: 'OWN' },
  { currency: 'USD', source: 'DEMO' },
];

it('the rates that nobody knows are told from those that were invented, and from all others', () => {
  expect(withoutRate(rates)).toEqual(['GBP', 'ISK']);
  expect(atDemoRates(rates)).toEqual(['USD']);
});

it('currencies lead to where their rates are set', () => {
  expect([ratesPath('CHF'), ratesPath(undefined)]).toEqual([
    '/settings/exchange-rates?currency=CHF',
    '/settings/exchange-rates',
  ]);
});
