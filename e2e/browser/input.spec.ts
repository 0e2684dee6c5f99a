import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMonths } from '../../domain/month';
import { givenAsset, recordValue } from '../testing/books';
import { launchBrowser, phoneSize, visit, type Visit } from '../testing/browser';
import { givenExpense } from '../testing/cash-flow';
import { givenPerson, type Person } from '../testing/person';
import { sharedProduct } from '../testing/shared-product';
import { enter, expectAccessible, expectNoSidewaysScroll, headline } from '../testing/screen';

// A month is entered by keyboard: nothing is guessed, nothing of another window is overwritten unseen.

const now = new Date().toISOString().slice(0, 7);

const product = sharedProduct();
let browser: Browser;
let ada: Person;
let savings: string;
let window: Visit;

beforeAll(async () => {
  ada = await givenPerson(product, 'ada');
  savings = await givenAsset(ada, { name: 'Savings' });
  await recordValue(ada, savings, addMonths(now, -1), '1200');
  await recordValue(ada, await givenAsset(ada, { name: 'Fund', currency: 'USD' }), addMonths(now, -1), '500');
  await ada.get('mutation ($input: SetExchangeRateInput!) { setExchangeRate(input: $input) { id } }', {
    input: { currency: 'USD', month: now, rate: '1.3' },
  });
  browser = await launchBrowser();
  window = await visit(browser, product.origin);
  await enter(window.page, ada, '/input');
});
afterAll(async () => {
  await browser.close();
});

const field = (page: Page, name: string) => page.getByRole('textbox', { name: new RegExp(`^${name},`) });
const remark = (page: Page) => page.getByRole('alert');

test('an amount that may be either of two is asked about in its place, and answered with the keyboard', async () => {
  const { page } = window;
  await field(page, 'Savings').click();
  await page.keyboard.type('1.234');
  expect(await remark(page).count()).toBe(0);
  await page.keyboard.press('Enter');
  await remark(page).getByText('Which do you mean?').waitFor();
  await expectAccessible(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  expect(await field(page, 'Savings').inputValue()).toBe('1,234.00');
});

test('a value that another window recorded meanwhile is shown, and is kept or taken by a word', async () => {
  const { page } = window;
  await recordValue(ada, savings, now, '1300');
  await remark(page).getByText('Now 1,300.00, by another window').waitFor();
  await page.mouse.move(0, 0);
  await expectAccessible(page);
  await page.keyboard.press('Control+s');
  expect(await field(page, 'Savings').inputValue()).toBe('1,234.00');
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await page.keyboard.press('Control+s');
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Undone', { exact: true }).waitFor();
  expect(await field(page, 'Savings').inputValue()).toBe('1,300.00');
});

test('a sum is worked out, a pasted column is read as one, and what found no row is named', async () => {
  const { page, context } = window;
  await field(page, 'Savings').click();
  await page.keyboard.type('=1200+35.5');
  await page.keyboard.press('Enter');
  expect(await field(page, 'Savings').inputValue()).toBe('1,235.50');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => navigator.clipboard.writeText('1.250\n1.260,50\n77\n'));
  await field(page, 'Fund').click();
  await page.keyboard.press('Control+v');
  await page.getByText(/^Pasted 2 values\. No row was left for 1: 77\./).waitFor();
  expect(await field(page, 'Fund').inputValue()).toBe('1,250.00');
  expect(await field(page, 'Savings').inputValue()).toBe('1,260.50');
  await page.keyboard.press('Control+z');
  expect(await field(page, 'Savings').inputValue()).toBe('1,235.50');
});

test('the foot has net worth in the base currency and each currency’s total, and the dashboard says the same', async () => {
  const { page } = window;
  await field(page, 'Fund').fill('512.34');
  await page.keyboard.press('Control+s');
  await page.getByText('Saved', { exact: true }).waitFor();
  const totals = page.getByRole('group', { name: 'Totals' });
  const text = await totals.innerText();
  expect(text).toContain('€1,235.50');
  expect(text).toContain('$512.34');
  const inAll = /€[\d,.]+/.exec(text)?.[0];
  expect(inAll).toBe('€1,629.61');
  await page.getByText(/is complete: every asset has its value/).waitFor();
  await page.getByRole('link', { name: 'Dashboard', exact: true }).click();
  await expect.poll(() => headline(page)).toBe(inAll);
  await page.getByRole('link', { name: /^Review / }).waitFor();
  expect(await page.getByRole('link', { name: /^Record / }).count()).toBe(0);
});

