import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMonths } from '../../domain/month';
import { givenAsset, recordValue } from '../testing/books';
import { deskSize, launchBrowser, phoneSize, visit, type Visit } from '../testing/browser';
import { categoriesOf, createTransfer, found, givenTransaction, updateTransaction } from '../testing/cash-flow';
import { givenCategory } from '../testing/categories';
import { tabTo } from '../testing/keyboard';
import { givenPerson, type Person } from '../testing/person';
import { startProduct, type OwnProduct } from '../testing/product';
import { chooseFile, expectAccessible, expectNoSidewaysScroll, fillSignIn } from '../testing/screen';
import { told } from './cash-flow/told';
import { security } from './settings/security';

// All that a member sets for themselves, from the first look at the profile to the end of the account.

const now = new Date().toISOString().slice(0, 7);
const sections = [
  ['profile', 'Profile', 'Profile'],
  ['appearance', 'Appearance', 'Theme'],
  ['security', 'Security', 'Password'],
  ['exchange-rates', 'Exchange rates', 'Exchange rates'],
  ['targets', 'Allocation targets', 'Allocation targets'],
  ['export', 'Export and import', 'Export'],
  ['audit', 'Audit trail', 'Audit trail'],
  ['delete', 'Delete', 'Assets'],
] as const;

let product: OwnProduct;
let browser: Browser;
let ada: Person;
let window: Visit;
let page: Page;

beforeAll(async () => {
  product = await startProduct();
  await product.database.query(
    "insert into fx_rates (currency, month, rate, source) values ('USD', :month::date, 1.10, 'ECB')",
    { month: `${now}-01` },
  );
  ada = await givenPerson(product, 'ada');
  for (const [name, currency] of [
    ['Savings', 'EUR'],
    ['Broker', 'USD'],
  ] as const) {
    await recordValue(ada, await givenAsset(ada, { name, currency }), now, '1100');
  }
  browser = await launchBrowser();
  window = await visit(browser, product.origin);
  page = window.page;
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

test('after signing in they are where they wanted to be, and nothing offends a screen reader', async () => {
  await page.goto('/settings');
  await page.waitForURL('**/sign-in?**');
  await fillSignIn(page, ada);
  await page.waitForURL((url) => url.pathname === '/settings/profile');
  for (const [path, name, heading] of sections) {
    await page.setViewportSize(deskSize);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.getByRole('navigation', { name: 'Settings' }).getByRole('link', { name }).click();
    await page.waitForURL(`**/settings/${path}`);
    await page.getByRole('heading', { level: 2, name: heading, exact: true }).waitFor();
    await expectAccessible(page);
    await page.setViewportSize(phoneSize);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByRole('link', { name: 'All settings' }).waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
  await page.getByRole('link', { name: 'All settings' }).click();
  await page.getByRole('link', { name: /^Profile Name, currency/ }).waitFor();
  expect(await page.getByRole('navigation', { name: 'Settings' }).getByRole('link').count()).toBe(sections.length);
  await page.setViewportSize(deskSize);
  await page.emulateMedia({ colorScheme: 'light' });
});

test('another name, locale and base currency are seen in the example, then in the frame and on the dashboard', async () => {
  await page.goto('/settings/profile');
  await page.getByLabel('Name').fill('Ada λ 🌍');
  await page.getByLabel('Figures and dates').selectOption({ label: 'German (Germany)' });
  await page.getByLabel('Base currency').selectOption('USD');
  await page.getByLabel('Time zone').selectOption('Asia/Tokyo');
  expect(await page.getByRole('group', { name: 'Example' }).innerText()).toMatch(/1\.234\.567,50\sUS\$/);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
  await page.getByRole('button', { name: 'Account of Ada λ 🌍' }).waitFor();
  await page.getByRole('link', { name: 'Dashboard', exact: true }).click();
  // 1100 EUR at 1.10, and 1100 USD.
  await page.getByRole('main').getByText('2.310,00 US$').first().waitFor();
});

test('a name the server refuses is refused at its field', async () => {
  await page.goto('/settings/profile');
  await page.getByLabel('Name').fill('x'.repeat(121));
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('A name has 1 to 120 characters.').waitFor();
  expect(await page.getByLabel('Name').getAttribute('aria-invalid')).toBe('true');
});

test('the theme goes with the account to another device', async () => {
  await page.goto('/settings/appearance');
  const kept = page.waitForResponse((response) => (response.request().postData() ?? '').includes('SetTheme'));
  await page.getByRole('radio', { name: 'Dark theme' }).check();
  await page.locator('html[data-color-scheme=dark]').waitFor();
  await kept;

  const other = await visit(browser, product.origin);
  await other.page.goto('/sign-in');
  await other.page.locator('html[data-color-scheme=light]').waitFor();
  await fillSignIn(other.page, ada);
  await other.page.locator('html[data-color-scheme=dark]').waitFor();
  // The next visit begins dark, before anything is asked.
  await other.page.route('**/graphql', () => undefined);
  await other.page.goto('/dashboard');
  expect(await other.page.locator('html').getAttribute('data-color-scheme')).toBe('dark');
  await other.context.close();

  await page.getByRole('radio', { name: 'As the system is set' }).check();
  await page.locator('html[data-color-scheme=light]').waitFor();
});

test('a rate of their own is set and cleared by keyboard, and counts at once', async () => {
  await page.goto('/settings/exchange-rates?currency=USD');
  await page.getByRole('table', { name: 'Exchange rates of USD' }).waitFor();
  expect(await rowOf(now).innerText()).toContain('European Central Bank');
  expect(await rowOf(addMonths(now, -1)).innerText()).toContain('No rate');
  await tabTo(page, /^Set your rate of /);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').locator('input:focus').waitFor();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('zero');
  await page.keyboard.press('Enter');
  await page.getByText('This is not a number.').waitFor();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('2,5');
  await page.getByText('1 USD is 0,4 EUR.').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await rowOf(now).innerText()).toContain('Your own, instead of 1,1000');
  expect((await netWorth()).netWorth).toBe('3850');

  await tabTo(page, /^Change your rate of /);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Use the published rate$/);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await rowOf(now).innerText()).toContain('European Central Bank');
  expect((await netWorth()).netWorth).toBe('2310');
});

