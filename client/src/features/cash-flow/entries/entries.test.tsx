// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { renderScreen } from '../../../testing/render-screen';
import { WithUndo } from '../../../testing/with-undo';
import { sumsMade } from '../account-check/testing/sums-made';
import { Entries } from './entries';
import { filtersOf } from './filters';
import { accountMade, entryMade, made } from './testing/made';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

/** The entries of November 2026, narrowed as an address has it; every entry is stored as it was sent. */
function show(search: string) {
  const onShow = vi.fn();
  const onFilter = vi.fn();
  const shown = renderScreen(
    <WithUndo>
      <Entries
        month="2026-11"
        filters={filtersOf(new URLSearchParams(search))}
        onFilter={onFilter}
        onShow={onShow}
        categories={[made.food]}
        accounts={[accountMade('Giro')]}
        currencies={[{ code: 'EUR', name: 'Euro', minorUnits: 2 }]}
        baseCurrency="EUR"
        owner="member"
        asked={1}
        onWritten={() => undefined}
        onAsk={() => undefined}
        onManage={() => undefined}
      />
    </WithUndo>,
    ({ operation, variables }) => {
      if (operation === 'EntryList')
        return { data: { transactions: { __typename: 'TransactionPage', items: [], nextToken: null } } };
      if (operation === 'AccountBalance') return { data: { accountCheck: { ...sumsMade(), date: variables['date'] } } };
      if (operation === 'BalanceSuspects') {
        const twice = { __typename: 'BalanceSuspect', reason: 'TWICE', transactions: [entryMade()] };
        return { data: { accountCheck: { __typename: 'AccountCheck', suspects: [twice] } } };
      }
      const { id, date, amount } = variables['input'] as Record<'id' | 'date' | 'amount', string>;
      return { data: { createTransaction: entryMade({ id, date, amount }) } };
    },
  );
  return { ...shown, onShow, onFilter };
}

async function add(person: ReturnType<typeof show>['person'], date: string) {
  const day = await screen.findByLabelText('Date');
  await person.clear(day);
  await person.type(day, date);
  await person.click(screen.getByLabelText('Amount'));
  await person.keyboard('2{Tab}Bakery{Tab}food{Enter}{Enter}');
}

it('an expense of another month says where it went, and leads there', async () => {
  const { person, onShow } = show('');
  await add(person, '2026-10-12');
  expect((await screen.findByText(/^Added to/)).textContent).toMatch(/12 Oct(ober)? 2026/);
  await person.click(screen.getByRole('button', { name: 'Show October' }));
  expect(onShow).toHaveBeenCalledWith('2026-10', { dates: { type: 'month' } });
  expect(screen.queryByText(/^Added to/)).toBeNull();
});

it('an expense that the filters leave out says so, and is shown without them', async () => {
  const { person, onShow } = show('q=cinema');
  await add(person, '2026-11-12');
  await screen.findByText('Added, but the filters leave it out');
  await person.click(screen.getByRole('button', { name: 'Show it' }));
  expect(onShow).toHaveBeenCalledWith(
    '2026-11',
    expect.objectContaining({ search: '', categoryId: null, kind: 'all' }),
  );
});

it('an expense that is listed says nothing of where it is', async () => {
  const { person, sent } = show('');
  await add(person, '2026-11-12');
  await screen.findByDisplayValue('2026-11-12');
  expect(sent.some(({ operation }) => operation === 'CreateEntry')).toBe(true);
  expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull();
});

it('a list of one account says what that holds, and shows what would explain a difference on its day', async () => {
  const { person, onFilter } = show('account=Giro&q=cinema');
  await person.click(await screen.findByRole('button', { name: 'Check Giro' }));
  await person.type(await screen.findByLabelText(/What does the bank say/), '105');
  await person.click(await screen.findByRole('button', { name: /^Show Food/ }));
  expect(onFilter).toHaveBeenCalledWith(
    expect.objectContaining({
      accountId: 'Giro',
      search: '',
      kind: 'all',
      dates: { type: 'range', from: '2026-03-10', to: '2026-03-10' },
    }),
  );
  cleanup();
  show('');
  await screen.findByLabelText('Date');
  expect(screen.queryByText(/^Balance today/)).toBeNull();
});
