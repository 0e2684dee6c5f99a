import { describe, expect, it } from 'vitest';
import { NO_CATEGORY } from '../../../lib/category-name';
import { filtersOf, isDay, isFiltered, listVariables, rangeProblem, withFilters, type EntryFilters } from './filters';

const read = (address: string) => filtersOf(new URLSearchParams(address));
const ask = (address: string) => listVariables(read(address), '2026-02', '2026-11-22');

describe('the filters in the address', () => {
  it('are all entries of the month when the address says nothing', () => {
    expect(ask('')).toEqual({ from: '2026-02-01', to: '2026-02-28' });
    expect(ask('kind=income')).toEqual({ from: '2026-02-01', to: '2026-02-28', kind: 'INCOME' });
    expect(isFiltered(read('kind=income'))).toBe(false);
  });

  it('span all dates that one request may span, today among them', () => {
    const { from, to } = ask('dates=all');
    expect([from, to]).toEqual(['1986-12-01', '2036-11-30']);
    expect(rangeProblem(from, to)).toBeUndefined();
  });

  it('take a range of days, and no impossible one', () => {
    expect(ask('dates=2024-02-29..2024-03-01')).toMatchObject({ from: '2024-02-29', to: '2024-03-01' });
    for (const dates of ['2026-02-30..2026-03-01', '2026-03-02..2026-03-01', '1900-01-01..2199-12-31', '..', 'x']) {
      expect(ask(`dates=${dates}`)).toMatchObject({ from: '2026-02-01', to: '2026-02-28' });
    }
  });

  it('ask for a category with its parts, for what is not sorted yet, and for neither among transfers', () => {
    expect(ask('category=1')).toMatchObject({ categoryIds: ['1'] });
    expect(ask(`category=${NO_CATEGORY}`)).toEqual({ from: '2026-02-01', to: '2026-02-28', uncategorised: true });
    expect(read('kind=transfer&category=1').categoryId).toBeNull();
  });

  it('ask for amounts of a size, and for no impossible one', () => {
    expect(ask('min=10&max=20.5&account=a')).toMatchObject({ minAmount: '10', maxAmount: '20.5', accountId: 'a' });
    for (const text of ['-1', '+1', 'x', '1,5', ''])
      expect(read(`min=${encodeURIComponent(text)}`).minAmount).toBeNull();
    for (const one of ['min=1', 'max=1', 'account=a', 'category=c', 'q=x', 'dates=all']) {
      expect(isFiltered(read(one))).toBe(true);
    }
  });

  it('search for the text without its outer blanks, emoji and right-to-left letters included', () => {
    expect(ask('q=%20caf%C3%A9%20').search).toBe('café');
    expect(ask('q=%20%20').search).toBeUndefined();
    expect(ask(`q=${encodeURIComponent('☕ مقهى')}`).search).toBe('☕ مقهى');
    expect(read(`q=${'x'.repeat(9000)}`).search).toHaveLength(500);
  });

  it('come back from the address as they were put in, and leave the rest of it alone', () => {
    const start = new URLSearchParams('month=2026-02');
    const filters: EntryFilters = {
      kind: 'expense',
      search: 'a&b=c',
      categoryId: 'c',
      accountId: 'a',
      minAmount: '1',
      maxAmount: '2.50',
      dates: { type: 'range', from: '2026-01-01', to: '2026-01-31' },
    };
    const address = withFilters(start, filters);
    expect(filtersOf(address)).toEqual(filters);
    expect(address.get('month')).toBe('2026-02');
  });

  it('leave the category with its kind, unless all kinds are asked for', () => {
    const address = new URLSearchParams('kind=expense&category=c');
    expect(withFilters(address, { kind: 'income' }).toString()).toBe('kind=income');
    expect(withFilters(address, { kind: 'all' }).toString()).toBe('category=c');
    expect(withFilters(address, { kind: 'income', categoryId: 's' }).toString()).toBe('kind=income&category=s');
    expect(withFilters(new URLSearchParams('category=none'), { kind: 'income' }).get('category')).toBe('none');
  });
});

describe('a day', () => {
  it('exists in the calendar, between 1900 and 2199', () => {
    expect(['2024-02-29', '1900-01-01', '2199-12-31'].every(isDay)).toBe(true);
    expect(['2023-02-29', '2026-02-30', '2026-00-10', '2026-01-00', '1899-12-31', '', '2026-1-1'].some(isDay)).toBe(
      false,
    );
  });
});
