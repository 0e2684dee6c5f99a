// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { createUndoHistory } from '../../../../lib/undo/undo-history';
import { UndoContext } from '../../../../lib/undo/use-undo';
import { renderScreen, type Sent } from '../../../../testing/render-screen';
import type { Entry } from '../entry';
import { EntryTable } from '../entry-table';
import { createListFocus } from '../list-focus';
import { accountMade, entryMade, made, optionsMade, transferMade } from '../testing/made';
import type { EntryWrites } from '../use-entry-writes';

beforeAll(() => {
  // Without a layout no row would be in sight.
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { value: 400 });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { value: 800 });
});
afterEach(cleanup);

const food = entryMade({ id: 'food', payee: 'Bakery', amount: '-1.10' });
const fees = entryMade({ id: 'fees', payee: 'Bank', amount: '-2.20', category: made.fees, version: 7 });
const bare = entryMade({ id: 'bare', payee: 'Stall', amount: '-4', category: null });

/** A list of entries in which every edit is done, or refused as it is told. */
function show(entries: readonly Entry[], refusal?: { type: string; field: string }) {
  const history = createUndoHistory({ onOutcome: () => undefined, stays: () => true });
  const answer = ({ operation, variables }: Sent) => {
    const page = { __typename: 'TransactionPage', items: entries, nextToken: null };
    if (operation === 'EntryList') return { data: { transactions: page } };
    if (refusal) {
      const error = { message: 'It was changed.', errorType: refusal.type, errorInfo: { field: refusal.field } };
      return { errors: [error] };
    }
    const { transactions } = variables['input'] as { transactions: { id: string; expectedVersion: number }[] };
    if (operation === 'DeleteEntries') return { data: { deleteTransactions: transactions.map(({ id }) => id) } };
    return {
      data: {
        updateTransactions: transactions.map(({ id, expectedVersion }) => ({
          ...{ __typename: 'ChangedTransaction', id, version: expectedVersion + 1 },
        })),
      },
    };
  };
  function Table() {
    const [listed] = useState(entries);
    const list = {
      ...{ name: '{"from":"2026-03-01","to":"2026-03-31"}', entries: listed, hasMore: false, error: undefined },
      ...{ show: () => undefined, retry: () => undefined, stale: false },
    };
    return (
      <UndoContext value={history}>
        <EntryTable
          {...{ name: 'Entries', list, options: optionsMade([accountMade('Giro')]), rowHeight: 38, columns: 7 }}
          writes={{} as EntryWrites}
          onDelete={() => undefined}
          focus={createListFocus()}
        />
      </UndoContext>
    );
  }
  const shown = renderScreen(<Table />, answer);
  const edits = () =>
    shown.sent.filter(({ operation }) => operation !== 'EntryList').map(({ variables }) => variables['input']);
  const rows = () => screen.getAllByRole('row').filter((row) => row.getAttribute('aria-selected') === 'true');
  return { ...shown, history, edits, rows };
}

async function focusFirst() {
  await screen.findAllByRole('checkbox', { name: /^Select (?!all)/ });
  screen.getAllByRole('row')[1]?.focus();
}

it('all that is selected gets a category by c, a few letters and Enter, and has what it had after undo', async () => {
  const { person, history, edits } = show([food, fees, bare]);
  await focusFirst();
  await person.keyboard('{Control>}a{/Control}');
  const bar = await screen.findByRole('region', { name: 'Selected entries' });
  expect(within(bar).getAllByRole('status')[0]?.textContent).toBe('3 selected · €7.30');
  await person.keyboard('c');
  await screen.findByRole('form', { name: 'Category for 3 entries' });
  await person.keyboard('groc{Enter}');
  await waitFor(() => expect(history.next().undo?.name).toBe('3 entries: category Food › Groceries'));
  const line = (id: string, expectedVersion: number, categoryId: string | null) => ({
    id,
    expectedVersion,
    categoryId,
  });
  const given = ['food', 'fees', 'bare'].map((id) => line(id, id === 'fees' ? 7 : 1, made.groceries.id));
  expect(edits()).toEqual([{ transactions: given }]);
  await history.undo();
  expect(edits()[1]).toEqual({
    transactions: [line('food', 2, made.food.id), line('fees', 8, made.fees.id), line('bare', 2, null)],
  });
  await history.redo();
  expect(edits()[2]).toEqual({
    transactions: given.map((one) => ({ ...one, expectedVersion: one.expectedVersion + 2 })),
  });
});

it('a key that comes while an edit is on its way is not lost: what was selected then is deleted after it', async () => {
  const { person, edits } = show([food, fees, bare]);
  await focusFirst();
  await person.keyboard('{Shift>}{ArrowDown}{/Shift}c');
  await screen.findByRole('form', { name: 'Category for 2 entries' });
  await person.keyboard('groc');
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Enter' });
  const [row] = screen.getAllByRole('row', { selected: true });
  fireEvent.keyDown(row ?? document.body, { key: 'Delete' });
  fireEvent.click(screen.getByRole('checkbox', { name: 'Select Stall' }));
  await waitFor(() => expect(edits()).toHaveLength(2));
  const [sorted, deleted] = edits() as { transactions: { id: string; categoryId?: string }[] }[];
  expect(sorted?.transactions.map(({ categoryId }) => categoryId)).toEqual(Array(2).fill(made.groceries.id));
  expect(deleted?.transactions.map(({ id }) => id)).toEqual(['food', 'fees']);
});

it('rows are selected by Space, x and Shift with the arrows, and Escape lets them go', async () => {
  const { person, rows } = show([food, fees, bare]);
  await focusFirst();
  await person.keyboard(' ');
  expect(rows()).toHaveLength(1);
  await person.keyboard('x');
  expect(rows()).toHaveLength(0);
  await person.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
  expect(rows()).toHaveLength(3);
  await person.keyboard('{Escape}');
  expect(rows()).toHaveLength(0);
  expect(screen.queryByRole('region', { name: 'Selected entries' })).toBeNull();
  await person.click(screen.getByRole('checkbox', { name: 'Select Bank' }));
  expect(rows()).toHaveLength(1);
});

it('a transfer takes no part where all get an account, and the bar says so', async () => {
  const { person, edits } = show([food, transferMade('out')]);
  await focusFirst();
  await person.keyboard('{Control>}a{/Control}a');
  await screen.findByText('Left out: 1 transfer is between two accounts.');
  await person.selectOptions(await screen.findByLabelText('Account'), 'Giro');
  await person.keyboard('{Enter}');
  await waitFor(() =>
    expect(edits()).toEqual([{ transactions: [{ id: 'food', expectedVersion: 1, accountId: 'Giro' }] }]),
  );
});

it('Delete deletes what is selected, each at the version that is shown', async () => {
  const { person, history, edits } = show([food, fees]);
  await focusFirst();
  await person.keyboard('{Control>}a{/Control}{Backspace}');
  await waitFor(() => expect(history.next().undo?.name).toBe('2 entries deleted'));
  const at = (id: string, expectedVersion: number) => ({ id, expectedVersion });
  expect(edits()).toEqual([{ transactions: [at('food', 1), at('fees', 7)] }]);
});

it('what was changed elsewhere keeps all from being changed, and the bar says so', async () => {
  const { person, history } = show([food, fees], { type: 'CONFLICT', field: 'transactions[1].expectedVersion' });
  await focusFirst();
  await person.keyboard('{Control>}a{/Control}{Delete}');
  expect((await screen.findByRole('alert')).textContent).toBe('It was changed. Nothing was changed.');
  expect(history.next().undo).toBeUndefined();
});
