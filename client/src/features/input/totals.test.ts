import { describe, expect, it } from 'vitest';
import { createFormat } from '../../lib/format';
import { valuation } from '../../testing/sample-month';
import { enteredCount, netWorthNow, totalsByCurrency } from './totals';

const rows = [
  valuation('Account', { previous: '0.1', value: '0.2' }),
  valuation('Savings', { previous: '0.2' }),
  valuation('Dollars', { previous: '50', currency: 'USD' }),
  valuation('Loan', { previous: '10', value: '9', kind: 'LIABILITY' }),
];
const format = createFormat('en-GB');
const reader = { format, baseCurrency: 'EUR' };
const typed = (value: string) => ({ base: null, value });

describe('the foot of the grid', () => {
  it('adds up each currency by itself, less debts, with what is typed and what is carried forward', () => {
    const totals = totalsByCurrency(rows, { savings: typed('0.7') }, reader);
    expect(totals.map(({ currency, now, before }) => [currency, now.toFixed(), before.toFixed()])).toEqual([
      ['EUR', '-8.1', '-9.7'],
      ['USD', '50', '50'],
    ]);
  });

  it('has the base currency first, and then the largest sums, owned or owed', () => {
    const sums = [
      valuation('Dollars', { previous: '50', currency: 'USD' }),
      valuation('Francs', { previous: '70', currency: 'CHF', kind: 'LIABILITY' }),
      valuation('Account', { previous: '1' }),
    ];
    expect(totalsByCurrency(sums, {}, reader).map(({ currency }) => currency)).toEqual(['EUR', 'CHF', 'USD']);
  });

  it('exchanges all of it into the base currency, and names what has no rate', () => {
    const month = '2026-11';
    const rates = [{ id: 'USD', currency: 'USD', rate: '1.3', source: 'ECB' as const }];
    const drafts = { savings: typed('0.7') };
    expect(netWorthNow(rows, drafts, { ...reader, month, rates })).toEqual({ value: '30.36', unpriced: [] });
    expect(netWorthNow(rows, drafts, { ...reader, month, rates: [] })).toEqual({ value: '-8.10', unpriced: ['USD'] });
  });

  it('counts a row as entered when it has a value for this very month', () => {
    expect(enteredCount(rows, {}, format)).toBe(2);
    expect(enteredCount(rows, { savings: typed('0'), loan: typed('') }, format)).toBe(2);
    expect(enteredCount(rows, { savings: typed('abc') }, format)).toBe(2);
  });
});
