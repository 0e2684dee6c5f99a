import { describe, expect, it } from 'vitest';
import { addMonths } from '../../../../domain/month';
import { Decimal } from '../../../../domain/money';
import { warmthOf } from './heat';
import { incomeParts } from './income-parts';
import { largestMovers } from './movers';
import { rollingSavingsRates } from './rolling-savings';
import { spendingYears } from './spending-years';

const months = Array.from({ length: 24 }, (_, index) => addMonths('2023-01', index));

describe('the savings rate over a year', () => {
  const saved = (income: string, net: string) => months.map((month) => ({ month, income, net }));

  it('begins with the first whole year', () => {
    const rates = rollingSavingsRates(saved('1000', '250'));
    expect(rates.slice(0, 11)).toEqual(Array.from({ length: 11 }, () => null));
    expect(rates[11]?.toFixed(2)).toBe('25.00');
  });

  it('weighs a month by what came in: a bonus counts once', () => {
    const [bonus, ...rest] = saved('1000', '0').slice(0, 12);
    const rates = rollingSavingsRates([...rest, { ...bonus, month: '2024-01', income: '13000', net: '12000' }]);
    expect(rates.at(-1)?.toFixed(2)).toBe('50.00');
  });

  it('is unknown where nothing came in', () => {
    expect(rollingSavingsRates(saved('0', '-10')).at(-1)).toBeNull();
  });
});

describe('a year of spending against the one before', () => {
  const spent = months.map((month, index) => ({
    month,
    expensesByCategory: [
      { category: { id: 'food', name: 'Food' }, amount: index < 12 ? '100' : '150' },
      ...(index >= 12 ? [{ category: { id: 'rent', name: 'Rent' }, amount: '800' }] : []),
    ],
  }));

  it('says by how much and puts the greatest first', () => {
    const [rent, food] = spendingYears(spent);
    expect([rent?.category, rent?.year.toFixed(), rent?.changePct]).toEqual(['rent', '9600', null]);
    expect([food?.yearBefore.toFixed(), food?.change.toFixed(), food?.changePct?.toFixed()]).toEqual([
      '1200',
      '600',
      '50',
    ]);
    expect(food?.months).toHaveLength(12);
  });

  it('has a row for what is still to be sorted, and no percentage of a year in which more came back than went out', () => {
    const refunded = months.map((month, index) => ({
      month,
      expensesByCategory: [{ category: null, amount: index < 12 ? '-5' : '10' }],
    }));
    const [row] = spendingYears(refunded);
    expect([row?.category, row?.name]).toEqual(['none', 'Uncategorised']);
    expect([row?.yearBefore.toFixed(), row?.change.toFixed(), row?.changePct]).toEqual(['-60', '180', null]);
  });

  it('has no row for a category that took nothing in either year', () => {
    expect(spendingYears(months.map((month) => ({ month, expensesByCategory: [] })))).toEqual([]);
  });
});

describe('the income mix', () => {
  const came = (id: string, amount: string) => ({ category: { id, name: id }, amount });
  const shown = (...incomesByCategory: object[]) =>
    incomeParts([{ incomesByCategory } as never]).map(({ name, amount, share }) => [
      name,
      amount.toFixed(),
      share?.toFixed(2) ?? null,
    ]);

  it('has shares of exactly 100 %, of what has no category yet too', () => {
    expect(shown(came('Salary', '200'), { category: null, amount: '50' }, came('Salary', '50'))).toEqual([
      ['Salary', '250', '83.33'],
      ['Uncategorised', '50', '16.67'],
    ]);
  });

  it('gives no share to an income of which more was taken back than came in', () => {
    expect(shown(came('Salary', '100'), came('Bonus', '-40'))).toEqual([
      ['Salary', '100', '100.00'],
      ['Bonus', '-40', null],
    ]);
    expect(shown(came('Bonus', '-40'))).toEqual([['Bonus', '-40', null]]);
  });
});

describe('the largest movers', () => {
  const worth = (id: string, previousValue: string | null, value: string | null) => ({
    ...{ id, name: id, code: 'CASH', previousValue, value },
  });

  it('are those that changed most, up or down', () => {
    const all = [worth('a', '100', '110'), worth('b', '100', '50'), worth('c', '1', '1'), worth('d', null, '900')];
    expect(largestMovers(all, 5).map(({ id, change }) => [id, change.toFixed()])).toEqual([
      ['b', '-50'],
      ['a', '10'],
    ]);
    expect(largestMovers(all, 1)).toHaveLength(1);
  });
});

describe('the warmth of a row', () => {
  it('is measured by its greatest amount', () => {
    expect(warmthOf([new Decimal(50), new Decimal(200), new Decimal(-3)])).toEqual([0.25, 1, 0]);
    expect(warmthOf([new Decimal(0)])).toEqual([0]);
  });
});
