import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { deskSize, phoneSize } from '../../testing/browser';
import { allCategories } from '../../testing/categories';
import { type } from '../../testing/keyboard';
import { expectAccessible, expectNoSidewaysScroll } from '../../testing/screen';
import { row, type Given } from './given';
import { told } from './told';

const month = '2026-08';
const range = { from: `${month}-01`, to: `${month}-31` };

/** Categories of one's own: made while typing, and managed from the keyboard. */
export function categoryJourney(given: () => Given): void {
  test('a part of a category is made while typing', async () => {
    const { ada, page } = given();
    await page.goto(`/cash-flow?month=${month}&add=expense`);
    const line = page.getByRole('form', { name: 'Add an expense' });
    await line.getByLabel('Amount').fill('3.20');
    await line.getByRole('combobox', { name: 'Category' }).fill('food / Bakery');
    await type(page, 'Enter');
    await expect.poll(() => line.getByRole('combobox', { name: 'Category' }).inputValue()).toBe('Food › Bakery');
    await type(page, 'Enter');
    await row(page, /Food › Bakery.*€3\.20/).waitFor();
    await expect.poll(() => told(ada, range)).toEqual(['EXPENSE - -3.20 EUR: Bakery -3.20']);
  });

  test('one is added, renamed and made a part of another, from the keyboard alone', async () => {
    const { ada, page } = given();
    await page.getByRole('button', { name: 'Categories' }).press('Enter');
    const dialog = manager(page);
    await dialog.getByLabel('New expense category').focus();
    await type(page, 'Pets', 'Enter');
    await category(page, 'Pets').waitFor();
    await type(page, 'Café', 'Enter');
    await category(page, 'Café').waitFor();

    await category(page, 'Rent, 3 parts').focus();
    await page.keyboard.press('End');
    await type(page, 'F2');
    await dialog.getByRole('textbox', { name: 'Name of Pets' }).fill('food');
    await type(page, 'Enter');
    await dialog.getByRole('alert').getByText(/name/).waitFor();
    await dialog.getByRole('textbox', { name: 'Name of Pets' }).fill('Cats & dogs');
    await type(page, 'Enter');
    await category(page, 'Cats & dogs').and(page.locator(':focus')).waitFor();

    await category(page, 'Café').press('Enter');
    await page.getByRole('menuitem', { name: 'Make it a part of another' }).press('Enter');
    const move = page.getByRole('dialog', { name: 'Move Café' });
    await move.getByLabel('Part of').selectOption('Food');
    await move.getByText('What is sorted under Café counts as Food from now on, in all months.').waitFor();
    await expectAccessible(page);
    await move.getByRole('button', { name: 'Move' }).press('Enter');
    await category(page, 'Food › Café').and(page.locator(':focus')).waitFor();
    await expect.poll(() => own(ada)).toEqual(['Cats & dogs', 'Food › Bakery', 'Food › Café']);
  });

  test('what is used is not deleted; merged into another it is gone, and its entries are there', async () => {
    const { ada, page } = given();
    const dialog = manager(page);
    await category(page, 'Food › Bakery').focus();
    await type(page, 'Delete');
    await dialog
      .getByRole('alert')
      .getByText(/1 transaction/)
      .waitFor();
    await category(page, 'Food › Bakery').press('Enter');
    await page.getByRole('menuitem', { name: 'Merge into another' }).press('Enter');
    const merge = page.getByRole('dialog', { name: 'Merge Food › Bakery into another' });
    await merge.getByLabel('Into').selectOption('Food › Café');
    await merge.getByRole('button', { name: 'Merge' }).press('Enter');
    await category(page, 'Food › Bakery').waitFor({ state: 'detached' });
    // The list below the dialog is for nobody to hear, and to be seen.
    await page.locator('tr', { hasText: 'Food › Café' }).first().waitFor();
    expect(await told(ada, range)).toEqual(['EXPENSE - -3.20 EUR: Café -3.20']);
    await category(page, 'Cats & dogs').focus();
    await type(page, 'Delete');
    await category(page, 'Cats & dogs').waitFor({ state: 'detached' });
    await expect.poll(() => own(ada)).toEqual(['Food › Café']);
  });

  test('an archived one is offered no more and keeps its entries, until it is brought back', async () => {
    const { ada, page } = given();
    const dialog = manager(page);
    await category(page, 'Food › Café').press('Enter');
    await page.getByRole('menuitem', { name: 'Archive' }).press('Enter');
    await category(page, 'Food › Café').waitFor({ state: 'detached' });
    await dialog.getByRole('button', { name: 'Done' }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    const sought = page.getByRole('form', { name: 'Add an expense' }).getByRole('combobox', { name: 'Category' });
    await sought.fill('café');
    const offered = page.getByRole('listbox').getByRole('option');
    await offered.filter({ hasText: 'Create “café” in Food' }).waitFor();
    expect(await offered.filter({ hasText: 'Food › Café' }).count()).toBe(0);
    await sought.fill('');
    await row(page, /Food › Café.*€3\.20/).waitFor();

    await page.getByRole('button', { name: 'Categories' }).press('Enter');
    await dialog.getByLabel('Show archived (1)').check();
    await category(page, 'Food › Café, archived').press('Enter');
    await page.getByRole('menuitem', { name: 'Bring back' }).press('Enter');
    await category(page, 'Food › Café').waitFor();
    // The screen shows it at once, before the server has answered.
    await expect.poll(async () => (await allCategories(ada)).filter((one) => one.archivedOn !== null)).toEqual([]);
  });

  test('the order is one’s own, one is found without its accents, and all of it fits a phone in light and dark', async () => {
    const { ada, page } = given();
    const dialog = manager(page);
    await category(page, 'Rent, 3 parts').press('Alt+ArrowDown');
    await expect.poll(async () => (await tops(page)).slice(0, 2)).toEqual(['Utilities', 'Rent']);
    await expect
      .poll(async () => (await allCategories(ada)).filter((one) => one.kind === 'EXPENSE' && !one.parent)[0]?.name)
      .toBe('Utilities');
    await dialog.getByLabel('Find a category').fill('cafe');
    await category(page, 'Food › Café').waitFor();
    expect(await tops(page)).toEqual(['Food']);
    await dialog.getByLabel('Find a category').fill('');
    for (const size of [deskSize, phoneSize]) {
      await page.setViewportSize(size);
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme });
        await expectAccessible(page);
      }
      await expectNoSidewaysScroll(page);
    }
    await page.setViewportSize(deskSize);
    await dialog.getByRole('button', { name: 'Done' }).click();
    await dialog.waitFor({ state: 'detached' });
  });
}

const manager = (page: Page) => page.getByRole('dialog', { name: 'Categories', exact: true });
const category = (page: Page, name: string) => manager(page).getByRole('button', { name, exact: true });
const tops = (page: Page) =>
  manager(page).getByRole('list', { name: 'Expense categories' }).locator('> li > button .name').allInnerTexts();

/** The categories that the books did not begin with. */
async function own(ada: Given['ada']): Promise<string[]> {
  return (await allCategories(ada))
    .filter(({ code }) => code === null)
    .map(({ name, parent }) => (parent ? `${parent.name} › ${name}` : name))
    .sort();
}