test('exported books are emptied here and imported again, to the same figures', async () => {
  await givenMoney();
  const before = await figures();
  await page.goto('/settings/export');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download archive' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^finally-\d{4}-\d\d-\d\d\.zip$/);
  const archive = await download.path();
  const [json] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download JSON' }).click(),
  ]);
  const document = JSON.parse(await readFile(await json.path(), 'utf8')) as {
    assets: { name: string }[];
    transactions: object[];
  };
  expect(document.assets.map(({ name }) => name).toSorted()).toEqual(['Broker', 'Savings']);

  expect(document.transactions).toHaveLength(4);

  // Into books that hold something else, nothing is imported.
  const changed = JSON.stringify({ ...document, profile: { ...document, name: null } });
  await chooseFile(page, { name: 'other.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') });
  await page.getByText('This is not a file that FinAlly exported.').waitFor();
  await chooseFile(page, { name: 'books.json', mimeType: 'application/json', buffer: Buffer.from(changed) });
  await page.getByText('This file was exported by FinAlly, but is damaged.').waitFor();
  const fewer = JSON.stringify({ ...document, assetInputs: [] });
  await chooseFile(page, { name: 'books.json', mimeType: 'application/json', buffer: Buffer.from(fewer) });
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText('Your books are not empty.').waitFor();
  await page.getByRole('link', { name: 'What can be deleted' }).click();

  await page.getByRole('button', { name: 'Empty the books' }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByRole('button', { name: 'Empty the books' }).isDisabled()).toBe(true);
  await dialog.getByRole('textbox').fill(ada.email);
  await dialog.getByRole('button', { name: 'Empty the books' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect((await netWorth()).netWorth).toBe('0');

  await page.getByRole('link', { name: 'Export and import' }).click();
  await page.getByText('Your books have to be empty for that.').waitFor();
  await chooseFile(page, archive);
  const summary = page.getByRole('table', { name: 'What the file holds' });
  expect(await summary.getByRole('row', { name: /Assets and debts/ }).innerText()).toContain('2');
  expect(await summary.getByRole('row', { name: /Transactions/ }).innerText()).toMatch(/4\s+Jan/);
  expect(await summary.getByRole('row', { name: /Own categories/ }).innerText()).toContain('1');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText('Your books are restored: 2 assets and debts, 2 values, 4 transactions').waitFor();
  expect(await figures()).toEqual(before);
  await page.getByRole('link', { name: 'To the dashboard', exact: true }).click();
  await page.getByRole('main').getByText('2.310,00 US$').first().waitFor();
});

