import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { netWorthByCurrency } from './currency-worth';
import { Decimal } from './money';
import { netWorthByMonth, type NetWorthQuestion } from './net-worth';
import { ratesOf } from './testing/rates';

const categories: NetWorthQuestion['categories'] = [
  { code: 'CASH', kind: 'ASSET' },
  { code: 'CRYPTO', kind: 'ASSET' },
  { code: 'LOAN', kind: 'LIABILITY' },
];
const months = ['2024-01', '2024-02', '2024-03', '2024-04'];
const rates = ratesOf({
  USD: Object.fromEntries(months.slice(1).map((month, index) => [month, `1.1${index}`])),
  JPY: Object.fromEntries(months.map((month, index) => [month, 160 + index])),
});
const base = { from: '2024-01', to: '2024-04', currency: 'EUR', minorUnits: 2, categories, rates };

const steps = fc.array(
  fc.record({
    category: fc.constantFrom('CASH', 'CRYPTO', 'LOAN'),
    currency: fc.constantFrom('EUR', 'USD', 'JPY'),
    month: fc.constantFrom(...months),
    delta: fc.integer({ min: -1_000_000, max: 1_000_000 }).map((units) => new Decimal(units).div(1000)),
  }),
  { maxLength: 12 },
);

describe('net worth by currency', () => {
  test('adds up to the net worth of its month, whatever is held and owed', () => {
    fc.assert(
      fc.property(steps, fc.constantFrom('EUR', 'USD'), (given, currency) => {
        const question = { ...base, currency, steps: given };
        const totals = netWorthByMonth(question).months.map(({ netWorth }) => netWorth);
        const sums = netWorthByCurrency(question).map(({ currencies }) =>
          currencies.reduce((sum, { value }) => sum.plus(value), new Decimal(0)).toFixed(2),
        );
        expect(sums).toEqual(totals);
      }),
    );
  });

  test('carries what is held forward, subtracts what is owed, and leaves out what has no rate', () => {
    const given = [
      { category: 'CASH', currency: 'EUR', month: '2024-01', delta: new Decimal(100) },
      { category: 'CASH', currency: 'USD', month: '2024-01', delta: new Decimal(110) },
      { category: 'LOAN', currency: 'EUR', month: '2024-02', delta: new Decimal(130) },
    ];
    const answer = netWorthByCurrency({ ...base, steps: given });
    expect(answer[0]?.currencies).toEqual([{ currency: 'EUR', value: '100.00' }]);
    expect(answer[1]?.currencies).toEqual([
      { currency: 'EUR', value: '-30.00' },
      { currency: 'USD', value: '100.00' },
    ]);
  });
});
