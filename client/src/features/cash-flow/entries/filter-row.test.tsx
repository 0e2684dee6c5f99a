// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { renderScreen } from '../../../testing/render-screen';
import { FilterRow } from './filter-row';
import { filtersOf, type EntryFilters } from './filters';
import { accountMade, made } from './testing/made';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** The filters of November, narrowed as given, with three entries to sort. */
function row(filters: Partial<EntryFilters>, onChange: (change: Partial<EntryFilters>) => void) {
  return (
    <FilterRow
      month="2026-11"
      filters={{ ...filtersOf(new URLSearchParams()), ...filters }}
      categories={[made.food, made.groceries, made.salary]}
      accounts={[accountMade('Giro')]}
      unsorted={3}
      onChange={onChange}
      onDown={() => undefined}
    />
  );
}

it('a search that is typed on keeps every letter when the address follows late, and gives way to the back button', () => {
  const wanted: string[] = [];
  let arrive: (search: string) => void = () => undefined;
  function Row() {
    const [search, setSearch] = useState('');
    arrive = setSearch;
    return row({ search }, (change) => wanted.push(change.search ?? ''));
  }
  renderScreen(<Row />);
  const field = screen.getByLabelText<HTMLInputElement>('Search entries');
  const type = (value: string) => fireEvent.change(field, { target: { value } });
  const pause = () => act(() => void vi.advanceTimersByTime(1000));
  type('sho');
  pause();
  type('shop');
  act(() => arrive('sho'));
  expect(field.value).toBe('shop');
  pause();
  expect(wanted).toEqual(['sho', 'shop']);
  act(() => arrive('shop'));
  act(() => arrive(''));
  expect(field.value).toBe('');
});

it('what is still to be sorted is counted, and listed by one button', () => {
  const wanted: Partial<EntryFilters>[] = [];
  renderScreen(row({ kind: 'transfer' }, (change) => wanted.push(change)));
  fireEvent.click(screen.getByRole('button', { name: '3 to sort', pressed: false }));
  expect(wanted).toEqual([{ categoryId: 'none', kind: 'all' }]);
  cleanup();
  renderScreen(row({ categoryId: 'none' }, (change) => wanted.push(change)));
  fireEvent.click(screen.getByRole('button', { name: '3 to sort', pressed: true }));
  expect(wanted[1]).toEqual({ categoryId: null });
});

it('categories are offered with their parts, of the kind that is listed', () => {
  const names = (kind: EntryFilters['kind']) => {
    cleanup();
    renderScreen(row({ kind }, () => undefined));
    const field = screen.queryByLabelText<HTMLSelectElement>('Filter by category');
    return field && [...field.options].map(({ text }) => text);
  };
  expect(names('all')).toEqual(['All categories', 'Uncategorised', 'Food', 'Food › Groceries', 'Salary']);
  expect(names('income')).toEqual(['All categories', 'Uncategorised', 'Salary']);
  expect(names('transfer')).toBeNull();
});

it('amounts are asked for when their field is left, and stay when they cannot be read', () => {
  const wanted: Partial<EntryFilters>[] = [];
  renderScreen(row({ maxAmount: '20' }, (change) => wanted.push(change)));
  const leave = (name: string, value: string) => {
    const field = screen.getByLabelText<HTMLInputElement>(name);
    fireEvent.change(field, { target: { value } });
    fireEvent.blur(field);
  };
  leave('Amount from', '1,000.50');
  leave('Amount to', '');
  leave('Amount from', 'x');
  expect(wanted).toEqual([{ minAmount: '1000.5' }, { maxAmount: null }]);
  expect(screen.getByText('This is not a number.')).toBeTruthy();
});