test('the audit trail tells what happened, page by page, with before and after', async () => {
  await ada.get('mutation { updateMe(input: { locale: "en-GB" }) { id } }');
  const { assets } = await ada.get<{ assets: { id: string; name: string }[] }>('{ assets { id name } }');
  const assetId = assets.find(({ name }) => name === 'Savings')?.id;
  for (const value of ['1100', '1200']) await recordValue(ada, assetId, addMonths(now, -1), value);
  const { id, categoryId } = await givenRefund();
  const splits = [
    { categoryId, amount: '20' },
    { amount: '10', note: 'Deposit' },
  ];
  await ada.get(updateTransaction, { input: { id, splits } });
  for (let index = 0; index < 26; index += 1) {
    await ada.get(
      'mutation { light: updateMe(input: { theme: LIGHT }) { id } system: updateMe(input: { theme: SYSTEM }) { id } }',
    );
  }
  await page.goto('/settings/audit');
  await page.getByText('Profile: theme changed from LIGHT to SYSTEM').first().waitFor();
  expect(await page.getByRole('listitem').filter({ hasText: 'changed from €1,100.00 to €1,200.00' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Show older changes' }).click();
  const entry = page.getByRole('button', { name: /Value of Savings for .* changed from €1,100.00 to €1,200.00/ });
  await entry.click();
  expect(await page.getByRole('table', { name: 'Before and after' }).getByRole('row').last().innerText()).toMatch(
    /value\s+€1,100.00\s+€1,200.00/,
  );
  const bikeShop = 'Bike shop, Wellness › Leisure, €30.00 on 5 January 2024';
  await page.getByText(`Refund added: ${bikeShop}`).waitFor();
  await page.getByText(`Refund ${bikeShop} changed: where it belongs`).waitFor();
  await expectAccessible(page);
  await ada.get('mutation { updateMe(input: { theme: DARK }) { id } }');
  await page.getByText('Profile: theme changed from SYSTEM to DARK').waitFor();
  expect(await entry.isVisible()).toBe(true);
  await ada.get('mutation { updateMe(input: { theme: SYSTEM }) { id } }');
  await page.getByText('Profile: theme changed from DARK to SYSTEM').waitFor();
  await page.getByLabel('Show').selectOption('Imports');
  await page.getByText('Exported books restored: 2 assets and debts, 2 values').waitFor();
  await page.getByText(/^1 of the \d+ changes loaded$/).waitFor();
});

test('all assets are deleted after the words for it were typed, and the money that went through them is told', async () => {
  const before = await found(ada, {});
  await page.goto('/settings/delete');
  await page.getByRole('button', { name: 'Delete all assets' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('delete all assets');
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Delete all assets' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await page.getByRole('button', { name: 'Delete all assets' }).isDisabled()).toBe(true);
  expect(await ada.get('{ assets(includeClosed: true) { id } }')).toEqual({ assets: [] });
  expect(await found(ada, {})).toHaveLength(before.length);
  await page.goto('/cash-flow?month=2024-01');
  await page
    .getByRole('row', { name: /an account that is gone → an account that is gone/ })
    .first()
    .waitFor();
});

security(() => ({ product, browser, ada, page }));

test('the browser had nothing to complain about', () => {
  // What the user pool refuses is an HTTP 400, which browsers print by themselves.
  expect(window.complaints.filter((text) => !text.includes('status of 400'))).toEqual([]);
});

/** A category of her own, an amount in two parts, a refund and a transfer. */
async function givenMoney(): Promise<void> {
  const categoryId = await givenCategory(ada, 'Café');
  const date = '2024-01-05';
  const splits = [{ categoryId, amount: '-12.5', note: 'Lunch' }, { amount: '-7.5' }];
  await givenTransaction(ada, { date, payee: 'Market', amount: '-20', currency: 'EUR', splits });
  await givenRefund();
  const { assets } = await ada.get<{ assets: { id: string; name: string }[] }>('{ assets { id name } }');
  const [fromAccountId, toAccountId] = ['Savings', 'Broker'].map((name) => assets.find((one) => one.name === name)?.id);
  await ada.get(createTransfer, { input: { date, fromAccountId, toAccountId, amount: '100', receivedAmount: '110' } });
}

async function givenRefund() {
  const categoryId = (await categoriesOf(ada))['EXPENSE WELLNESS_LEISURE'] ?? '';
  const refund = { date: '2024-01-05', payee: 'Bike shop', amount: '30', currency: 'EUR', categoryId };
  return { id: (await givenTransaction(ada, refund)).id, categoryId };
}

/** What has to be the same after books were exported and imported. */
async function figures() {
  return { worth: await netWorth(), money: await told(ada, { from: '2024-01-01', to: '2024-01-31' }) };
}

async function netWorth(): Promise<{ netWorth: string }> {
  const { netWorth: answer } = await ada.get<{ netWorth: { points: { netWorth: string }[] } }>(
    'query ($month: String!) { netWorth(from: $month, to: $month) { points { month netWorth assets liabilities } } }',
    { month: now },
  );
  const [point] = answer.points;
  if (point === undefined) throw new Error('There is no point of this month.');
  return { ...point, netWorth: String(Number(point.netWorth)) };
}

function rowOf(month: string) {
  const name = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric' }).format(new Date(`${month}-15`));
  return page.getByRole('row', { name: new RegExp(name.replaceAll('.', '\\.')) });
}
