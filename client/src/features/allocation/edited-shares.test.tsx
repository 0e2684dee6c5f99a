// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { ApolloLink } from '@apollo/client';
import { afterEach, expect, it } from 'vitest';
import { Decimal } from '../../../../domain/money';
import { renderScreen, type Sent } from '../../testing/render-screen';
import { shareOf } from '../../testing/sample-allocation';
import { CurrentShares } from './current-shares';
import { EditedShares } from './edited-shares';

afterEach(cleanup);

const view = { cards: false, setCards: () => undefined, opened: new Set<string>(), toggle: () => undefined };
const targets = ['STOCKS', 'CASH'].map((id) => ({ __typename: 'AllocationTarget', id, targetPct: '40', version: 1 }));
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name: `Target for ${name}, percent` });

const shares = {
  view,
  categories: [shareOf('Stocks', '600.00', '40'), shareOf('Cash', '400.00', '40')],
  month: '2026-11',
  currency: 'EUR',
  total: '1000.00',
  targetSum: new Decimal(80),
  onEditAsset: () => undefined,
};

function show(answer: (sent: Sent) => ApolloLink.Result | Promise<ApolloLink.Result>, onLeave: () => void) {
  return renderScreen(<EditedShares {...shares} onLeave={onLeave} />, (sent) =>
    sent.operation === 'TargetsNow' ? { data: { allocationTargets: targets } } : answer(sent),
  );
}

it('the stored target stands in its field again, marked, before the key after Esc can arrive', async () => {
  const { person } = show(
    () => ({ data: {} }),
    () => expect.unreachable('Nothing was saved.'),
  );
  expect(document.activeElement).toBe(field('Stocks'));
  await person.keyboard('60');
  // With nothing waited for in between.
  fireEvent.keyDown(field('Stocks'), { key: 'Escape' });
  expect([field('Stocks').value, field('Stocks').selectionStart, field('Stocks').selectionEnd]).toEqual(['40', 0, 2]);
  await person.keyboard('50');
  expect(field('Stocks').value).toBe('50');
});

it('a category is listed where it holds something or has a target, and every one where targets are set', () => {
  const nothing = (name: string, targetPct: string | null) => ({ ...shareOf(name, '0.00', targetPct), assets: [] });
  const categories = [...shares.categories, nothing('Crypto', '0'), nothing('Vehicles', null)];
  const listed = () =>
    within(screen.getByRole('list'))
      .getAllByRole('heading')
      .map(({ textContent }) => textContent);
  const nowhere = () => ({ data: {} });
  renderScreen(<CurrentShares {...shares} categories={categories} />, nowhere);
  expect(listed().toSorted()).toEqual(['Cash', 'Crypto', 'Stocks']);
  cleanup();
  renderScreen(<EditedShares {...shares} categories={categories} onLeave={() => undefined} />, nowhere);
  expect(listed().toSorted()).toEqual(['Cash', 'Crypto', 'Stocks', 'Vehicles']);
});

it('what is typed while targets are being saved is kept, and is all that is still to be saved', async () => {
  let left = 0;
  let answer: (result: ApolloLink.Result) => void = () => undefined;
  const { person, sent } = show(
    () => new Promise((resolve) => (answer = resolve)),
    () => (left += 1),
  );
  await person.keyboard('45{Control>}s{/Control}');
  await waitFor(() => expect(sent.at(-1)?.operation).toBe('SetTargets'));
  await person.keyboard('{ArrowDown}30');
  answer({ data: { setAllocationTargets: [{ ...targets[0], targetPct: '45', version: 2 }] } });
  await waitFor(() => expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(false));
  expect([field('Stocks').value, field('Cash').value]).toEqual(['45', '30']);
  expect([document.activeElement, left]).toEqual([field('Cash'), 0]);
  await person.keyboard('{Control>}s{/Control}');
  await waitFor(() => expect(sent.filter(({ operation }) => operation === 'SetTargets')).toHaveLength(2));
  expect(sent.at(-1)?.variables).toEqual({ input: [{ categoryCode: 'CASH', targetPct: '30', expectedVersion: 1 }] });
  answer({ data: { setAllocationTargets: [{ ...targets[1], targetPct: '30', version: 2 }] } });
  await waitFor(() => expect(left).toBe(1));
});

it('a target the server refuses is marked with the reason and keeps what was typed', async () => {
  const refusal = {
    message: 'Not this one.',
    errorType: 'VALIDATION_ERROR',
    errorInfo: { field: 'input[1].targetPct' },
  };
  const { person, sent } = show(
    () => ({ errors: [refusal as never] }),
    () => expect.unreachable('Nothing was saved.'),
  );
  await person.clear(field('Cash'));
  await person.type(field('Cash'), '10');
  await person.clear(field('Stocks'));
  await person.type(field('Stocks'), '20{Enter}');
  await person.click(screen.getByRole('button', { name: 'Save' }));
  const problem = await screen.findByText('Not this one.');
  const refused = sent.at(-1)?.variables as { input: { categoryCode: string }[] };
  const code = refused.input[1]?.categoryCode === 'STOCKS' ? 'Stocks' : 'Cash';
  expect(field(code).getAttribute('aria-describedby')).toBe(problem.id);
  expect([field('Cash').value, field('Stocks').value]).toEqual(['10', '20']);
});
