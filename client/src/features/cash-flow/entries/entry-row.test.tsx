// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { renderScreen } from '../../../testing/render-screen';
import type { Entry } from './entry';
import { EntryRow } from './entry-row';
import { accountMade, entryMade, made, transferMade } from './testing/made';

afterEach(cleanup);

function textOf(entry: Entry): string {
  cleanup();
  const props = {
    index: 0,
    columns: 7,
    active: true,
    selected: false,
    onAction: () => undefined,
    measure: () => undefined,
  };
  renderScreen(
    <table>
      <tbody>
        <EntryRow entry={entry} {...props} />
      </tbody>
    </table>,
  );
  const cells = [...screen.getByRole('row').querySelectorAll('td:not(.select)')].map(
    (cell) => (cell.querySelector('.name') ?? cell).textContent,
  );
  return cells.slice(0, -1).join(' | ');
}

it('a row begins with its payee, then what it was for, and says what there is to know', () => {
  const { id, name } = accountMade('Giro');
  const account = { __typename: 'Asset' as const, id, name };
  expect(textOf(entryMade({ payee: 'REWE', description: 'Bread', account, category: made.groceries }))).toBe(
    '10 Mar 2026 | REWE Bread | Food › Groceries | Giro | €5.00',
  );
  expect(textOf(entryMade({ payee: 'REWE', amount: '12.4' }))).toContain('REWE refund | Food |  | +€12.40');
  expect(textOf(entryMade({ payee: 'REWE', status: 'PENDING' }))).toContain('REWE pending');
  expect(textOf(transferMade('out'))).toBe('10 Mar 2026 | Giro → Savings | €500.00');
  expect(screen.getByRole('button', { name: 'Delete Giro → Savings, €500.00' })).toBeTruthy();
});
