import { describe, expect, it } from 'vitest';
import { createFormat } from '../../lib/format';
import { provenance } from './holding-text';
import { holdingsOf, type HoldingsFacts } from './holdings';

const british = createFormat('en-GB');

const valuation = (name: string, code: string, currency: string, value: string, month = '2026-11') => ({
  id: `${name}@2026-11`,
  asset: { id: name, name, currency, category: { code } },
  input: month === '2026-11' ? { id: 'i', month, value } : null,
  previous: month === '2026-11' ? null : { id: 'p', month, value },
});
const rate = (currency: string, perEuro: string, sourceMonth = '2026-11', staleMonths = 0) => ({
  id: `${currency}#2026-11`,
  currency,
  rate: perEuro,
  source: 'ECB' as const,
  sourceMonth,
  staleMonths,
});
const facts = (own: Partial<HoldingsFacts>): HoldingsFacts => ({
  month: '2026-11',
  currency: 'EUR',
  minorUnits: 2,
  allocation: { categories: [] },
  valuations: [],
  rates: [],
  ...own,
});

describe('what a category consists of', () => {
  it('is, for debts in several currencies, rows that add up to the category to the cent', () => {
    const valuations = [
      valuation('Loan', 'LOAN', 'USD', '100'),
      valuation('Other loan', 'LOAN', 'USD', '100'),
      valuation('Third loan', 'LOAN', 'EUR', '10.00'),
    ];
    const rows = holdingsOf(
      { code: 'LOAN', kind: 'LIABILITY', value: '143.33' },
      facts({ valuations, rates: [rate('USD', '1.5')] }),
    );
    expect(rows.map(({ name, value }) => [name, value])).toEqual([
      ['Loan', '66.67'],
      ['Other loan', '66.66'],
      ['Third loan', '10.00'],
    ]);
  });

  it('has no shares where a credit outweighs the debts', () => {
    const valuations = [
      valuation('Card', 'CREDIT_CARD', 'EUR', '50'),
      valuation('Other card', 'CREDIT_CARD', 'EUR', '-100'),
    ];
    const rows = holdingsOf({ code: 'CREDIT_CARD', kind: 'LIABILITY', value: '-50.00' }, facts({ valuations }));
    expect(rows.map(({ value, pct }) => [value, pct])).toEqual([
      ['50.00', null],
      ['-100.00', null],
    ]);
  });

  it('is, for assets, as the allocation values them, without what belongs to other categories', () => {
    const allocation = {
      categories: [{ category: { code: 'CASH' }, assets: [{ asset: { id: 'Purse' }, value: '12.00', pct: '100.00' }] }],
    };
    const valuations = [valuation('Purse', 'CASH', 'EUR', '12'), valuation('Shares', 'SINGLE_STOCKS', 'EUR', '5')];
    expect(holdingsOf({ code: 'CASH', kind: 'ASSET', value: '12.00' }, facts({ allocation, valuations }))).toEqual([
      {
        id: 'Purse',
        name: 'Purse',
        value: '12.00',
        pct: '100.00',
        entered: { value: '12', currency: 'EUR', month: '2026-11' },
        rate: null,
      },
    ]);
  });

  it('leaves out what has no rate and says so, instead of counting it as something else', () => {
    const [row] = holdingsOf(
      { code: 'LOAN', kind: 'LIABILITY', value: '0.00' },
      facts({ valuations: [valuation('Loan', 'LOAN', 'ISK', '5000')] }),
    );
    expect(row).toMatchObject({ value: null, rate: null });
    expect(row && provenance(row, 'EUR', '2026-11', british)[1]).toBe(
      'ISK has no rate in November 2026: it is left out.',
    );
  });
});

describe('where a figure comes from', () => {
  it('is its month, the amount as entered, and the rate with its source and age', () => {
    const [row] = holdingsOf(
      { code: 'LOAN', kind: 'LIABILITY', value: '80.00' },
      facts({
        valuations: [valuation('Loan', 'LOAN', 'USD', '100', '2026-03')],
        rates: [rate('USD', '1.25', '2026-09', 2)],
      }),
    );
    expect(row && provenance(row, 'EUR', '2026-11', british)).toEqual([
      'Valued in March 2026, carried forward: US$100.00',
      '1 USD = 0.8 EUR, European Central Bank, September 2026, 2 months old',
    ]);
  });

  it.each([
    [0, /November 2026$/],
    [1, /, 1 month old$/],
    [2, /, 2 months old$/],
  ])('says how old a rate is: %i months', (staleMonths, text) => {
    const [row] = holdingsOf(
      { code: 'LOAN', kind: 'LIABILITY', value: '80.00' },
      facts({
        valuations: [valuation('Loan', 'LOAN', 'USD', '100')],
        rates: [rate('USD', '1.25', '2026-11', staleMonths)],
      }),
    );
    expect(row && provenance(row, 'EUR', '2026-11', british)[1]).toMatch(text);
  });

  it('counts the older of two rates where neither currency is the euro', () => {
    const [row] = holdingsOf(
      { code: 'LOAN', kind: 'LIABILITY', value: '80.00' },
      facts({
        currency: 'CHF',
        valuations: [valuation('Loan', 'LOAN', 'USD', '100')],
        rates: [rate('USD', '1.25', '2026-10', 1), rate('CHF', '1'), rate('JPY', '160', '2026-01', 10)],
      }),
    );
    expect(row?.rate).toEqual({ rate: '0.8', month: '2026-10', staleMonths: 1, sources: ['ECB'] });
  });
});
