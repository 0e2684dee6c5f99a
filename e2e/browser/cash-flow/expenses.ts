import { describe, expect, test } from 'vitest';
import { found, updateTransaction } from '../../testing/cash-flow';
import { expectFocus, type } from '../../testing/keyboard';
import { row, type Given } from './given';
import { told } from './told';

const month = '2026-03';
const range = { from: `${month}-01`, to: `${month}-31` };

/** Expenses by keyboard: added, refused, changed, deleted and brought back. */
export function expenseJourney(given: () => Given): void {
  describe('expenses', () => {
    test('are added by keyboard alone; a refused amount is said at its field, and the line is ready for the next', async () => {
      const { ada, page } = given();
      await page.goto(`/cash-flow?month=${month}`);
      await page.getByRole('button', { name: 'Add the first expense' }).press('Enter');
      const line = page.getByRole('form', { name: 'Add an expense' });
      await expectFocus(page, 'Amount');
      await type(page, '0', 'Tab', 'Market ☕', 'Tab', 'groc', 'Enter', 'Enter');
      await line.getByText('An amount is not zero.').waitFor();
      expect(await line.getByLabel('Amount').getAttribute('aria-invalid')).toBe('true');
      await line.getByLabel('Amount').fill('1,012.50');
      await type(page, 'Enter');
      await row(page, /Market ☕.*Food › Groceries.*€1,012\.50/).waitFor();
      await expectFocus(page, 'Amount');
      // What begins a name is taken for it when its field is left.
      await type(page, '80', 'Tab', 'Power', 'Tab', 'electr', 'Tab', 'Enter');
      await row(page, /Power.*Utilities › Electricity & Gas.*€80\.00/).waitFor();
      await page.locator('dl').getByText('€1,092.50').first().waitFor();
      await expect
        .poll(() => told(ada, range))
        .toEqual([
          'EXPENSE Market ☕ -1012.50 EUR: Groceries -1012.50',
          'EXPENSE Power -80.00 EUR: Electricity & Gas -80.00',
        ]);
    });

    test('that the server refuses go from the list again, and what was typed comes back', async () => {
      const { page } = given();
      const line = page.getByRole('form', { name: 'Add an expense' });
      await line.getByLabel('Amount').fill('5');
      await line.getByRole('combobox', { name: 'Category' }).focus();
      await type(page, 'groc', 'Tab');
      await line.getByLabel('Description').fill('x'.repeat(501));
      await type(page, 'Enter');
      await line.getByText('A description has at most 500 characters.').waitFor();
      expect(await line.getByLabel('Description').inputValue()).toBe('x'.repeat(501));
      expect(await page.getByRole('row', { name: /xxx/ }).count()).toBe(0);
      await line.getByLabel('Description').fill('');
      await line.getByLabel('Amount').fill('');
    });

    test('are changed in their place, and a change made elsewhere meanwhile is shown instead of overwritten', async () => {
      const { ada, page } = given();
      await row(page, /Power/).focus();
      await type(page, 'F2');
      const editor = page.getByRole('form', { name: 'Edit Power' });
      await editor.getByLabel('Amount').fill('81.20');
      await type(page, 'Enter');
      await row(page, /Power.*€81\.20/).waitFor();

      await row(page, /Power/).press('Enter');
      await editor.getByLabel('Amount').fill('90');
      const power = (await found(ada, range)).find(({ payee }) => payee === 'Power');
      await ada.get(updateTransaction, { input: { id: power?.id, amount: '-85' } });
      await type(page, 'Enter');
      await editor.getByText(/It was changed meanwhile\. Now it is: .*€85\.00/).waitFor();
      expect(await editor.getByLabel('Amount').inputValue()).toBe('90');
      await editor.getByRole('button', { name: 'Save mine' }).click();
      await row(page, /Power.*€90\.00/).waitFor();
    });

    test('are deleted at once and brought back as they were', async () => {
      const { ada, page } = given();
      const before = await told(ada, range);
      await row(page, /Market/).focus();
      await type(page, 'Delete');
      await page.getByText('Deleted Market ☕, €1,012.50').waitFor();
      // The screen shows both at once, before the server has answered.
      await expect.poll(() => told(ada, range)).toEqual(before.filter((entry) => entry.includes('Power')));
      await page.getByRole('button', { name: 'Undo' }).click();
      await row(page, /Market ☕.*Food › Groceries.*€1,012\.50/).waitFor();
      await expect.poll(() => told(ada, range)).toEqual(before);
    });
  });
}
