import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cashFlowByMonth, percentageOf, type CashFlowQuestion, type FlowTotal } from './cash-flow';
import { Decimal } from './money';
import { sumOf } from './split';
import { flowTotals, rateTables } from './testing/flows';
import { ratesOf } from './testing/rates';

const total = (kind: FlowTotal['kind'], category: string | null, month: string, amount: string, currency = 'EUR') => ({
  kind,
  category,
  subcategory: null,
  currency,
  month,
  amount: new Decimal(amount),
});

function flow(question: Partial<CashFlowQuestion>) {
  const base = { from: '2024-01', to: '2024-03', currency: 'EUR', minorUnits: 2, totals: [], rates: new Map() };
  return cashFlowByMonth({ ...base, ...question });
}

describe('cash flow by month', () => {
  test('is zero in each month of empty books', () => {
    const { months, whole, unpriced } = flow({});
    expect(months.map(({ month, income }) => [month, income.total.toFixed()])).toEqual([
      ['2024-01', '0'],
      ['2024-02', '0'],
      ['2024-03', '0'],
    ]);
    expect(whole.expenses.categories).toEqual([]);
    expect(unpriced).toEqual([]);
  });

  test('exchanges each month at the last rate by then, and lists what has none', () => {
    const rates = ratesOf({ USD: { '2024-03': '1.25' } });
    const totals = [
      total('INCOME', 'SALARY', '2024-01', '100', 'USD'),
      total('INCOME', 'BONUS', '2024-02', '7', 'USD'),
      total('EXPENSE', 'RENT', '2024-02', '5', 'USD'),
      total('EXPENSE', 'FOOD', '2024-02', '9', 'EUR'),
      total('INCOME', 'SALARY', '2024-03', '100', 'USD'),
      total('INCOME', 'SALARY', '2024-04', '100', 'USD'),
    ];
    const { months, whole, unpriced } = flow({ totals, rates, to: '2024-05' });
    expect(months.map(({ income }) => income.total.toFixed())).toEqual(['0', '0', '80', '80', '0']);
    expect(months.map(({ priced }) => priced)).toEqual([false, true, true, true, true]);
    expect(whole.priced).toBe(true);
    expect(flow({ totals, to: '2024-01' }).months[0]?.priced).toBe(false);
    expect(unpriced.map((item) => ({ ...item, amount: item.amount.toFixed() }))).toEqual([
      { kind: 'INCOME', currency: 'USD', from: '2024-01', to: '2024-02', amount: '107' },
      { kind: 'EXPENSE', currency: 'USD', from: '2024-02', to: '2024-02', amount: '5' },
    ]);
  });

  test('shows the largest category first, and of equals the one that comes first', () => {
    const totals = [
      total('EXPENSE', 'RENT', '2024-01', '5'),
      total('EXPENSE', 'FOOD', '2024-01', '9'),
      total('EXPENSE', 'OTHER', '2024-02', '5'),
    ];
    expect(flow({ totals }).whole.expenses.categories.map(({ category }) => category)).toEqual([
      'FOOD',
      'RENT',
      'OTHER',
    ]);
  });

  test('takes refunds off what was spent, and is negative where more came back', () => {
    const part = (subcategory: string | null, amount: string) => ({
      ...total('EXPENSE', 'FOOD', '2024-01', amount),
      subcategory,
    });
    const totals = [
      total('EXPENSE', 'RENT', '2024-01', '-30'),
      part('groceries', '20'),
      part('meals', '-45.5'),
      part(null, '5'),
      total('INCOME', 'SALARY', '2024-01', '-10'),
    ];
    const { income, expenses } = flow({ totals }).whole;
    expect([income.total.toFixed(), expenses.total.toFixed()]).toEqual(['-10', '-50.5']);
    expect(expenses.categories.map(({ category, amount }) => [category, amount.toFixed()])).toEqual([
      ['FOOD', '-20.5'],
      ['RENT', '-30'],
    ]);
    const parts = expenses.categories[0]?.subcategories.map((own) => [own.subcategory, own.amount.toFixed()]);
    expect(parts).toEqual([
      ['groceries', '20'],
      [null, '5'],
      ['meals', '-45.5'],
    ]);
  });

  test('counts what is still to be sorted like a category of its own', () => {
    const totals = [
      total('EXPENSE', null, '2024-01', '9'),
      total('EXPENSE', 'FOOD', '2024-01', '5'),
      total('EXPENSE', null, '2024-02', '-2'),
      total('INCOME', null, '2024-01', '3'),
    ];
    const { income, expenses } = flow({ totals }).whole;
    expect([income.total.toFixed(), expenses.total.toFixed()]).toEqual(['3', '12']);
    expect(expenses.categories.map(({ category, amount }) => [category, amount.toFixed()])).toEqual([
      [null, '7'],
      ['FOOD', '5'],
    ]);
  });

  test('needs no rate for what was refunded in full', () => {
    const totals = [total('EXPENSE', 'FOOD', '2024-01', '0', 'USD'), total('EXPENSE', 'RENT', '2024-01', '5', 'GBP')];
    const { whole, unpriced } = flow({ totals });
    expect(unpriced.map(({ currency }) => currency)).toEqual(['GBP']);
    expect(whole.expenses.categories.map(({ amount }) => amount.toFixed())).toEqual(['0', '0']);
  });

  test('adds up to the last unit: subcategories, categories, months and the whole', () => {
    fc.assert(
      fc.property(flowTotals, rateTables, fc.constantFrom(0, 2, 3), (totals, rates, minorUnits) => {
        const { months, whole } = flow({ totals, rates, minorUnits });
        for (const side of ['income', 'expenses'] as const) {
          const sides = [...months.map((month) => month[side]), whole[side]];
          for (const { total: sum, categories } of sides) {
            expect(sumOf(categories.map(({ amount }) => amount)).toFixed()).toBe(sum.toFixed());
            const ordered = categories.toSorted((a, b) => b.amount.comparedTo(a.amount));
            expect(categories).toEqual(ordered);
            for (const { amount, subcategories } of categories) {
              expect(sumOf(subcategories.map((part) => part.amount)).toFixed()).toBe(amount.toFixed());
              expect(amount.decimalPlaces()).toBeLessThanOrEqual(minorUnits);
            }
          }
          const ofMonths = sumOf(months.map((month) => month[side].total));
          expect(ofMonths.toFixed()).toBe(whole[side].total.toFixed());
          for (const { category, amount } of whole[side].categories) {
            const inMonths = months.flatMap((month) => month[side].categories).filter((c) => c.category === category);
            expect(sumOf(inMonths.map((part) => part.amount)).toFixed()).toBe(amount.toFixed());
          }
        }
      }),
    );
  });

  test('puts every month within half a unit of its exact sum, whatever the range', () => {
    fc.assert(
      fc.property(flowTotals, (given) => {
        const totals = given.map((entry) => ({ ...entry, currency: 'EUR' }));
        const { months } = flow({ totals });
        const [alone] = flow({ totals, from: '2024-02', to: '2024-02' }).months;
        expect(alone).toEqual(months[1]);
        for (const { month, income } of months) {
          const exact = sumOf(totals.flatMap((t) => (t.kind === 'INCOME' && t.month === month ? [t.amount] : [])));
          expect(income.total.minus(exact).abs().lessThanOrEqualTo('0.005')).toBe(true);
        }
      }),
    );
  });
});

describe('a percentage', () => {
  test.each([
    ['1', '3', '33.33'],
    ['200', '100', '200.00'],
    ['-50', '100', '-50.00'],
    ['0', '5', '0.00'],
    ['0.00005', '1', '0.00'],
    ['0.00015', '1', '0.02'],
  ])('of %s in %s is %s', (part, whole, expected) => {
    expect(percentageOf(new Decimal(part), new Decimal(whole))).toBe(expected);
  });

  test('of nothing, or of less, is not known', () => {
    expect(percentageOf(new Decimal(5), new Decimal(0))).toBeNull();
    expect(percentageOf(new Decimal(5), new Decimal(-10))).toBeNull();
  });
});
