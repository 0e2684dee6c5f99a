import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { putBudget } from '../../testing/budgets';
import { type } from '../../testing/keyboard';
import { budgetsSet } from '../../testing/month-of-money';
import type { Person } from '../../testing/person';
import { expectAccessible } from '../../testing/screen';

interface Given {
  ada: Person;
  /** Of Ada, on her cash flow of that month. */
  page: Page;
  month: string;
}

/** What a member does with the budgets of a month. */
export function budgetJourney(given: () => Given): void {
  test('budgets are set, refused and cleared', async () => {
    const { ada, page, month } = given();
    await budget(page, 'Food').fill('-5');
    await type(page, 'Enter');
    await page.getByText('A budget is not negative.').waitFor();
    await budget(page, 'Food').fill('1,000');
    await type(page, 'Enter');
    await page.getByText('€12.50 over').first().waitFor();
    await budget(page, 'Rent').fill('0');
    await type(page, 'Enter');
    await expect.poll(() => budgetsSet(ada, month)).toEqual(['Rent 0.00', 'Food 1000.00']);
    await page.getByRole('button', { name: 'Clear the budget for Rent' }).click();
    await expect.poll(() => budgetsSet(ada, month)).toEqual(['Food 1000.00']);
  });

  test('a budget that is set elsewhere while its field is open is not overwritten unseen', async () => {
    const { ada, page, month } = given();
    await budget(page, 'Food').focus();
    await putBudget(ada, 'FOOD', month, '900');
    await page.getByText('€112.50 over').first().waitFor();
    await budget(page, 'Food').blur();
    await expect.poll(() => budget(page, 'Food').inputValue()).toBe('900.00');
    expect(await budgetsSet(ada, month)).toEqual(['Food 900.00']);

    await budget(page, 'Food').fill('1,000');
    await putBudget(ada, 'FOOD', month, '950');
    await page.getByText('€62.50 over').first().waitFor();
    await type(page, 'Enter');
    await page.getByText('The budget was changed meanwhile. Look at it again.').first().waitFor();
    expect(await budgetsSet(ada, month)).toEqual(['Food 950.00']);
    // Enter went on to the next field; what was refused still stands in its own.
    await budget(page, 'Food').focus();
    await type(page, 'Enter');
    await expect.poll(() => budgetsSet(ada, month)).toEqual(['Food 1000.00']);
  });

  test('budgets are carried to the next month and copied', async () => {
    const { ada, page } = given();
    await page.getByRole('button', { name: 'Adjust April' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('row', { name: /Food.*€987\.50/ }).waitFor();
    expect(await budgetsSet(ada, '2026-04')).toEqual([]);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Adjust', exact: true }).click();
    await dialog.getByRole('button', { name: 'Done' }).waitFor();
    expect(await budgetsSet(ada, '2026-04')).toEqual(['Food 987.50 auto']);
    await dialog.getByRole('button', { name: 'Undo the new one' }).click();
    await dialog.getByText('Undone: one budget is taken away again.').waitFor();
    expect(await budgetsSet(ada, '2026-04')).toEqual([]);
    await dialog.getByRole('button', { name: 'Adjust', exact: true }).click();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await dialog.waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Next month' }).click();
    await page.getByRole('heading', { name: 'Budgets, April 2026' }).waitFor();
    await page.getByRole('note', { name: 'Auto' }).focus();
    await page
      .getByRole('tooltip')
      .getByText(/Made by auto-adjust: March/)
      .waitFor();
    await page.getByRole('button', { name: 'Copy from March' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Copy' }).click();
    await expect.poll(() => budgetsSet(ada, '2026-04')).toEqual(['Food 1000.00']);
  });
}

const budget = (page: Page, name: string) => page.getByRole('textbox', { name: new RegExp(`^Budget for ${name},`) });
