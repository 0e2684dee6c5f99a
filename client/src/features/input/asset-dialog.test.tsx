// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { renderScreen } from '../../testing/render-screen';
import { valuation } from '../../testing/sample-month';
import { AssetDialog } from './asset-dialog';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('says that an asset is called alike, whatever the case and the blanks, and adds it all the same', async () => {
  const { person, sent } = renderScreen(
    <AssetDialog
      assets={[valuation('Global Fund').asset, valuation('Account').asset]}
      categories={[{ code: 'CASH', name: 'Cash', kind: 'ASSET', tradable: true }]}
      currencies={[{ code: 'EUR', name: 'Euro', minorUnits: 2 }]}
      me={{ baseCurrency: 'EUR', version: 2 }}
      month="2026-11"
      onClose={() => undefined}
    />,
  );
  const hint = 'You already have an asset of this name.';
  const name = screen.getByRole('textbox', { name: 'Name' });
  await person.type(name, 'global  fun');
  expect(screen.queryByText(hint)).toBeNull();
  await person.type(name, 'd ');
  expect(screen.getByText(hint)).toBeTruthy();
  await person.selectOptions(screen.getByRole('combobox', { name: 'Category' }), 'CASH');
  await person.click(screen.getByRole('button', { name: 'Add' }));
  await expect.poll(() => sent.map(({ operation }) => operation)).toContain('CreateAsset');
});

it('a newcomer sees that the currency is guessed, puts it right in its place, and confirms it by adding', async () => {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('de-CH');
  const { person, sent } = renderScreen(
    <AssetDialog
      categories={[{ code: 'CASH', name: 'Cash', kind: 'ASSET', tradable: true }]}
      currencies={['CHF', 'EUR', 'USD'].map((code) => ({ code, name: code, minorUnits: 2 }))}
      me={{ baseCurrency: 'EUR', version: 1 }}
      month="2026-11"
      onClose={() => undefined}
    />,
  );
  const currency = screen.getByLabelText<HTMLSelectElement>('Currency');
  expect(currency.value).toBe('CHF');
  expect(screen.getByText(/^Your browser suggests/)).toBeTruthy();
  await person.selectOptions(screen.getByLabelText('Totals in'), 'USD');
  expect(currency.value).toBe('USD');
  await person.type(screen.getByRole('textbox', { name: 'Name' }), 'Savings');
  await person.selectOptions(screen.getByRole('combobox', { name: 'Category' }), 'CASH');
  await person.click(screen.getByRole('button', { name: 'Add' }));
  await expect.poll(() => sent.map(({ operation }) => operation)).toEqual(['ChooseHabits', 'CreateAsset']);
  expect(sent).toMatchObject([
    { variables: { input: { baseCurrency: 'USD', locale: 'de-CH', expectedVersion: 1 } } },
    { variables: { input: { currency: 'USD' } } },
  ]);
});
