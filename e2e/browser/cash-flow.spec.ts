import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addMonths } from '../../domain/month';
import { deskSize, launchBrowser, phoneSize, visit, type Visit } from '../testing/browser';
import {
  createExpense,
  expenses,
  givenExpense,
  givenExpenses,
  listed,
  updateExpense,
  type Page as ExpensePage,
} from '../testing/cash-flow';
import { expectFocus, rush, type } from '../testing/keyboard';
import { moneyOf } from '../testing/month-of-money';
import { demoHousehold, givenPerson, type Person } from '../testing/person';
import { startProduct, type Product } from '../testing/product';
import { enter, expectAccessible, expectNoSidewaysScroll, operationsOf } from '../testing/screen';
import { euros } from '../testing/written';
import { budgetJourney } from './cash-flow/budgets';

// A month of money: the demo household's figures, then entries, subcategories and budgets of a member of their own,
// by keyboard, and a list of 5,000 expenses.

const month = '2026-03';
const range = { from: `${month}-01`, to: `${month}-31` };
const allDates = { from: '2000-01-01', to: '2040-12-31' };

let product: Product;
let browser: Browser;
let ada: Person;
let window: Visit;

beforeAll(async () => {
  product = await startProduct({ demo: true });
  ada = await givenPerson(product, 'ada');
  // She has said what she counts in: nothing is suggested to her any more.
  await ada.get('mutation { updateMe(input: { baseCurrency: "EUR" }) { id } }');
  browser = await launchBrowser();
  window = await visit(browser, product.origin);
  await enter(window.page, ada);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

test('the demo household sees the figures of the API, in one request, accessibly in light and dark on desk and phone', async () => {
  const household = await demoHousehold(product);
  const shown = addMonths(new Date().toISOString().slice(0, 7), -1);
  const { cashFlow, budgets } = await moneyOf(household, shown);
  for (const size of [deskSize, phoneSize]) {
    const { context, page, complaints } = await visit(browser, product.origin, size);
    await enter(page, household);
    const asked = operationsOf(page);
    await page.goto(`/cash-flow?month=${shown}`);
    await page.getByRole('grid', { name: 'Expenses' }).waitFor();
    const summary = await page.locator('dl').innerText();
    for (const amount of [cashFlow.income, cashFlow.expenses, cashFlow.net]) expect(summary).toContain(euros(amount));
    await page.getByRole('button', { name: 'Show as table' }).click();
    const table = await page.getByRole('region', { name: 'Flow of money as a table' }).innerText();
    for (const { amount, category } of cashFlow.expensesByCategory) {
      expect(table).toContain(category.name);
      expect(table).toContain(euros(amount));
    }
    expect(await page.getByRole('group', { name: 'All budgets' }).innerText()).toContain(euros(budgets.budget));
    // The dashboard may still have been asking while it was left.
    expect(asked.filter((name) => name !== 'Dashboard')).toEqual(['CashFlow']);
    await expectNoSidewaysScroll(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
    expect(complaints).toEqual([]);
    await context.close();
  }
});

describe('entries', () => {
  test('are added by keyboard alone; a refused amount is said at its field, and the line is ready for the next', async () => {
    const { page } = window;
    await page.goto(`/cash-flow?month=${month}`);
    await page.getByRole('button', { name: 'Add the first expense' }).press('Enter');
    const line = page.getByRole('form', { name: 'Add an expense' });
    await line.getByRole('combobox', { name: 'Category' }).waitFor();
    await expectFocus(page, 'Category');
    await type(page, 'groc', 'Enter', 'Tab', 'Market ☕', 'Tab', '0', 'Enter');
    await line.getByText('An expense is above zero.').waitFor();
    expect(await line.getByLabel('Amount').getAttribute('aria-invalid')).toBe('true');
    await line.getByLabel('Amount').fill('1,012.50');
    await type(page, 'Enter');
    await row(page, /Food › Groceries.*Market ☕.*€1,012\.50/).waitFor();
    await expectFocus(page, 'Category');
    await type(page, 'electr', 'Tab', 'Power', 'Tab', '80', 'Enter');
    await row(page, /Electricity.*Power.*€80\.00/).waitFor();
    await page.locator('dl').getByText('€1,092.50').first().waitFor();
    await expect.poll(() => listed(ada, range)).toEqual(['Market ☕ 1012.50', 'Power 80.00']);
  });

  test('that the server refuses go from the list again, and what was typed comes back', async () => {
    const { page } = window;
    const line = page.getByRole('form', { name: 'Add an expense' });
    await line.getByRole('combobox', { name: 'Category' }).focus();
    await type(page, 'groc', 'Tab');
    await line.getByLabel('Description').fill('x'.repeat(501));
    await line.getByLabel('Amount').fill('5');
    await type(page, 'Enter');
    await line.getByText('A description has at most 500 characters.').waitFor();
    expect(await line.getByLabel('Description').inputValue()).toBe('x'.repeat(501));
    expect(await page.getByRole('row', { name: /xxx/ }).count()).toBe(0);
    await line.getByLabel('Description').fill('');
    await line.getByLabel('Amount').fill('');
  });

  test('are changed in their place, and a change made elsewhere meanwhile is shown instead of overwritten', async () => {
    const { page } = window;
    await row(page, /Power/).focus();
    await type(page, 'F2');
    const editor = page.getByRole('form', { name: 'Edit Power' });
    await editor.getByLabel('Amount').fill('81.20');
    await type(page, 'Enter');
    await row(page, /Power.*€81\.20/).waitFor();

    await row(page, /Power/).press('Enter');
    await editor.getByLabel('Amount').fill('90');
    const { items } = (await ada.get<{ expenses: ExpensePage }>(expenses, range)).expenses;
    const power = items.find(({ description }) => description === 'Power');
    await ada.get(updateExpense, { input: { id: power?.id, amount: '85' } });
    await type(page, 'Enter');
    await editor.getByText(/It was changed meanwhile\. Now it is: .*€85\.00/).waitFor();
    expect(await editor.getByLabel('Amount').inputValue()).toBe('90');
    await editor.getByRole('button', { name: 'Save mine' }).click();
    await row(page, /Power.*€90\.00/).waitFor();
  });

  test('are deleted at once and brought back as they were', async () => {
    const { page } = window;
    await row(page, /Market/).focus();
    await type(page, 'Delete');
    await page.getByText('Deleted Market ☕, €1,012.50').waitFor();
    // The screen shows both at once, before the server has answered.
    await expect.poll(() => listed(ada, range)).toEqual(['Power 90.00']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await row(page, /Food › Groceries.*Market ☕.*€1,012\.50/).waitFor();
    await expect.poll(() => listed(ada, range)).toEqual(['Market ☕ 1012.50', 'Power 90.00']);
  });
});

test('the line to add an expense is one line on a laptop, with room for an account', async () => {
  const { context, page } = await visit(browser, product.origin, { width: 1280, height: 800 });
  await enter(page, await demoHousehold(product));
  await page.goto('/cash-flow?add=expense');
  const line = page.getByRole('form', { name: 'Add an expense' });
  await line.getByLabel('Account').waitFor();
  expect((await line.boundingBox())?.height).toBeLessThan(40);
  await context.close();
});

test('a subcategory is made while typing, renamed, kept while expenses use it, and deleted', async () => {
  const { page } = window;
  const line = page.getByRole('form', { name: 'Add an expense' });
  await line.getByRole('combobox', { name: 'Category' }).fill('food / Bakery');
  await type(page, 'Enter');
  await expect.poll(() => line.getByRole('combobox', { name: 'Category' }).inputValue()).toBe('Food › Bakery');
  await line.getByLabel('Amount').fill('3.20');
  await type(page, 'Enter');
  await row(page, /Food › Bakery.*€3\.20/).waitFor();

  await page.getByRole('button', { name: 'Subcategories' }).click();
  const dialog = page.getByRole('dialog', { name: 'Subcategories' });
  await dialog.getByRole('button', { name: 'Rename Bakery' }).click();
  await dialog.getByLabel('Name of Bakery').fill('Groceries');
  await type(page, 'Enter');
  await dialog.getByText('The category has a subcategory of this name.').waitFor();
  await dialog.getByLabel('Name of Bakery').fill('Bread');
  await type(page, 'Enter');
  await dialog.getByRole('button', { name: 'Delete Bread' }).click();
  await dialog.getByText('1 expense uses it. Give them another subcategory first.').waitFor();
  await expectAccessible(page);
  expect(await dialog.getByRole('button', { name: 'Delete Groceries' }).count()).toBe(0);
  await dialog.getByRole('button', { name: 'Done' }).click();
  await dialog.waitFor({ state: 'detached' });
  await row(page, /Food › Bread/).focus();
  await type(page, 'Delete');
  await row(page, /Food › Bread/).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Subcategories' }).click();
  await dialog.getByRole('button', { name: 'Delete Bread' }).click();
  await dialog.getByText('Bread', { exact: true }).waitFor({ state: 'detached' });
  await dialog.getByRole('button', { name: 'Done' }).click();
  await dialog.waitFor({ state: 'detached' });
});

budgetJourney(() => ({ ada, page: window.page, month }));

test('two expenses are added in one go, however fast they are typed, and each in the category of exactly its name', async () => {
  const { page } = window;
  await page.goto('/cash-flow?month=2026-02&add=expense');
  await expectFocus(page, 'Category');
  await rush(
    page,
    'Other',
    'Enter',
    'Tab',
    'Stamp',
    'Tab',
    '1',
    'Enter',
    'food',
    'Tab',
    'Bread',
    'Tab',
    '2.50',
    'Enter',
  );
  await row(page, /Other.*Stamp.*€1\.00/).waitFor();
  await row(page, /Food.*Bread.*€2\.50/).waitFor();
  await expectFocus(page, 'Category');
  const february = { from: '2026-02-01', to: '2026-02-28' };
  await expect.poll(() => listed(ada, february)).toEqual(['Bread 2.50', 'Stamp 1.00']);
  for (const sorted of [/Fees/, /Groceries/]) expect(await row(page, sorted).count()).toBe(0);
});

test('5,000 expenses are searched, scrolled and exported, with only the rows in sight drawn', async () => {
  const { page } = window;
  await givenExpenses(product, ada, 5000);
  await page.goto(`/cash-flow?month=${month}&dates=all`);
  const grid = page.getByRole('grid', { name: 'Expenses' });
  await grid.getByText('=Shop 5000').waitFor();
  expect(await grid.getAttribute('aria-rowcount')).toBe('-1');
  await grid.getByRole('row').nth(1).focus();
  // Each End goes to the last row that was read, and reads on.
  const lastRow = () =>
    page.keyboard
      .press('End')
      .then(async () => Number(await grid.locator('[data-index]').last().getAttribute('data-index')));
  await expect.poll(lastRow, { timeout: 60_000, interval: 200 }).toBeGreaterThan(990);
  expect(await grid.getByRole('row').count()).toBeLessThan(80);

  // What changes elsewhere shows where one reads, which stays where it is, and at the top when one comes back to it.
  const inSight = await grid
    .getByText(/^=Shop \d+$/)
    .last()
    .innerText();
  const { items } = (await ada.get<{ expenses: ExpensePage }>(expenses, { ...allDates, search: inSight })).expenses;
  await givenExpense(ada, { date: '2035-01-01', description: 'From elsewhere' });
  await ada.get(updateExpense, { input: { id: items[0]?.id, amount: '777.70' } });
  await row(page, new RegExp(`${inSight}.*€777\\.70`)).waitFor();
  await page.keyboard.press('Home');
  await row(page, /From elsewhere.*€12\.30/).waitFor();

  await page.getByLabel('Search descriptions').fill('shop 4321');
  await expect.poll(() => grid.getAttribute('aria-rowcount')).toBe('2');
  expect(new URL(page.url()).searchParams.get('q')).toBe('shop 4321');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export CSV' }).click(),
  ]);
  expect(await readFile(await file.path(), 'utf8')).toMatch(/\r\nexpense,2021-10-31,\w+,,'=Shop 4321,,2\.00,EUR,/);
  await page.getByLabel('Search descriptions').fill('nothing of this kind');
  await page.getByText('No expenses match these filters.').waitFor();
});

test('an address asks for an income, a deficit says so, and the browser had nothing to complain about', async () => {
  const { page } = window;
  await givenExpense(ada, { date: '2025-01-10', amount: '100' });
  await ada.ask(createExpense, { input: { categoryCode: 'FOOD', amount: '1', date: '2025-02-30' } });
  await page.goto('/cash-flow?month=2025-01&add=income');
  const line = page.getByRole('form', { name: 'Add an income' });
  await line.getByRole('combobox', { name: 'Category' }).waitFor();
  await page.getByText('More went out than came in: €100.00 came from savings.').waitFor();
  await expectFocus(page, 'Category');
  await type(page, 'salary', 'Enter', 'Tab', 'Tab', '40', 'Enter');
  await row(page, /Salary.*\+€40\.00/).waitFor();
  await page.getByText('More went out than came in: €60.00 came from savings.').waitFor();
  expect(new URL(page.url()).searchParams.has('add')).toBe(false);
  expect(window.complaints).toEqual([]);
});

const row = (page: Page, name: RegExp) => page.getByRole('row', { name }).first();
