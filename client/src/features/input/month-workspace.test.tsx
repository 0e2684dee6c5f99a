// @vitest-environment jsdom
import type { ApolloLink } from '@apollo/client';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { renderScreen, type Sent } from '../../testing/render-screen';
import { cell, recorded, valuation } from '../../testing/sample-month';
import { WithUndo } from '../../testing/with-undo';
import { MonthWorkspace } from './month-workspace';

afterEach(cleanup);

const rows = [
  valuation('Account', { previous: '2400.50' }),
  valuation('Savings', { previous: '9000', value: '9100' }),
  valuation('Loan', { previous: '800', kind: 'LIABILITY' }),
];

const workspace = (valuations = rows) => (
  <WithUndo>
    <MonthWorkspace month="2026-11" valuations={valuations} rates={[]} baseCurrency="EUR" onAction={() => undefined} />
  </WithUndo>
);
const show = (answer?: (sent: Sent) => ApolloLink.Result | Promise<ApolloLink.Result>) =>
  renderScreen(workspace(), answer);

describe('entering a month by keyboard', () => {
  it('takes the grey suggestion on Enter and moves down', async () => {
    const { person } = show();
    expect(cell('Account').placeholder).toBe('2,400.50');
    await person.click(cell('Account'));
    await person.keyboard('{Enter}');
    expect(cell('Account').value).toBe('2,400.50');
    expect(document.activeElement).toBe(cell('Savings'));
    expect(screen.getByText('2 of 3 entered')).toBeTruthy();
  });

  it('takes what is typed on Enter, writes it out, and does not put a suggestion over it', async () => {
    const { person } = show();
    await person.click(cell('Account'));
    await person.keyboard('1200,5{Enter}');
    expect(cell('Account').value).toBe('1,200.50');
  });

  it('moves with the arrows, back with Shift+Enter, and to Save after the last row', async () => {
    const { person } = show();
    await person.click(cell('Account'));
    await person.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(cell('Loan'));
    await person.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(cell('Savings'));
    await person.keyboard('{Shift>}{Enter}{/Shift}');
    expect(document.activeElement).toBe(cell('Account'));
    expect(cell('Account').value).toBe('');
    await person.click(cell('Loan'));
    await person.keyboard('700{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Save' }));
  });

  it('gives the stored value back on Esc', async () => {
    const { person } = show();
    await person.clear(cell('Savings'));
    await person.type(cell('Savings'), '5{Escape}');
    expect(cell('Savings').value).toBe('9,100.00');
    expect(screen.getByText('No changes')).toBeTruthy();
  });

  it('has the stored value marked before the key after Esc can arrive, which replaces it', async () => {
    const { person } = show();
    await person.click(cell('Savings'));
    await person.keyboard('5');
    fireEvent.keyDown(cell('Savings'), { key: 'Escape' });
    const { value, selectionStart, selectionEnd } = cell('Savings');
    expect([value, selectionStart, selectionEnd]).toEqual(['9,100.00', 0, 8]);
    await person.keyboard('70{Enter}');
    expect(cell('Savings').value).toBe('70.00');
  });

  it('fills the rows below from a pasted column', async () => {
    const { person } = show();
    await person.click(cell('Account'));
    await person.paste('1.000,25\n\n300\n');
    expect(cell('Account').value).toBe('1,000.25');
    expect(cell('Savings').value).toBe('9,100.00');
    expect(cell('Loan').value).toBe('300.00');
  });

  it('takes all suggestions at once', async () => {
    const { person } = show();
    await person.click(screen.getByRole('button', { name: 'Accept all suggestions' }));
    expect(screen.getByText('3 of 3 entered')).toBeTruthy();
    expect(cell('Savings').value).toBe('9,100.00');
  });
});

describe('saving a month', () => {
  it('sends only the changed rows, in one mutation, and nothing before', async () => {
    const { person, sent } = show(recorded);
    await person.type(cell('Loan'), '700');
    await person.type(cell('Account'), '1');
    expect(sent).toEqual([]);
    await person.keyboard('{Control>}s{/Control}');
    await screen.findByText('Saved');
    expect(sent).toEqual([
      {
        operation: 'RecordMonth',
        variables: {
          input: {
            month: '2026-11',
            values: [
              { assetId: 'account', value: '1', expectedVersion: 0 },
              { assetId: 'loan', value: '700', expectedVersion: 0 },
            ],
          },
        },
      },
    ]);
  });

  it('marks a refused cell with the reason, keeps what was typed, and goes there', async () => {
    const refusal = {
      message: 'A debt is entered as a positive amount.',
      errorType: 'VALIDATION_ERROR',
      errorInfo: { field: 'values[1].value', code: 'POSITIVE' },
    };
    const { person } = show(() => ({ data: null, errors: [refusal] }));
    await person.type(cell('Account'), '1');
    await person.type(cell('Loan'), '-700');
    await person.click(screen.getByRole('button', { name: 'Save' }));
    expect((await screen.findByRole('alert')).textContent).toBe(refusal.message);
    expect(cell('Loan').value).toBe('−700.00');
    expect(cell('Account').value).toBe('1.00');
    expect(document.activeElement).toBe(cell('Loan'));
  });

  it('leaves whoever types on where they are when an answer comes, and keeps what they typed', async () => {
    let refuse: (result: ApolloLink.Result) => void = () => undefined;
    const { person, sent } = show(() => new Promise((resolve) => (refuse = resolve)));
    await person.type(cell('Loan'), '-700');
    await person.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(sent).toHaveLength(1));
    await person.keyboard('{ArrowUp}{ArrowUp}12');
    refuse({
      data: null,
      errors: [
        {
          message: 'Positive, please.',
          errorType: 'VALIDATION_ERROR',
          errorInfo: { field: 'values[0].value' },
        } as never,
      ],
    });
    expect((await screen.findByRole('alert')).textContent).toBe('Positive, please.');
    await person.keyboard('34');
    expect([cell('Account').value, cell('Loan').value]).toEqual(['1234', '−700.00']);
  });

  it('sends nothing while a cell makes no sense, and goes there', async () => {
    const { person, sent } = show(recorded);
    await person.type(cell('Account'), 'abc');
    await person.type(cell('Loan'), '700');
    await person.click(screen.getByRole('button', { name: 'Save' }));
    expect(sent).toEqual([]);
    expect(document.activeElement).toBe(cell('Account'));
    expect(screen.getByText('This is not a number.')).toBeTruthy();
  });

  it('asks before unsaved values are left behind', async () => {
    const { person, router } = show();
    await person.type(cell('Account'), '1');
    await router.navigate('/dashboard');
    expect(await screen.findByText('One value for November 2026 is not saved yet.')).toBeTruthy();
    await person.click(screen.getByRole('button', { name: 'Stay' }));
    expect(router.state.location.pathname).toBe('/');
    expect(cell('Account').value).toBe('1.00');
  });
});
