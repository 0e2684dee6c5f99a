// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { renderScreen, type Sent } from '../../testing/render-screen';
import { cell, recorded, valuation } from '../../testing/sample-month';
import { WithUndo } from '../../testing/with-undo';
import { MonthWorkspace } from './month-workspace';

afterEach(cleanup);

const account = valuation('Account', { previous: '1000', value: '1100.00' });
const savings = valuation('Savings', { previous: '9000' });
const rows = [account, savings];
const theirs = account.input && { ...account.input, value: '1500.00', version: 2 };
const changed = [{ ...account, input: theirs }, savings];

let hear: (now: typeof rows) => void;

function Screen() {
  const [valuations, setValuations] = useState(rows);
  useEffect(() => {
    hear = (now) => act(() => setValuations(now));
  }, []);
  return (
    <WithUndo>
      <MonthWorkspace
        month="2026-11"
        valuations={valuations}
        rates={[]}
        baseCurrency="EUR"
        onAction={() => undefined}
      />
    </WithUndo>
  );
}
const show = (answer: (sent: Sent) => ReturnType<typeof recorded> = recorded) => renderScreen(<Screen />, answer);

describe('a value that another window changed while it was typed', () => {
  it('is shown at the cell, and saving over it waits for a word', async () => {
    const { person, sent } = show();
    await person.clear(cell('Account'));
    await person.type(cell('Account'), '1200');
    hear(changed);
    expect(screen.getByRole('alert').textContent).toBe('Now 1,500.00, by another window');
    expect(cell('Account').value).toBe('1200');
    await person.keyboard('{Control>}s{/Control}');
    expect(sent).toEqual([]);
    await person.click(screen.getByRole('button', { name: 'Keep mine' }));
    await person.keyboard('{Control>}s{/Control}');
    await screen.findByText('Saved');
    expect(sent[0]?.variables).toMatchObject({
      input: { values: [{ assetId: 'account', value: '1200', expectedVersion: 2 }] },
    });
  });

  it('is taken by a key', async () => {
    const { person } = show();
    await person.clear(cell('Account'));
    await person.type(cell('Account'), '1200');
    hear(changed);
    await person.keyboard('{Enter}{Tab}{Enter}');
    expect(cell('Account').value).toBe('1,500.00');
    expect(screen.getByText('No changes')).toBeTruthy();
  });

  it('is no question where both typed the same, or nothing was typed', async () => {
    const { person } = show();
    await person.type(cell('Savings'), '9100');
    await person.clear(cell('Account'));
    await person.type(cell('Account'), '1500');
    hear(changed);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is said when only the server knew of it, and what was typed stays', async () => {
    const conflict = {
      message: 'The value of Account was changed meanwhile. Look at it again.',
      errorType: 'CONFLICT',
      errorInfo: { field: 'values[0].expectedVersion', code: 'expected_version' },
    };
    const { person, sent } = show(() => ({ data: null, errors: [conflict] }));
    await person.clear(cell('Account'));
    await person.type(cell('Account'), '1200');
    await person.type(cell('Savings'), '9100');
    await person.keyboard('{Control>}s{/Control}');
    expect((await screen.findByRole('alert')).textContent).toBe(conflict.message);
    expect(sent[0]?.variables).toMatchObject({
      input: {
        values: [
          { value: '1200', expectedVersion: 1 },
          { value: '9100', expectedVersion: 0 },
        ],
      },
    });
    expect([cell('Account').value, cell('Savings').value]).toEqual(['1,200.00', '9,100.00']);
    hear(changed);
    expect(screen.getByRole('alert').textContent).toBe('Now 1,500.00, by another window');
  });
});

describe('what was done is taken back', () => {
  it('a saved month: by writing what was there, over nothing but what was saved', async () => {
    const { person, sent } = show();
    await person.clear(cell('Account'));
    await person.type(cell('Account'), '1200');
    await person.type(cell('Savings'), '9100');
    await person.keyboard('{Control>}s{/Control}');
    await screen.findByText('Saved');
    await person.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Undone');
    expect(sent[1]?.variables).toEqual({
      input: {
        month: '2026-11',
        values: [
          { assetId: 'account', value: '1100.00', notes: null, expectedVersion: 2 },
          { assetId: 'savings', value: null, expectedVersion: 1 },
        ],
      },
    });
  });

  it('a saved month by Ctrl+Z in its cells, and written again by Shift+Ctrl+Z; what is typed there since is the field’s', async () => {
    const { person, sent } = show();
    await person.type(cell('Savings'), '9100');
    await person.keyboard('{Control>}s{/Control}');
    await screen.findByText('Saved');
    await person.keyboard('{Control>}z{/Control}');
    await screen.findByText('Undone: Value of Savings saved, November 2026');
    await person.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await screen.findByText('Redone: Value of Savings saved, November 2026');
    const valuesSent = () => sent.map(({ variables }) => (variables['input'] as { values: unknown }).values);
    expect(valuesSent().slice(1)).toEqual([
      [{ assetId: 'savings', value: null, expectedVersion: 1 }],
      [{ assetId: 'savings', value: '9100', notes: null, expectedVersion: 0 }],
    ]);
    await person.type(cell('Savings'), '1');
    await person.keyboard('{Control>}z{/Control}');
    expect(valuesSent()).toHaveLength(3);
  });

  it('a paste that is not saved before what was saved', async () => {
    const { person, sent } = show();
    await person.type(cell('Savings'), '9100');
    await person.keyboard('{Control>}s{/Control}');
    await screen.findByText('Saved');
    await person.click(cell('Account'));
    await person.paste('1.000,25\n300\n');
    await person.keyboard('{Control>}z{/Control}');
    await screen.findByText('Saved');
    expect(sent).toHaveLength(1);
    await person.keyboard('{Control>}z{/Control}');
    await screen.findByText(/^Undone: Value of Savings/);
  });

  it('a discard', async () => {
    const { person } = show();
    await person.type(cell('Savings'), '9100');
    await person.click(screen.getByRole('button', { name: 'Discard' }));
    expect(cell('Savings').value).toBe('');
    await person.click(screen.getByRole('button', { name: 'Undo' }));
    expect(cell('Savings').value).toBe('9,100.00');
    expect(screen.getByText('1 change not saved')).toBeTruthy();
  });
});

describe('a complete month', () => {
  it('says what is next instead of how to enter it', () => {
    renderScreen(
      <MonthWorkspace
        month="2026-11"
        valuations={[account]}
        rates={[]}
        baseCurrency="EUR"
        onAction={() => undefined}
      />,
    );
    expect(screen.getByText(/^November is complete: every asset has its value\./)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Accept all suggestions' })).toBeNull();
  });
});
