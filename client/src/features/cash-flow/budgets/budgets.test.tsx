// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Budgets_BudgetFragment, Budgets_MonthFragment } from '../../../__generated__/graphql';
import { renderScreen, type Sent } from '../../../testing/render-screen';
import { WithUndo } from '../../../testing/with-undo';
import { Budgets } from './budgets';

afterEach(cleanup);

const budget = (code: string, month: string, amount: string | null): Budgets_BudgetFragment => ({
  id: `${code}:${month}`,
  category: { id: code, name: code, archivedOn: null },
  month,
  currency: 'EUR',
  budget: amount ?? '0.00',
  actual: '80.00',
  remaining: '0.00',
  pct: null,
  isSet: amount !== null,
  isPriced: true,
  calculated: false,
  version: amount === null ? 0 : 1,
  owner: 'member',
});
const monthOf = (month: string, ...categories: Budgets_BudgetFragment[]): Budgets_MonthFragment => ({
  month,
  currency: 'EUR',
  categories,
  budget: '0.00',
  budgetedActual: '0.00',
  unbudgeted: '0.00',
  remaining: '0.00',
  pct: null,
  priced: true,
  rates: [],
  unpriced: [],
  owner: 'member',
});
const november = monthOf(
  '2026-11',
  budget('Food', '2026-11', '100.00'),
  budget('Rent', '2026-11', '900.00'),
  budget('Fees', '2026-11', null),
);
const december = monthOf(
  '2026-12',
  budget('Food', '2026-12', null),
  budget('Rent', '2026-12', '950.00'),
  budget('Fees', '2026-12', null),
);

function show(answer: (sent: Sent) => object = () => ({})) {
  return renderScreen(<Budgets budgets={november} onWritten={() => undefined} />, (sent) => ({ data: answer(sent) }));
}
const cell = (name: string) =>
  screen.getByRole<HTMLInputElement>('textbox', { name: new RegExp(`^Budget for ${name}`) });

it('Enter saves a budget and goes on to the next, so that a column is typed through; Shift+Enter goes back', async () => {
  const { person, sent } = show();
  await person.click(cell('Food'));
  await person.clear(cell('Food'));
  await person.keyboard('120{Enter}950{Enter}30{Shift>}{Enter}{/Shift}');
  expect(document.activeElement).toBe(cell('Rent'));
  await waitFor(() =>
    expect(sent.map(({ variables }) => variables['input'])).toMatchObject([
      { categoryId: 'Food', amount: '120' },
      { categoryId: 'Rent', amount: '950' },
      { categoryId: 'Fees', amount: '30' },
    ]),
  );
});

it('an archived category has a line only where something was budgeted or spent', () => {
  const archived = (name: string, amount: string | null, actual: string): Budgets_BudgetFragment => ({
    ...budget(name, '2026-11', amount),
    category: { id: name, name, archivedOn: '2026-10-01' },
    actual,
  });
  const budgets = monthOf(
    '2026-11',
    archived('Car', null, '0.00'),
    archived('Cat', null, '3.00'),
    archived('Dog', '5', '0'),
  );
  renderScreen(<Budgets budgets={budgets} onWritten={() => undefined} />);
  expect(screen.getAllByRole('textbox').map((field) => field.getAttribute('aria-label'))).toEqual([
    'Budget for Cat, November 2026, EUR',
    'Budget for Dog, November 2026, EUR',
  ]);
});

it('of very many categories those without a budget and spending are folded away until they are wanted', async () => {
  const many = Array.from({ length: 30 }, (_, nth) => ({ ...budget(`Kind ${nth}`, '2026-11', null), actual: '0.00' }));
  const { person } = renderScreen(
    <Budgets budgets={monthOf('2026-11', ...november.categories, ...many)} onWritten={() => undefined} />,
  );
  expect(screen.getAllByRole('textbox')).toHaveLength(3);
  await person.click(screen.getByRole('button', { name: 'Show 30 more categories' }));
  expect(screen.getAllByRole('textbox')).toHaveLength(33);
});

it('says of a category with more refunds than spending what came back, and never how full its budget is', () => {
  const refunded = { ...budget('Food', '2026-11', '100.00'), actual: '-12.50', remaining: '112.50', pct: '-12.50' };
  renderScreen(<Budgets budgets={monthOf('2026-11', refunded)} onWritten={() => undefined} />);
  const row = within(screen.getByRole('list', { name: 'Budgets by category' })).getByRole('listitem');
  expect(row.textContent).toContain('€12.50 came back');
  expect(row.textContent).toContain('€112.50 left');
  expect(row.textContent).not.toContain('%');
});

it('Enter stays at a budget that cannot be read, and says why', async () => {
  const { person, sent } = show();
  await person.clear(cell('Food'));
  await person.keyboard('-5{Enter}');
  expect(document.activeElement).toBe(cell('Food'));
  expect(screen.getByRole('alert').textContent).toBe('A budget is not negative.');
  expect(sent).toEqual([]);
});

it('“Adjust December” shows each budget now and next, and writes nothing before it is confirmed', async () => {
  const { person, sent } = show(() => ({ budgets: november, next: december }));
  await person.click(screen.getByRole('button', { name: 'Adjust December' }));
  const table = await screen.findByRole('table', { name: 'Budgets of December 2026' });
  const rows = within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent));
  expect(rows).toEqual([
    ['Category', 'Now', 'Next'],
    ['Food', '–', '€120.00'],
    ['Rentset by hand', '€950.00', '€950.00'],
  ]);
  expect(sent.map(({ operation }) => operation)).toEqual(['BudgetsToAdjust']);
});

it.each([
  ['is kept once the currency that was only suggested is', async () => undefined, ['SetBudget'], 0],
  ['is not kept where that currency is not', async () => Promise.reject(new Error('The server rests.')), [], 1],
])('a newcomer’s first budget %s', async (_, confirm, operations, problems) => {
  const { person, sent } = renderScreen(
    <Budgets budgets={november} confirm={confirm} onWritten={() => undefined} />,
    () => ({ data: {} }),
  );
  await person.type(cell('Fees'), '30{Enter}');
  await waitFor(() => expect(screen.queryAllByRole('alert')).toHaveLength(problems));
  await waitFor(() => expect(sent.map(({ operation }) => operation)).toEqual(operations));
});

it('a budget that was set is taken back by Ctrl+Z once it is stored, over nothing but that, and set again by Shift', async () => {
  const { person, sent } = renderScreen(
    <WithUndo>
      <Budgets budgets={november} onWritten={() => undefined} />
    </WithUndo>,
    ({ variables }) => {
      const { amount, expectedVersion } = variables['input'] as { amount: string | null; expectedVersion: number };
      const version = amount === null ? 0 : expectedVersion + 1;
      return { data: { setBudget: { __typename: 'Budget', ...budget('Fees', '2026-11', amount), version } } };
    },
  );
  await person.type(cell('Fees'), '50');
  await person.keyboard('{Control>}z{/Control}');
  expect(sent).toHaveLength(0);
  await person.keyboard('{Enter}');
  await expect.poll(() => sent.length).toBe(1);
  (document.activeElement as HTMLElement).blur();
  await person.keyboard('{Control>}z{/Control}');
  await screen.findByText('Undone: Budget for Fees set');
  await person.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  await screen.findByText('Redone: Budget for Fees set');
  expect(sent.slice(1).map(({ variables }) => variables['input'])).toEqual([
    { categoryId: 'Fees', month: '2026-11', amount: null, expectedVersion: 1 },
    { categoryId: 'Fees', month: '2026-11', amount: '50', expectedVersion: 0 },
  ]);
});
