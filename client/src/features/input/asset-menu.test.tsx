// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { renderScreen } from '../../testing/render-screen';
import { AssetMenu } from './asset-menu';

afterEach(cleanup);

/** Opens the menu of an asset and answers with the way to its transactions, if there is one. */
async function transactionsOf(code: string, closedOn: string | null = null) {
  cleanup();
  const asset = { id: 'a', name: 'Giro', closedOn, category: { code } };
  const { person } = renderScreen(<AssetMenu asset={asset} onAction={() => undefined} />);
  await person.click(screen.getByRole('button', { name: 'Actions for Giro' }));
  await screen.findByRole('menuitem', { name: 'Edit' });
  return screen.queryByRole('menuitem', { name: 'Transactions' })?.getAttribute('href');
}

it('an account leads to all of its transactions, a fund to none', async () => {
  expect(await transactionsOf('CASH')).toBe('/cash-flow?account=a&dates=all');
  expect(await transactionsOf('CREDIT_CARD')).toBe('/cash-flow?account=a&dates=all');
  expect(await transactionsOf('ETF_STOCKS')).toBeUndefined();
  expect(await transactionsOf('CASH', '2020-01-31')).toBeUndefined();
});
