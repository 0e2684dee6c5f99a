// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderScreen } from '../../testing/render-screen';
import { AssetDialog } from './asset-dialog';

it('says that an asset is called alike, whatever the case and the blanks, and adds it all the same', async () => {
  const { person, sent } = renderScreen(
    <AssetDialog
      names={['Global Fund', 'Account']}
      categories={[{ code: 'CASH', name: 'Cash', kind: 'ASSET', tradable: true }]}
      currencies={[{ code: 'EUR', name: 'Euro', minorUnits: 2 }]}
      baseCurrency="EUR"
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
