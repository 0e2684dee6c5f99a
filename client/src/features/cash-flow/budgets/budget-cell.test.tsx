// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Budgets_BudgetFragment } from '../../../__generated__/graphql';
import { renderScreen } from '../../../testing/render-screen';
import { BudgetCell } from './budget-cell';
import type { BudgetOutcome } from './use-budget-writes';

afterEach(cleanup);

const food: Budgets_BudgetFragment = {
  id: 'food:2026-11',
  category: { id: 'food', name: 'Food', archivedOn: null },
  month: '2026-11',
  currency: 'EUR',
  budget: '400.00',
  actual: '100.00',
  remaining: '300.00',
  pct: '25',
  isSet: true,
  isPriced: true,
  calculated: false,
  version: 3,
  owner: 'member',
};

/** A budget at a server that answers when it is told to. */
function show() {
  const sent: { amount: string | null; version: number; answer: (problem?: string) => Promise<void> }[] = [];
  function Row() {
    const [budget, setBudget] = useState(food);
    const onSave = (before: Budgets_BudgetFragment, amount: string | null) =>
      new Promise<BudgetOutcome>((resolve) => {
        const answer = (problem?: string) =>
          act(async () => {
            const saved = { ...budget, budget: amount ?? '0', isSet: amount !== null, version: before.version + 1 };
            if (problem === undefined) setBudget(saved);
            resolve(problem === undefined ? { saved } : { problem });
            await Promise.resolve();
          });
        sent.push({ amount, version: before.version, answer });
      });
    return <BudgetCell budget={budget} monthName="November 2026" onSave={onSave} />;
  }
  return { ...renderScreen(<Row />), sent };
}
const cell = () => screen.getByRole<HTMLInputElement>('textbox', { name: /^Budget for Food/ });

describe('a budget typed into while it is being saved', () => {
  it('keeps what was typed on, and sends it with the version of the first when the field is left', async () => {
    const { person, sent } = show();
    await person.clear(cell());
    await person.keyboard('50{Enter}0');
    await sent[0]?.answer();
    expect(cell().value).toBe('500');
    expect(sent).toHaveLength(1);
    await person.tab();
    expect(sent.map(({ amount, version }) => [amount, version])).toEqual([
      ['50', 3],
      ['500', 4],
    ]);
    await sent[1]?.answer();
    expect(cell().value).toBe('500.00');
  });

  it('is sent once by Enter and Tab at once, and what was typed on before Tab is sent after it', async () => {
    const { person, sent } = show();
    await person.clear(cell());
    await person.keyboard('50{Enter}');
    await person.tab();
    expect(sent).toHaveLength(1);
    await sent[0]?.answer();
    expect([sent.length, cell().value]).toEqual([1, '50.00']);

    await person.clear(cell());
    await person.keyboard('60{Enter}5');
    await person.tab();
    await sent[1]?.answer();
    expect(sent[2]).toMatchObject({ amount: '605', version: 5 });
    await sent[2]?.answer();
    expect(cell().value).toBe('605.00');
  });

  it('is given up by Esc, and no answer brings it back', async () => {
    const { person, sent } = show();
    await person.clear(cell());
    await person.keyboard('50{Enter}{Escape}');
    await sent[0]?.answer('It was changed meanwhile.');
    expect(cell().value).toBe('400.00');
    await person.tab();
    expect(sent).toHaveLength(1);

    await person.clear(cell());
    await person.keyboard('60{Enter}{Escape}');
    await sent[1]?.answer();
    expect(cell().value).toBe('60.00');
    await person.tab();
    expect(sent).toHaveLength(2);
  });

  it('says what was refused at what was sent, and not at what was typed since', async () => {
    const { person, sent } = show();
    await person.clear(cell());
    await person.keyboard('50{Enter}');
    await sent[0]?.answer('It was changed meanwhile.');
    expect(screen.getByRole('alert').textContent).toBe('It was changed meanwhile.');
    await person.keyboard('0{Enter}1');
    await sent[1]?.answer('It was changed again.');
    expect(screen.queryByText('It was changed again.')).toBeNull();
    expect(cell().value).toBe('5001');
  });
});

it('a budget is marked before the key after Esc can arrive, which replaces it', async () => {
  const { person } = show();
  await person.click(cell());
  await person.keyboard('5');
  fireEvent.keyDown(cell(), { key: 'Escape' });
  expect([cell().value, cell().selectionStart, cell().selectionEnd]).toEqual(['400.00', 0, 6]);
  await person.keyboard('7');
  expect(cell().value).toBe('7');
});
