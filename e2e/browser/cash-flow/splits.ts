import { expect, test } from 'vitest';
import { deskSize, phoneSize } from '../../testing/browser';
import { expectFocus, type } from '../../testing/keyboard';
import { moneyOf } from '../../testing/month-of-money';
import { expectAccessible, expectNoSidewaysScroll, operationsOf } from '../../testing/screen';
import { row, type Given } from './given';
import { told } from './told';

const month = '2026-06';
const range = { from: `${month}-01`, to: `${month}-30` };

/** One amount in several categories. */
export function splitJourney(given: () => Given): void {
  test('an amount is split by keyboard: what is left is said, shared out, and all of it is one write', async () => {
    const { ada, page } = given();
    await page.goto(`/cash-flow?month=${month}&add=expense`);
    await expectFocus(page, 'Amount');
    await type(page, '100', 'Tab', 'Department store', 'Tab', 'groc', 'Enter');
    const line = page.getByRole('form', { name: 'Add an expense' });
    await line.getByRole('button', { name: 'Split' }).press('Enter');
    const parts = line.getByRole('group', { name: 'Parts' });
    await parts.getByText('left 100.00').waitFor();
    expect(await parts.getByLabel('Category of part 1').inputValue()).toBe('Food › Groceries');
    await parts.getByLabel('Amount of part 1').focus();
    await type(page, '70.01');
    await parts.getByText('left 29.99').waitFor();
    await parts.getByLabel('Category of part 2').focus();
    await type(page, 'shop', 'Enter');
    await parts.getByRole('button', { name: 'Add a part' }).press('Enter');
    await parts.getByRole('button', { name: 'Distribute' }).press('Enter');
    await parts.getByText('left 0.00').waitFor();
    expect(await parts.getByLabel('Amount of part 2').inputValue()).toBe('15.00');
    expect(await parts.getByLabel('Amount of part 3').inputValue()).toBe('14.99');
    await parts.getByLabel('Amount of part 1').fill('80');
    await parts.getByLabel('Amount of part 1').press('Enter');
    await parts.getByText('The parts are 9.99 too much.').waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
    await page.setViewportSize(phoneSize);
    await expectNoSidewaysScroll(page);
    await page.setViewportSize(deskSize);

    await parts.getByLabel('Amount of part 1').fill('70.01');
    await parts.getByLabel('Note of part 3').fill('gift wrap');
    const asked = operationsOf(page);
    await parts.getByLabel('Note of part 3').press('Enter');
    await row(page, /Department store split.*3 categories.*€100\.00/).waitFor();
    await expect
      .poll(() => told(ada, range))
      .toEqual(['EXPENSE Department store -100.00 EUR: Groceries -70.01, Shopping -15.00, - -14.99 gift wrap']);
    expect(asked.filter((name) => name === 'CreateEntry')).toHaveLength(1);
    expect((await moneyOf(ada, month)).cashFlow.expensesByCategory).toEqual([
      { amount: '70.01', category: { name: 'Food' } },
      { amount: '15.00', category: { name: 'Wellness' } },
      { amount: '14.99', category: null },
    ]);
  });

  test('a split one comes back whole after it was deleted, and its parts are changed in one write', async () => {
    const { ada, page } = given();
    const before = await told(ada, range);
    await row(page, /Department store/).focus();
    await type(page, 'Delete');
    await page.getByText('Deleted Department store, €100.00').waitFor();
    await expect.poll(() => told(ada, range)).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => told(ada, range)).toEqual(before);

    await row(page, /Department store/).press('Enter');
    const editor = page.getByRole('form', { name: 'Edit Department store' });
    const parts = editor.getByRole('group', { name: 'Parts' });
    await parts.getByRole('button', { name: 'Remove part 3' }).click();
    await parts.getByText('left 14.99').waitFor();
    await parts.getByLabel('Amount of part 2').fill('29.99');
    const asked = operationsOf(page);
    await type(page, 'Enter');
    await row(page, /Department store split.*2 categories.*€100\.00/).waitFor();
    await expect
      .poll(() => told(ada, range))
      .toEqual(['EXPENSE Department store -100.00 EUR: Groceries -70.01, Shopping -29.99']);
    expect(asked.filter((name) => name === 'UpdateEntry')).toHaveLength(1);
  });

  test('one category for all of it ends a split', async () => {
    const { ada, page } = given();
    await row(page, /Department store/).press('Enter');
    const editor = page.getByRole('form', { name: 'Edit Department store' });
    await editor.getByRole('combobox', { name: 'Category', exact: true }).focus();
    await type(page, 'gifts', 'Enter');
    await editor.getByRole('group', { name: 'Parts' }).waitFor({ state: 'detached' });
    await type(page, 'Enter');
    await row(page, /Department store Wellness › Gifts.*€100\.00/).waitFor();
    await expect.poll(() => told(ada, range)).toEqual(['EXPENSE Department store -100.00 EUR: Gifts -100.00']);
  });
}
