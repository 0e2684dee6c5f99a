// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { renderScreen } from '../../../testing/render-screen';
import { Entries } from './entries';
import { filtersOf } from './filters';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const food = { __typename: 'ExpenseCategory' as const, code: 'FOOD', name: 'Food', subcategories: [] };
const typename = '__typename';

/** The entries of November 2026, narrowed as an address has it; every entry is stored as it was sent. */
function show(search: string) {
  const onShow = vi.fn();
  const shown = renderScreen(
    <Entries
      month="2026-11"
      filters={filtersOf(new URLSearchParams(search))}
      onFilter={() => undefined}
      onShow={onShow}
      expenseCategories={[food]}
      incomeCategories={[]}
      accounts={[]}
      currencies={[{ code: 'EUR', name: 'Euro', minorUnits: 2 }]}
      baseCurrency="EUR"
      owner="member"
      asked={1}
      onWritten={() => undefined}
      onAsk={() => undefined}
      onManage={() => undefined}
    />,
    ({ operation, variables }) => {
      if (operation === 'ExpenseList')
        return { data: { expenses: { [typename]: 'ExpensePage', items: [], nextToken: null } } };
      const { id, date, amount, currency, description } = variables['input'] as Record<string, string>;
      return {
        data: {
          createExpense: {
            [typename]: 'Expense',
            id,
            date,
            amount,
            currency,
            description,
            version: 1,
            owner: 'member',
            createdAt: '2026-11-27T10:00:00Z',
            category: food,
            subcategory: null,
            account: null,
          },
        },
      };
    },
  );
  return { ...shown, onShow };
}

async function add(person: ReturnType<typeof show>['person'], date: string) {
  const day = await screen.findByLabelText('Date');
  await person.clear(day);
  await person.type(day, date);
  await person.click(screen.getByLabelText('Category'));
  await person.keyboard('food{Tab}Bread{Tab}2{Enter}');
}

it('an expense of another month says where it went, and leads there', async () => {
  const { person, onShow } = show('');
  await add(person, '2026-10-12');
  expect((await screen.findByText(/^Added to/)).textContent).toMatch(/12 Oct(ober)? 2026/);
  await person.click(screen.getByRole('button', { name: 'Show October' }));
  expect(onShow).toHaveBeenCalledWith('2026-10', { kind: 'expense', dates: { type: 'month' } });
  expect(screen.queryByText(/^Added to/)).toBeNull();
});

it('an expense that the filters leave out says so, and is shown without them', async () => {
  const { person, onShow } = show('q=cinema');
  await add(person, '2026-11-12');
  await screen.findByText('Added, but the filters leave it out');
  await person.click(screen.getByRole('button', { name: 'Show it' }));
  expect(onShow).toHaveBeenCalledWith('2026-11', expect.objectContaining({ search: '', categoryCode: null }));
});

it('an expense that is listed says nothing of where it is', async () => {
  const { person, sent } = show('');
  await add(person, '2026-11-12');
  await screen.findByDisplayValue('2026-11-12');
  expect(sent.some(({ operation }) => operation === 'CreateExpense')).toBe(true);
  expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull();
});
