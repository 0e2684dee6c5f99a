// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { renderScreen } from '../../testing/render-screen';
import { valuation } from '../../testing/sample-month';
import { WithUndo } from '../../testing/with-undo';
import { useAssetSteps } from './asset-steps';

afterEach(cleanup);

const { asset } = valuation('Savings');
const now = { ...asset, version: 2 };

function Deeds() {
  const steps = useAssetSteps();
  const deeds = {
    Add: () => steps.added(asset, { month: '2026-11', value: '7' }),
    Edit: () => steps.edited(asset, { ...now, name: 'Rainy day', notes: 'For the roof' }),
    Close: () => steps.closed(asset, { ...now, closedOn: '2026-11-20' }),
    Reopen: () => steps.reopened({ ...asset, closedOn: '2026-08-01' }, now, '2026-11-01'),
  };
  return Object.entries(deeds).map(([name, run]) => (
    <button key={name} onClick={run}>
      {name}
    </button>
  ));
}

function show(values: readonly { month: string; version: number }[] = []) {
  return renderScreen(
    <WithUndo>
      <Deeds />
    </WithUndo>,
    ({ operation }) => {
      if (operation === 'AssetInUse') {
        const assetInputs = values.map((value) => ({
          __typename: 'AssetInput',
          id: value.month,
          assetId: asset.id,
          ...value,
        }));
        const transactions = { __typename: 'TransactionPage', items: [] };
        const bare = { ...asset, reopenedOn: null, marketCap: null, subTargetPct: null };
        return { data: { assetInputs, transactions, assets: [bare] } };
      }
      return { data: { updateAsset: { ...asset, version: 3 }, createAsset: asset, deleteAsset: asset } };
    },
  );
}

const UNDO = '{Control>}z{/Control}';
const REDO = '{Control>}{Shift>}z{/Shift}{/Control}';

it.each([
  ['Edit', { name: 'Savings', notes: null }, { name: 'Rainy day', notes: 'For the roof' }],
  // Opened again on that very day it was never closed.
  ['Close', { closedOn: null, reopenedOn: '2026-11-20' }, { closedOn: '2026-11-20' }],
  ['Reopen', { closedOn: '2026-08-01' }, { closedOn: null, reopenedOn: '2026-11-01' }],
])('%s is taken back with what was there before, and done again', async (deed, back, there) => {
  const { person, sent } = show();
  await person.click(screen.getByRole('button', { name: deed }));
  await person.keyboard(UNDO);
  await screen.findByText(/^Undone/);
  await person.keyboard(REDO);
  await screen.findByText(/^Redone/);
  expect(sent.map(({ variables }) => variables['input'])).toEqual([
    { id: 'savings', expectedVersion: 2, ...back },
    { id: 'savings', expectedVersion: 3, ...there },
  ]);
});

it('one that was added goes with the value it came with, and both come back', async () => {
  const { person, sent } = show([{ month: '2026-11', version: 1 }]);
  await person.click(screen.getByRole('button', { name: 'Add' }));
  await person.keyboard(UNDO);
  await screen.findByText('Undone: Savings added');
  await person.keyboard(REDO);
  await screen.findByText('Redone: Savings added');
  const done = sent.map(({ operation }) => operation);
  expect(done).toEqual(['UpdateAsset', 'AssetInUse', 'DeleteAsset', 'CreateAsset', 'RecordMonth']);
});

it.each([
  ['of another month', [{ month: '2026-12', version: 1 }]],
  ['in place of the first', [{ month: '2026-11', version: 2 }]],
])('one for which a value %s was entered since stays', async (_, values) => {
  const { person, sent } = show(values);
  await person.click(screen.getByRole('button', { name: 'Add' }));
  await person.keyboard(UNDO);
  await screen.findByText('Not undone: Savings added. It is in use by now. Delete it by its menu.');
  expect(sent.map(({ operation }) => operation)).not.toContain('DeleteAsset');
});