test('assets are added with their first values, one after the other', async () => {
  const { page } = window;
  await page.goto('/input?add=asset');
  const dialog = page.getByRole('dialog');
  const category = dialog.getByLabel('Category');
  await dialog.getByLabel('Name', { exact: true }).fill('Deposit');
  await category.selectOption('CASH');
  await dialog.getByLabel(/^Value in/).fill('2.345');
  await dialog.getByRole('button', { name: 'Add and another' }).click();
  await dialog.getByRole('button', { name: '2,345.00' }).click();
  await dialog.getByRole('button', { name: 'Add and another' }).click();
  await page.getByText('Deposit was added.').waitFor();
  await expect.poll(() => dialog.getByLabel('Name', { exact: true }).inputValue()).toBe('');
  expect(await category.inputValue()).toBe('CASH');
  await dialog.getByLabel('Name', { exact: true }).fill('Wallet');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await field(page, 'Deposit').inputValue()).toBe('2,345.00');
  expect(await field(page, 'Wallet').inputValue()).toBe('');
});

test('where the value of a new asset is refused the asset stays, says so, and is not added twice', async () => {
  const { page, context } = window;
  await page.getByRole('button', { name: 'Add asset' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).fill('Gold');
  await dialog.getByLabel('Category').selectOption('CASH');
  await dialog.getByLabel(/^Value in/).fill('50');
  await context.route('**/graphql', (route) =>
    route.request().postData()?.includes('RecordMonth') ? route.abort() : route.continue(),
  );
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await dialog.getByText(/^Gold was added, but not its value\./).waitFor();
  await context.unroute('**/graphql');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await field(page, 'Gold').inputValue()).toBe('50.00');
  expect(await field(page, 'Gold').count()).toBe(1);
});

test('? lists the keys of the screen, but is a letter in a field', async () => {
  const { page } = window;
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await page.getByRole('textbox', { name: /^Note on Gold/ }).fill('why');
  await page.keyboard.type('?');
  expect(await page.getByRole('textbox', { name: /^Note on Gold/ }).inputValue()).toBe('why?');
  expect(await list.count()).toBe(0);
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.keyboard.press('?');
  await list.getByText('Take the suggestion or what is typed, and go down').waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await list.waitFor({ state: 'detached' });
});

test('what was done on two screens is undone from either, the last first, and done again', async () => {
  const { page } = window;
  await givenExpense(ada, { payee: 'Bakery', date: `${now}-01` });
  const bakery = page.getByRole('row', { name: /Bakery/ });
  await page.getByRole('link', { name: 'Cash flow', exact: true }).click();
  await bakery.focus();
  await page.keyboard.press('Delete');
  await page.getByText(/^Deleted Bakery/).waitFor();
  await page.getByRole('link', { name: 'Monthly input', exact: true }).click();
  await field(page, 'Wallet').fill('75');
  await page.keyboard.press('Control+s');
  await page.getByText('Saved', { exact: true }).waitFor();

  await page.keyboard.press('Control+z');
  await page.getByText(/^Undone: Value of Wallet saved/).waitFor();
  await expect.poll(() => field(page, 'Wallet').inputValue()).toBe('');
  await page.keyboard.press('Control+z');
  await page.getByText('Undone: Bakery deleted').waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Cash flow', exact: true }).click();
  await bakery.waitFor();
  await page.keyboard.press('Control+Shift+z');
  await bakery.waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Monthly input', exact: true }).click();
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => field(page, 'Wallet').inputValue()).toBe('75.00');
});

test('on a phone the questions and the totals have room', async () => {
  const { page } = await visit(browser, product.origin, { ...phoneSize, colorScheme: 'dark' });
  await enter(page, ada, '/input');
  await field(page, 'Wallet').fill('1.234');
  await page.keyboard.press('Enter');
  await remark(page).waitFor();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.context().close();
});

test('the browser had nothing to complain about', () => {
  expect(window.complaints.filter((text) => !text.includes('ERR_FAILED'))).toEqual([]);
});
