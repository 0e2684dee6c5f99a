import { describe, expect, it } from 'vitest';
import { filtersOf, isDay, isFiltered, listVariables, rangeProblem, withFilters } from './filters';

const read = (address: string) => filtersOf(new URLSearchParams(address));
const ask = (address: string) => listVariables(read(address), '2026-02', '2026-11-22');

describe('the filters in the address', () => {
  it('are the expenses of the month when the address says nothing', () => {
    expect(ask('')).toEqual({
      from: '2026-02-01',
      to: '2026-02-28',
      categoryCode: null,
      subcategoryId: null,
      search: null,
    });
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

  it('know a subcategory only below a category of expenses', () => {
    expect(read('category=FOOD&subcategory=1').subcategoryId).toBe('1');
    expect(read('subcategory=1').subcategoryId).toBeNull();
    expect(read('kind=income&category=SALARY&subcategory=1').subcategoryId).toBeNull();
  });

  it('search for the text without its outer blanks, emoji and right-to-left letters included', () => {
    expect(ask('q=%20caf%C3%A9%20').search).toBe('café');
    expect(ask('q=%20%20').search).toBeNull();
    expect(ask(`q=${encodeURIComponent('☕ مقهى')}`).search).toBe('☕ مقهى');
    expect(read(`q=${'x'.repeat(9000)}`).search).toHaveLength(500);
  });

  it('come back from the address as they were put in, and leave the rest of it alone', () => {
    const start = new URLSearchParams('month=2026-02');
    const filters = {
      kind: 'expense',
      search: 'a&b=c',
      categoryCode: 'FOOD',
      subcategoryId: 's',
      dates: { type: 'range', from: '2026-01-01', to: '2026-01-31' },
    } as const;
    const address = withFilters(start, filters);
    expect(filtersOf(address)).toEqual(filters);
    expect(address.get('month')).toBe('2026-02');
    expect(withFilters(address, { kind: 'income' }).toString()).not.toContain('category');
    expect(filtersOf(withFilters(address, { categoryCode: 'RENT' })).subcategoryId).toBeNull();
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
