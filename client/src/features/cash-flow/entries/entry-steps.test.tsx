// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { renderScreen, type Sent } from '../../../testing/render-screen';
import { WithUndo } from '../../../testing/with-undo';
import { contentOf } from './content';
import type { Entry } from './entry';
import { entryMade, made, splitMade, transferMade } from './testing/made';
import { useDelete } from './use-delete';
import { useEntryWrites } from './use-entry-writes';

afterEach(cleanup);

interface Wished {
  entry: Entry;
  changes?: Parameters<ReturnType<typeof useEntryWrites>['update']>[1];
}

function Deeds({ entry, changes = { payee: 'Baker' } }: Wished) {
  const writes = useEntryWrites(() => undefined);
  const { remove, problem } = useDelete(writes);
  return (
    <>
      <button onClick={() => void remove(entry)}>Delete</button>
      <button onClick={() => void writes.update(entry, changes)}>Change</button>
      <button onClick={() => void writes.create({ id: 'e', content: contentOf(entry), shown: entry })}>Add</button>
      {problem && <p role="alert">{problem}</p>}
    </>
  );
}

/** A server of one entry, that counts its versions and refuses an old one. */
function show(wished: Wished) {
  let stored: Entry | undefined = wished.entry;
  const shown = renderScreen(
    <WithUndo>
      <Deeds {...wished} />
    </WithUndo>,
    ({ operation, variables }) => {
      const { id, expectedVersion, ...input } = (variables['input'] ?? {}) as Record<string, unknown>;
      if (operation === 'DeleteEntry') {
        const deleted = stored;
        stored = undefined;
        return { data: { deleteTransaction: deleted } };
      }
      if (operation === 'UpdateEntry') {
        if (!stored) return refusal('NOT_FOUND', 'There is no such transaction.');
        if (expectedVersion !== undefined && expectedVersion !== stored.version)
          return refusal('CONFLICT', 'The transaction was changed meanwhile. Look at it again.');
        const isChange = Object.keys(input).length > 0;
        if (id === stored.id && isChange) stored = { ...stored, ...input, version: stored.version + 1 };
        return { data: { updateTransaction: stored } };
      }
      stored = { ...wished.entry, version: 1 };
      return {
        data: operation === 'CreateTransferEntry' ? { createTransfer: stored } : { createTransaction: stored },
      };
    },
  );
  const press = async (name: string) => {
    await shown.person.click(screen.getByRole('button', { name }));
  };
  const elsewhere = () => (stored = stored && { ...stored, version: stored.version + 1 });
  return { ...shown, press, elsewhere, stored: () => stored };
}

function refusal(errorType: string, message: string) {
  return { data: null, errors: [{ message, errorType }] };
}

/** Deletes an entry, takes it back, and answers with what brought it back. */
async function bringBack(entry: Entry): Promise<Sent | undefined> {
  cleanup();
  const { press, person, sent } = show({ entry });
  await press('Delete');
  await screen.findByText(/^Deleted/);
  await person.click(await screen.findByRole('button', { name: 'Undo' }));
  await screen.findByText(/^Undone/);
  return sent[1];
}

describe('an entry that was deleted', () => {
  it('is made again as it was, with its parts, its kind and what it waits for', async () => {
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

  it('and was a transfer, is made again from either side, by what went out', async () => {
    for (const side of ['out', 'in'] as const) {
      expect(await bringBack(transferMade(side))).toMatchObject({
        operation: 'CreateTransferEntry',
        variables: {
          input: { id: 'out', fromAccountId: 'giro', toAccountId: 'savings', amount: '500', receivedAmount: '500' },
        },
      });
    }
  });

  it('and whose account is gone, stays on offer with the reason', async () => {
    const { press, person } = show({ entry: transferMade('out', { account: null }) });
    await press('Delete');
    await person.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByText(/^Not undone: .* deleted\. An account of it is gone\.$/);
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});

describe('Ctrl+Z', () => {
  const bakery = entryMade({ payee: 'Bakery' });

  it('takes back a change, a deletion and what was added, one after the other, and Shift does them again', async () => {
    const { press, person, stored } = show({ entry: bakery });
    await press('Add');
    await press('Change');
    await waitFor(() => expect(stored()?.payee).toBe('Baker'));
    await press('Delete');
    await screen.findByText(/^Deleted/);
    await person.keyboard('{Control>}z{/Control}');
    await screen.findByText(/^Undone: Baker(y)? deleted$/);
    await person.keyboard('{Control>}z{/Control}');
    await screen.findByText('Undone: Baker changed');
    expect(stored()?.payee).toBe('Bakery');
    await person.keyboard('{Control>}z{/Control}');
    await screen.findByText('Undone: Bakery added');
    expect(stored()).toBeUndefined();
    await person.keyboard('{Control>}{Shift>}zz{/Shift}{/Control}');
    await screen.findByText('Redone: Baker changed');
    expect(stored()?.payee).toBe('Baker');
  });

  it('leaves what somebody else changed since, and says so', async () => {
    const { press, person, elsewhere, stored } = show({ entry: bakery });
    await press('Add');
    await press('Change');
    await waitFor(() => expect(stored()?.payee).toBe('Baker'));
    elsewhere();
    await person.keyboard('{Control>}z{/Control}');
    await screen.findByText('Not undone: Baker changed. The transaction was changed meanwhile. Look at it again.');
    // It is dropped: the next is the step before, which would delete what was changed elsewhere.
    await person.keyboard('{Control>}z{/Control}');
    await screen.findByText(/^Not undone: Bakery added\./);
    expect(stored()?.payee).toBe('Baker');
  });

  it('sends only what was changed, on both sides of a transfer', async () => {
    const { press, person, sent } = show({
      entry: transferMade('out'),
      changes: { own: { amount: '-400' }, other: {} },
    });
    await press('Change');
    await waitFor(() => expect(sent).toHaveLength(1));
    await person.keyboard('{Control>}z{/Control}');
    await screen.findByText(/^Undone/);
    expect(sent[1]?.variables).toEqual({ input: { id: 'out', expectedVersion: 2, amount: '-500' } });
  });
});
