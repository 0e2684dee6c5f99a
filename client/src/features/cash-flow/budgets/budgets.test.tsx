// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Budgets_BudgetFragment, Budgets_MonthFragment } from '../../../__generated__/graphql';
import { renderScreen, type Sent } from '../../../testing/render-screen';
import { Budgets } from './budgets';

afterEach(cleanup);

const budget = (code: string, month: string, amount: string | null): Budgets_BudgetFragment => ({
  id: `${code}#${month}`,
  category: { code, name: code },
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
      { categoryCode: 'Food', amount: '120' },
      { categoryCode: 'Rent', amount: '950' },
      { categoryCode: 'Fees', amount: '30' },
    ]),
  );
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
