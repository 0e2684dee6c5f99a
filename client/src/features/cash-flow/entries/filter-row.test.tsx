// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { renderScreen } from '../../../testing/render-screen';
import { FilterRow } from './filter-row';
import type { EntryFilters } from './filters';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('a search that is typed on keeps every letter when the address follows late, and gives way to the back button', () => {
  const wanted: string[] = [];
  let arrive: (search: string) => void = () => undefined;
  function Row() {
    const [search, setSearch] = useState('');
    arrive = setSearch;
    const filters: EntryFilters = {
      kind: 'expense',
      search,
      categoryCode: null,
      subcategoryId: null,
      dates: { type: 'all' },
    };
    return (
      <FilterRow
        month="2026-11"
        filters={filters}
        categories={[]}
        onChange={(change) => wanted.push(change.search ?? '')}
      />
    );
  }
  renderScreen(<Row />);
  const field = screen.getByLabelText<HTMLInputElement>('Search descriptions');
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
