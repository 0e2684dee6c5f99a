import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMonths } from '../../domain/month';
import { deskSize, launchBrowser, phoneSize, visit, type Visit } from '../testing/browser';
import { found, givenExpense, givenExpenses, updateTransaction } from '../testing/cash-flow';
import { expectFocus, rush, type } from '../testing/keyboard';
import { moneyOf } from '../testing/month-of-money';
import { demoHousehold, givenPerson, type Person } from '../testing/person';
import { startProduct, type OwnProduct } from '../testing/product';
import { enter, expectAccessible, expectNoSidewaysScroll, operationsOf } from '../testing/screen';
import { euros } from '../testing/written';
import { accountCheckJourney } from './cash-flow/account-check';
import { bothWaysJourney } from './cash-flow/both-ways';
import { budgetJourney } from './cash-flow/budgets';
import { categoryJourney } from './cash-flow/categories';
import { expenseJourney } from './cash-flow/expenses';
import { filterJourney } from './cash-flow/filters';
import { row } from './cash-flow/given';
import { selectionJourney } from './cash-flow/selection';
import { splitJourney } from './cash-flow/splits';
import { told } from './cash-flow/told';

// A month of money: the demo household's figures, then entries, budgets and categories of a member of their own, by
// keyboard, and a list of 5,000 expenses.

const month = '2026-03';

let product: OwnProduct;
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
    await page.getByRole('grid', { name: 'Entries' }).waitFor();
    const summary = await page.locator('dl').innerText();
    for (const amount of [cashFlow.income, cashFlow.expenses, cashFlow.net]) expect(summary).toContain(euros(amount));
    await page.getByRole('button', { name: 'Show as table' }).click();
    const table = await page.getByRole('region', { name: 'Flow of money as a table' }).innerText();
    for (const { amount, category } of cashFlow.expensesByCategory) {
      expect(table).toContain(category?.name ?? 'Uncategorised');
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

expenseJourney(() => ({ ada, page: window.page }));

test('an expense is typed in two lines on a laptop, with room for an account', async () => {
  const { context, page } = await visit(browser, product.origin, { width: 1280, height: 800 });
  await enter(page, await demoHousehold(product));
  await page.goto('/cash-flow?add=expense');
  const line = page.getByRole('form', { name: 'Add an expense' });
  await line.getByLabel('Account').waitFor();
  expect((await line.boundingBox())?.height).toBeLessThan(80);
  await context.close();
});

budgetJourney(() => ({ ada, page: window.page, month }));

test('two expenses are added in one go, however fast they are typed, and each in the category of exactly its name', async () => {
  const { page } = window;
  await page.goto('/cash-flow?month=2026-02&add=expense');
  await expectFocus(page, 'Amount');
  const stamp = ['1', 'Tab', 'Stamp', 'Tab', 'Other', 'Enter', 'Enter'];
  await rush(page, ...stamp, '2.50', 'Tab', 'Bread', 'Tab', 'food', 'Tab', 'Enter');
  await row(page, /Stamp.*Other.*€1\.00/).waitFor();
  await row(page, /Bread.*Food.*€2\.50/).waitFor();
  await expectFocus(page, 'Amount');
  await expect
    .poll(() => told(ada, { from: '2026-02-01', to: '2026-02-28' }))
    .toEqual(['EXPENSE Bread -2.50 EUR: Food -2.50', 'EXPENSE Stamp -1.00 EUR: Other -1.00']);
  for (const sorted of [/Fees/, /Groceries/]) expect(await row(page, sorted).count()).toBe(0);
});

bothWaysJourney(() => ({ ada, page: window.page }));
splitJourney(() => ({ ada, page: window.page }));
filterJourney(() => ({ ada, page: window.page }));
selectionJourney(() => ({ ada, page: window.page }));
accountCheckJourney(() => ({ ada, page: window.page }));
categoryJourney(() => ({ ada, page: window.page }));

test('5,000 expenses are searched, scrolled and exported, with only the rows in sight drawn', async () => {
  const { page } = window;
  await givenExpenses(product, ada, 5000);
  await page.goto(`/cash-flow?month=${month}&dates=all`);
  const grid = page.getByRole('grid', { name: 'Entries' });
  await expect.poll(() => grid.getAttribute('aria-rowcount')).toBe('-1');
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
  const [seen] = await found(ada, { search: inSight });
  await givenExpense(ada, { date: '2035-01-01', description: 'From elsewhere' });
  await ada.get(updateTransaction, { input: { id: seen?.id, amount: '-777.70' } });
  await row(page, new RegExp(`${inSight}.*€777\\.70`)).waitFor();
  await page.keyboard.press('Home');
  await row(page, /From elsewhere.*€12\.30/).waitFor();

  await page.getByLabel('Search entries').fill('shop 4321');
  await expect.poll(() => grid.getAttribute('aria-rowcount')).toBe('2');
  expect(new URL(page.url()).searchParams.get('q')).toBe('shop 4321');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export CSV' }).click(),
  ]);
  expect(await readFile(await file.path(), 'utf8')).toMatch(
    /\r\nexpense,2021-10-31,,'=Shop 4321,Rent,,,,,-2\.00,EUR,booked,/,
  );
  await page.getByLabel('Search entries').fill('nothing of this kind');
  await page.getByText('No entries match these filters.').waitFor();
});

test('an address asks for an income, a deficit says so, and the browser had nothing to complain about', async () => {
  const { page } = window;
  await givenExpense(ada, { date: '2025-01-10', amount: '100' });
  await page.goto('/cash-flow?month=2025-01&add=income');
  const line = page.getByRole('form', { name: 'Add an income' });
  await line.waitFor();
  await page.getByText('More went out than came in: €100.00 came from savings.').waitFor();
  await expectFocus(page, 'Amount');
  await type(page, '40', 'Tab', 'Tab', 'salary', 'Enter', 'Enter');
  await row(page, /Salary.*\+€40\.00/).waitFor();
  await page.getByText('More went out than came in: €60.00 came from savings.').waitFor();
  expect(new URL(page.url()).searchParams.has('add')).toBe(false);
  expect(window.complaints).toEqual([]);
});
