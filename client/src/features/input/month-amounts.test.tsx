// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { renderScreen } from '../../testing/render-screen';
import { cell, recorded, valuation } from '../../testing/sample-month';
import { WithUndo } from '../../testing/with-undo';
import { MonthWorkspace } from './month-workspace';

afterEach(cleanup);

const rows = ['Account', 'Broker', 'Fund', 'Savings'].map((name) => valuation(name, { previous: '1200.00' }));

const show = () =>
  renderScreen(
    <WithUndo>
      <MonthWorkspace month="2026-11" valuations={rows} rates={[]} baseCurrency="EUR" onAction={() => undefined} />
    </WithUndo>,
    recorded,
  );
const answer = (name: string) => screen.getByRole('button', { name });

describe('an amount that may be either of two', () => {
  it('is asked about on Enter, answered with the arrows and Enter, and typing goes on in the next row', async () => {
    const { person } = show();
    await person.click(cell('Account'));
    await person.keyboard('1.234');
    expect(screen.queryByRole('alert')).toBeNull();
    await person.keyboard('{Enter}');
    expect(document.activeElement).toBe(answer('1,234.00'));
    await person.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(answer('1.23'));
    await person.keyboard('{ArrowLeft}{Enter}');
    expect(cell('Account').value).toBe('1,234.00');
    expect(document.activeElement).toBe(cell('Broker'));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is asked about by Tab too, and Esc goes back to what was typed', async () => {
    const { person } = show();
    await person.click(cell('Account'));
    await person.keyboard('1.234{Tab}');
    expect(document.activeElement).toBe(answer('1,234.00'));
    await person.keyboard('{Escape}');
    expect(document.activeElement).toBe(cell('Account'));
    expect(cell('Account').value).toBe('1.234');
  });

  it('keeps Save waiting for the answer', async () => {
    const { person, sent } = show();
    await person.type(cell('Account'), '1.234');
    await person.type(cell('Broker'), '1300');
    await person.keyboard('{Control>}s{/Control}');
    expect(sent).toEqual([]);
    expect(document.activeElement).toBe(cell('Account'));
    await person.click(answer('1,234.00'));
    await person.keyboard('{Control>}s{/Control}');
    await screen.findByText('Saved');
    expect(sent[0]?.variables).toMatchObject({ input: { values: [{ value: '1234' }, { value: '1300' }] } });
  });

  it('is asked about when it is a thousand times last month’s, and not again once it was confirmed', async () => {
    const { person } = show();
    await person.click(cell('Account'));
    await person.keyboard('1234000{Enter}');
    await person.click(answer('1,234,000.00'));
    expect(cell('Account').value).toBe('1,234,000.00');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('does not come up while somebody types a longer number, or groups it as they are used to', async () => {
    const { person } = show();
    await person.click(cell('Account'));
    for (const key of '1,234') {
      await person.keyboard(key);
      expect(screen.queryByRole('alert')).toBeNull();
    }
    await person.keyboard('{Enter}');
    expect(cell('Account').value).toBe('1,234.00');
    expect(document.activeElement).toBe(cell('Broker'));
  });
});

describe('a pasted column', () => {
  it('is read by the one convention that a cell proves', async () => {
    const { person } = show();
    await person.click(cell('Account'));
    await person.paste('1.234\n1.234,50\n2.345\n');
    expect(cell('Account').value).toBe('1,234.00');
    expect(cell('Broker').value).toBe('1,234.50');
    expect(cell('Fund').value).toBe('2,345.00');
  });

  it('is asked about once where none proves it, and the answer holds for all of it', async () => {
    const { person } = show();
    await person.click(cell('Account'));
    await person.paste('1.234\n1.250\n1,300\n900\n');
    expect(screen.getAllByText('Which, in the pasted column?')).toHaveLength(3);
    await person.click(answer('1,250.00'));
    expect(cell('Account').value).toBe('1,234.00');
    expect(cell('Broker').value).toBe('1,250.00');
    expect(cell('Savings').value).toBe('900.00');
    // By the same convention this one is 1.3, a thousandth of last month's.
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual(['Which do you mean?']);
  });

  it('says what found no row, and Ctrl+Z takes it back', async () => {
    const { person } = show();
    await person.type(cell('Fund'), '5000');
    await person.click(cell('Fund'));
    await person.paste('1000\n2000\n3000\n\n4000.50');
    expect(screen.getByText('Pasted 2 values. No row was left for 2: 3000 · 4000.50.')).toBeTruthy();
    await person.keyboard('{Control>}z{/Control}');
    expect(cell('Fund').value).toBe('5000');
    expect(cell('Savings').value).toBe('');
  });

  it('is undone by its notice, but for what was typed since', async () => {
    const { person } = show();
    await person.click(cell('Account'));
    await person.paste('1000\n2000\n3000');
    await person.clear(cell('Broker'));
    await person.type(cell('Broker'), '7');
    await person.click(answer('Undo'));
    expect(['Account', 'Broker', 'Fund'].map((name) => cell(name).value)).toEqual(['', '7.00', '']);
  });

  it('leaves what is no amount as it was pasted, and says so', async () => {
    const { person } = show();
    await person.click(cell('Account'));
    await person.paste('total\nUS$ 5\n=1000+100\n');
    expect(['Account', 'Broker', 'Fund'].map((name) => cell(name).value)).toEqual(['total', 'US$ 5', '1,100.00']);
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
      'This is not a number.',
      'This is in USD, not in EUR.',
    ]);
  });
});
