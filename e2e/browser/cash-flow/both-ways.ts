import { expect, test } from 'vitest';
import { givenAsset } from '../../testing/books';
import { deskSize, phoneSize } from '../../testing/browser';
import { expectFocus, type } from '../../testing/keyboard';
import { moneyOf } from '../../testing/month-of-money';
import { expectAccessible, expectNoSidewaysScroll } from '../../testing/screen';
import { row, type Given } from './given';
import { told } from './told';

const month = '2026-05';
const range = { from: `${month}-01`, to: `${month}-31` };

/** Money that comes in, comes back or only moves: by keyboard, and each deleted and brought back. */
export function bothWaysJourney(given: () => Given): void {
  test('an income, an expense and its refund are added by keyboard, and the refund lowers what was spent', async () => {
    const { ada, page } = given();
    await givenAsset(ada, { name: 'Giro' });
    await givenAsset(ada, { name: 'Dollars', currency: 'USD' });
    await page.goto(`/cash-flow?month=${month}&add=income`);
    await expectFocus(page, 'Amount');
    await type(page, '2,500', 'Tab', 'Works Ltd', 'Tab', 'sal', 'Enter', 'Enter');
    await row(page, /Works Ltd.*Salary.*\+€2,500\.00/).waitFor();

    await page.getByRole('radio', { name: 'Income' }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('form', { name: 'Add an expense' }).waitFor();
    await type(page, 'Tab', 'Tab', '100', 'Tab', 'Bike shop', 'Tab', 'leis', 'Enter', 'Enter');
    await page.getByText('the filters leave it out').waitFor();
    await page.getByRole('button', { name: 'Show it', exact: true }).click();
    await row(page, /Bike shop.*Wellness › Leisure.*€100\.00/).waitFor();
    await page.getByRole('form', { name: 'Add an expense' }).getByLabel('Amount').focus();
    await type(page, '+30', 'Tab', 'Bike shop', 'Tab', 'leis', 'Enter', 'Enter');
    await row(page, /Bike shop refund.*Wellness › Leisure.*\+€30\.00/).waitFor();
    await page.locator('dl').getByText('€70.00').first().waitFor();
    await page.getByRole('button', { name: 'Show as table' }).click();
    const table = page.getByRole('region', { name: 'Flow of money as a table' });
    await table.getByRole('row', { name: 'Leisure €70.00' }).waitFor();
    const { cashFlow } = await moneyOf(ada, month);
    expect(cashFlow).toMatchObject({
      income: '2500.00',
      expenses: '70.00',
      expensesByCategory: [{ amount: '70.00', category: { name: 'Wellness' } }],
    });
  });

  test('a transfer between accounts of two currencies asks what comes in, and is in no cash flow', async () => {
    const { ada, page } = given();
    const before = await moneyOf(ada, month);
    await page.getByRole('radio', { name: 'Expense' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const line = page.getByRole('form', { name: 'Add a transfer' });
    await type(page, 'Tab', '500', 'Enter');
    await line.getByText('Choose where it goes out of.').waitFor();
    await line.getByText('Choose where it comes in.').waitFor();
    await type(page, 'Tab', 'Gi', 'Tab', 'Dol', 'Tab');
    await expectFocus(page, 'Received in USD');
    await type(page, '540.25', 'Enter');
    await row(page, /Giro → Dollars.*€500\.00/).waitFor();
    await expect
      .poll(async () => (await told(ada, range)).filter((entry) => entry.startsWith('TRANSFER')))
      .toEqual(['TRANSFER Dollars 540.25 USD: - 540.25', 'TRANSFER Giro -500.00 EUR: - -500.00']);
    // One movement is one row, also where both of its sides were read.
    await page.reload();
    await row(page, /Giro → Dollars/).waitFor();
    expect(await page.getByRole('row', { name: /Giro → Dollars/ }).count()).toBe(1);
    expect(await moneyOf(ada, month)).toEqual(before);
    expect(await page.locator('dl').innerText()).toContain('€70.00');
  });

  test('each is deleted and brought back, a transfer with both of its sides', async () => {
    const { ada, page } = given();
    const before = await told(ada, range);
    for (const [name, said] of [
      [/Works Ltd/, 'Deleted Works Ltd, +€2,500.00'],
      [/Bike shop refund/, 'Deleted Bike shop, +€30.00'],
      [/Giro → Dollars/, 'Deleted Giro → Dollars, €500.00'],
    ] as const) {
      await row(page, name).focus();
      await type(page, 'Delete');
      await page.getByText(said).waitFor();
      await expect.poll(() => told(ada, range)).not.toEqual(before);
      await page.getByRole('button', { name: 'Undo' }).click();
      await row(page, name).waitFor();
      await expect.poll(() => told(ada, range)).toEqual(before);
    }
    await expect.poll(async () => (await moneyOf(ada, month)).cashFlow.expenses).toBe('70.00');
  });

  test('what a transfer moved is changed on both sides in one place', async () => {
    const { ada, page } = given();
    await row(page, /Giro → Dollars/).press('Enter');
    const editor = page.getByRole('form', { name: 'Edit Giro → Dollars' });
    await editor.getByLabel('Amount', { exact: true }).fill('400');
    await editor.getByLabel('Received in USD').fill('432.20');
    await type(page, 'Enter');
    await row(page, /Giro → Dollars.*€400\.00/).waitFor();
    await expect
      .poll(async () => (await told(ada, range)).filter((entry) => entry.startsWith('TRANSFER')))
      .toEqual(['TRANSFER Dollars 432.20 USD: - 432.20', 'TRANSFER Giro -400.00 EUR: - -400.00']);
  });

  test('all of it fits a phone, and is readable for everyone in light and dark', async () => {
    const { page } = given();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
    await page.setViewportSize(phoneSize);
    await row(page, /Bike shop refund/).waitFor();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await row(page, /Giro → Dollars/).click();
    await page.getByRole('form', { name: 'Edit Giro → Dollars' }).getByLabel('Received in USD').waitFor();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.setViewportSize(deskSize);
  });
}
