import { describe, expect, it } from 'vitest';
import { valuation } from '../../testing/sample-month';
import { pastedColumn } from './pasted-column';
import { enteredCount, totalsByCurrency } from './totals';

const rows = [
  valuation('Account', { previous: '0.1', value: '0.2' }),
  valuation('Savings', { previous: '0.2' }),
  valuation('Dollars', { previous: '50', currency: 'USD' }),
  valuation('Loan', { previous: '10', value: '9', kind: 'LIABILITY' }),
];
const reader = { locale: 'en-GB', baseCurrency: 'EUR' };

describe('the foot of the grid', () => {
  it('adds up each currency by itself, less debts, with what is typed and what is carried forward', () => {
    const totals = totalsByCurrency(rows, { savings: { value: '0.7' } }, reader);
    expect(totals.map(({ currency, now, before }) => [currency, now.toFixed(), before.toFixed()])).toEqual([
      ['EUR', '-8.1', '-9.7'],
      ['USD', '50', '50'],
    ]);
  });

  it('counts a row as entered when it has a value for this very month', () => {
    expect(enteredCount(rows, {}, 'en-GB')).toBe(2);
    expect(enteredCount(rows, { savings: { value: '0' }, loan: { value: '' } }, 'en-GB')).toBe(2);
    expect(enteredCount(rows, { savings: { value: 'abc' } }, 'en-GB')).toBe(2);
  });
});

describe('a paste', () => {
  it('of a column from a spreadsheet gives its rows, the first cell of each', () => {
    expect(pastedColumn('1,000.00\tx\r\n\r\n 3 \r\n')).toEqual(['1,000.00', '', '3']);
  });

  it('of a single value is left to the field', () => {
    expect(pastedColumn('1,000.00\n')).toEqual([]);
    expect(pastedColumn('1,000.00')).toEqual([]);
  });
});
