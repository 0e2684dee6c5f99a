// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { renderScreen, type Sent } from '../../../testing/render-screen';
import type { Entry } from './entry';
import { entryMade, made, splitMade, transferMade } from './testing/made';
import { useEntryWrites } from './use-entry-writes';
import { useUndo } from './use-undo';

afterEach(cleanup);

function DeleteAndUndo({ entry }: { entry: Entry }) {
  const undo = useUndo(useEntryWrites(() => undefined));
  return (
    <>
      <button onClick={() => void undo.remove(entry)}>Delete</button>
      {undo.deleted && <button onClick={undo.restore}>Undo</button>}
      {undo.problem && <p role="alert">{undo.problem}</p>}
    </>
  );
}

/** Deletes an entry, takes it back, and answers with what brought it back. */
async function bringBack(entry: Entry): Promise<Sent | undefined> {
  cleanup();
  const { person, sent } = renderScreen(<DeleteAndUndo entry={entry} />, ({ operation }) => {
    if (operation === 'DeleteEntry') return { data: { deleteTransaction: entry } };
    return { data: operation === 'CreateTransferEntry' ? { createTransfer: entry } : { createTransaction: entry } };
  });
  await person.click(screen.getByRole('button', { name: 'Delete' }));
  await person.click(await screen.findByRole('button', { name: 'Undo' }));
  await expect.poll(() => screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  return sent[1];
}

it('what was deleted is made again as it was, with its parts, its kind and what it waits for', async () => {
  const shop = entryMade({
    payee: 'Amazon',
    status: 'PENDING',
    splits: [splitMade(made.food, '-4'), splitMade(null, '-1', 'Leash')],
  });
  expect(await bringBack(shop)).toMatchObject({
    operation: 'CreateEntry',
    variables: {
      input: {
        id: 'e',
        amount: '-5.00',
        payee: 'Amazon',
        status: 'PENDING',
        splits: [
          { categoryId: made.food.id, amount: '-4', note: null },
          { categoryId: null, amount: '-1', note: 'Leash' },
        ],
      },
    },
  });
  const opening = entryMade({ kind: 'OPENING_BALANCE', amount: '7', category: null });
  expect((await bringBack(opening))?.variables['input']).toMatchObject({ kind: 'OPENING_BALANCE', categoryId: null });
});

it('a transfer is made again from either side, by what went out', async () => {
  for (const side of ['out', 'in'] as const) {
    expect(await bringBack(transferMade(side))).toMatchObject({
      operation: 'CreateTransferEntry',
      variables: {
        input: { id: 'out', fromAccountId: 'giro', toAccountId: 'savings', amount: '500', receivedAmount: '500' },
      },
    });
  }
});

it('a transfer whose account is gone stays on offer, with the reason', async () => {
  const { person } = renderScreen(<DeleteAndUndo entry={transferMade('out', { account: null })} />, () => ({
    data: { deleteTransaction: transferMade('out', { account: null }) },
  }));
  await person.click(screen.getByRole('button', { name: 'Delete' }));
  await person.click(await screen.findByRole('button', { name: 'Undo' }));
  expect((await screen.findByRole('alert')).textContent).toBe(
    'It could not be brought back. An account of it is gone.',
  );
  expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
});
