import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  adjustedBudgets,
  budgetSheet,
  copiedBudgets,
  nextBudget,
  type BudgetQuestion,
  type StoredBudget,
} from './budgets';
import { cashFlowByMonth } from './cash-flow';
import { Decimal } from './money';
import { flowTotals, rateTables } from './testing/flows';
import { ratesOf } from './testing/rates';

const month = '2024-02';
const base = { month, currency: 'EUR', minorUnits: 2, categories: ['A', 'B', 'C'], budgets: [], totals: [] };
const sheet = (question: Partial<BudgetQuestion>) => budgetSheet({ ...base, rates: new Map(), ...question });
const budget = (category: string, amount: string, currency = 'EUR'): StoredBudget => ({
  category,
  amount: new Decimal(amount),
  currency,
  calculated: false,
  version: 1,
});
const spent = (category: string | null, amount: string, currency = 'EUR') => ({
  kind: 'EXPENSE' as const,
  category,
  subcategory: null,
  currency,
  month,
  amount: new Decimal(amount),
});

describe('the budgets of a month', () => {
  test('show every category, with what remains and how much of it is used', () => {
    const { lines, ...totals } = sheet({
      budgets: [budget('A', '300'), budget('B', '0')],
      totals: [spent('A', '120.5'), spent('B', '10'), spent('C', '1')],
    });
    expect(lines).toMatchObject([
      { budget: '300.00', actual: '120.50', remaining: '179.50', pct: '40.17', isSet: true },
      { budget: '0.00', actual: '10.00', remaining: '-10.00', pct: null, isSet: true },
      { budget: '0.00', actual: '1.00', remaining: '-1.00', pct: null, isSet: false },
    ]);
    expect(totals).toMatchObject({ budget: '300.00', actual: '131.50', remaining: '169.50', pct: '43.50' });
    expect(totals).toMatchObject({ budgetedActual: '130.50', unbudgeted: '1.00' });
  });

  test('are figures as long as anything has a rate, and where there is nothing at all', () => {
    const isk = { budgets: [budget('A', '300', 'ISK')], totals: [spent('B', '5', 'ISK')] };
    expect(sheet({}).priced).toBe(true);
    expect(sheet(isk).priced).toBe(false);
    expect(sheet({ ...isk, totals: [spent('B', '5')] }).priced).toBe(true);
  });

  test('make none of what could not be priced, and are copied as they were set', () => {
    const question = { budgets: [budget('A', '300', 'ISK'), budget('B', '7')], totals: [spent('C', '5', 'ISK')] };
    const found = sheet(question);
    expect([...found.incomplete].sort()).toEqual(['A', 'C']);
    expect(adjustedBudgets(found)).toEqual([{ category: 'B', amount: '14' }]);
    expect(copiedBudgets(found, 'EUR')).toEqual([
      { category: 'A', amount: '300', currency: 'ISK' },
      { category: 'B', amount: '7.00', currency: 'EUR' },
    ]);
  });

  test('are not overspent by what no budget was set for', () => {
    const totals = sheet({
      budgets: [budget('A', '850')],
      totals: [spent('A', '850'), spent('B', '200'), spent('C', '166')],
    });
    expect(totals).toMatchObject({ actual: '1216.00', budgetedActual: '850.00', unbudgeted: '366.00' });
    expect(totals).toMatchObject({ remaining: '0.00', pct: '100.00' });
  });

  test('remain larger where more was refunded than spent', () => {
    const { lines, ...totals } = sheet({
      budgets: [budget('A', '100')],
      totals: [spent('A', '-20'), spent('B', '-5')],
    });
    expect(lines[0]).toMatchObject({ budget: '100.00', actual: '-20.00', remaining: '120.00', pct: '-20.00' });
    expect(totals).toMatchObject({ actual: '-25.00', budgetedActual: '-20.00', unbudgeted: '-5.00' });
    expect(totals).toMatchObject({ remaining: '120.00', pct: '-20.00' });
  });

  test('count what is still to be sorted among what was spent without a budget', () => {
    const { lines, ...totals } = sheet({
      budgets: [budget('A', '100')],
      totals: [spent('A', '40'), spent(null, '9'), spent(null, '1', 'ISK')],
    });
    expect(lines.map(({ category }) => category)).toEqual(['A', 'B', 'C']);
    expect(totals).toMatchObject({ actual: '49.00', budgetedActual: '40.00', unbudgeted: '9.00', incomplete: [] });
    expect(totals.unpriced.map(({ currency, amount }) => [currency, amount.toFixed()])).toEqual([['ISK', '1']]);
  });

  test('count spending apart where the budget for it has no exchange rate, and say so', () => {
    const { lines, ...totals } = sheet({
      budgets: [budget('A', '100'), budget('B', '7', 'GBP')],
      totals: [spent('A', '40'), spent('B', '3')],
    });
    expect(lines.map(({ isSet, isPriced }) => [isSet, isPriced])).toEqual([
      [true, true],
      [true, false],
      [false, true],
    ]);
    expect(totals).toMatchObject({ budget: '100.00', budgetedActual: '40.00', unbudgeted: '3.00', pct: '40.00' });
  });

  test('exchange what was set in another currency, and list what cannot be', () => {
    const rates = ratesOf({ USD: { [month]: '1.25' } });
    const { lines, unpriced } = sheet({
      budgets: [budget('A', '100', 'USD'), budget('B', '7', 'GBP')],
      totals: [spent('B', '3', 'GBP'), spent('C', '5', 'CHF')],
      rates,
    });
    expect(lines.map((line) => line.budget)).toEqual(['80.00', '0.00', '0.00']);
    expect(unpriced.map(({ currency, amount }) => [currency, amount.toFixed()])).toEqual([
      ['GBP', '7'],
      ['GBP', '3'],
      ['CHF', '5'],
    ]);
  });

  test('add up to their totals, and spending is what the cash flow says', () => {
    const budgets = fc.uniqueArray(
      fc.record({
        category: fc.constantFrom('A', 'B', 'C'),
        amount: fc.integer({ min: 0, max: 10 ** 8 }).map((units) => new Decimal(units).div(10 ** 4)),
        currency: fc.constantFrom('EUR', 'USD'),
        calculated: fc.boolean(),
        version: fc.constant(1),
      }),
      { selector: ({ category }) => category },
    );
    fc.assert(
      fc.property(flowTotals, rateTables, budgets, fc.constantFrom(0, 2), (flows, rates, set, minorUnits) => {
        const totals = flows.filter((entry) => entry.month === month && entry.kind === 'EXPENSE');
        const { lines, ...whole } = sheet({ totals, rates, budgets: set, minorUnits });
        const budgetOfAll = lines.reduce((all, line) => all.plus(line.budget), new Decimal(0));
        expect(budgetOfAll.toFixed(minorUnits)).toBe(whole.budget);
        const budgeted = lines.filter(({ isSet, isPriced }) => isSet && isPriced);
        const remaining = budgeted.reduce((all, line) => all.plus(line.remaining), new Decimal(0));
        expect(remaining.toFixed(minorUnits)).toBe(whole.remaining);
        const apart = new Decimal(whole.budgetedActual).plus(whole.unbudgeted);
        expect(apart.toFixed(minorUnits)).toBe(whole.actual);
        const question = { from: month, to: month, currency: 'EUR', minorUnits, totals, rates };
        const { expenses } = cashFlowByMonth(question).whole;
        expect(expenses.total.toFixed(minorUnits)).toBe(whole.actual);
        const unsorted = expenses.categories.find(({ category }) => category === null)?.amount ?? new Decimal(0);
        const actual = lines.reduce((all, line) => all.plus(line.actual), unsorted);
        expect(actual.toFixed(minorUnits)).toBe(whole.actual);
        for (const { category, amount } of expenses.categories.filter((sorted) => sorted.category !== null)) {
          expect(lines.find((line) => line.category === category)?.actual).toBe(amount.toFixed(minorUnits));
        }
      }),
    );
  });
});

describe('the next budget', () => {
  test.each([
    ['300', '250', '350'],
    ['300', '350', '250'],
    ['100', '200', '0'],
    ['100', '250', '0'],
    ['0', '0', '0'],
    ['0', '10', '0'],
    ['100', '0', '200'],
    ['100', '-30', '230'],
    ['0', '-30', '30'],
  ])('after %s with %s spent is %s', (current, actual, expected) => {
    expect(nextBudget(new Decimal(current), new Decimal(actual)).toFixed()).toBe(expected);
  });

  test('is made for each category that has one and could be priced in full', () => {
    const adjusted = adjustedBudgets(
      sheet({
        budgets: [budget('A', '100'), budget('B', '50')],
        totals: [spent('A', '90'), spent('B', '1', 'USD'), spent('C', '5')],
      }),
    );
    expect(adjusted).toEqual([{ category: 'A', amount: '110' }]);
  });
});
