import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMonths } from '../../domain/month';
import { givenAsset, recordValue } from '../testing/books';
import { launchBrowser, phoneSize, visit, type Visit } from '../testing/browser';
import { givenExpense } from '../testing/cash-flow';
import { updateCategory } from '../testing/categories';
import { givenPerson, type Person } from '../testing/person';
import { startProduct, type OwnProduct } from '../testing/product';
import { charts, enter, expectAccessible, headline } from '../testing/screen';
import { interruptions } from './live/interruptions';
import { typeValue, valueField } from './live/value-field';

// One member with two devices and a script: what one of them writes, the others show.

const now = new Date().toISOString().slice(0, 7);
const before = addMonths(now, -1);

let product: OwnProduct;
let browser: Browser;
let ada: Person;
let assetId: string;
let desk: Visit;
let phone: Visit;
/** A device that keeps nothing of the application: each part comes from the network. */
let laptop: Visit;

beforeAll(async () => {
  product = await startProduct();
  ada = await givenPerson(product, 'ada');
  assetId = await givenAsset(ada, { name: 'Épargne' });
  await givenAsset(ada, { name: 'Old savings' });
  await recordValue(ada, assetId, before, '1000.00');
  await recordValue(ada, assetId, now, '1500.00');
  browser = await launchBrowser();
  desk = await visit(browser, product.origin);
  phone = await visit(browser, product.origin, { ...phoneSize, colorScheme: 'dark' });
  laptop = await visit(browser, product.origin);
  await laptop.context.route('**/sw.js', (route) => route.abort());
  for (const { page } of [desk, phone]) {
    watchSubscriptions(page);
    await enter(page, ada);
    await charts(page).waitFor();
  }
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

test('a value saved on the phone shows on the desk, marked, and is no news to the phone', async () => {
  expect(await headline(desk.page)).toBe('€1,500.00');
  await subscribed(desk.page);
  await phone.page.goto('/input');
  await typeValue(phone.page, '2250.5');
  await phone.page.getByText('Saved', { exact: true }).waitFor();
  await showsHeadline(desk.page, '€2,250.50');
  await desk.page.locator('[data-live=changed]').first().waitFor();
  expect(await phone.page.locator('[data-live]').count()).toBe(0);
});

test('a script’s write reaches both, and leaves alone what is being typed', async () => {
  await subscribed(phone.page);
  await valueField(phone.page).fill('7');
  await recordValue(ada, assetId, now, '3000.00');
  await showsHeadline(desk.page, '€3,000.00');
  expect(await valueField(phone.page).inputValue()).toBe('7');
  await phone.page.keyboard.press('Escape');
  await expectValue(phone.page, '3,000.00');
});

test('an entry of a script and another name for its category reach the list on the desk', async () => {
  const { page } = desk;
  await page.goto(`/cash-flow?month=${now}`);
  await page.getByRole('button', { name: 'Add the first expense' }).waitFor();
  await subscribed(page);
  const { splits } = await givenExpense(ada, { date: `${now}-01`, payee: 'Market' });
  await page.getByRole('row', { name: /Market.*Food.*€12\.30/ }).waitFor();
  const id = splits[0]?.category?.id;
  await ada.get(updateCategory, { input: { id, name: 'Eating' } });
  await page.getByRole('row', { name: /Market.*Eating.*€12\.30/ }).waitFor();
  await page.getByRole('textbox', { name: /^Budget for Eating,/ }).waitFor();
  await page.goto('/dashboard');
  await charts(page).waitFor();
  await subscribed(page);
});

test('without a network they are told how old the figures are, and catch up when it is back', async () => {
  const { page, context } = desk;
  await context.setOffline(true);
  const connection = page.getByRole('status', { name: 'Connection' });
  await connection.getByText(/^You are offline\. What you see was loaded at \d\d:\d\d/).waitFor();
  await expectAccessible(page);
  await recordValue(ada, assetId, now, '4000.00');
  expect(await headline(page)).toBe('€3,000.00');
  await context.setOffline(false);
  await connection.getByText('Back online').waitFor();
  await showsHeadline(page, '€4,000.00');
  await recordValue(ada, assetId, now, '4100.00');
  await showsHeadline(page, '€4,100.00');
});

test('the application opens without a network', async () => {
  const { page, context } = desk;
  // Where it was cut off while it was being kept, the next visit keeps it.
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await page.goto('/dashboard');
  await page.getByRole('status', { name: 'Connection' }).getByText('You are offline.').waitFor();
  await page.getByRole('link', { name: 'Monthly input' }).waitFor();
  await context.setOffline(false);
  await showsHeadline(page, '€4,100.00');
  const kept = await page.evaluate(async () => {
    const caches = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)));
    return (await Promise.all(caches.map((cache) => cache.keys()))).flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept).toContain('/index.html');
  expect(kept.filter((path) => /^\/(graphql|outbox|$)/.test(path))).toEqual([]);
});

test('a new version is offered and waits until it is wanted, with all that is being typed', async () => {
  const { page } = desk;
  await page.goto('/input');
  await valueField(page).fill('5');
  // The same file at another address is another version to a browser.
  await page.evaluate(() => navigator.serviceWorker.register('/sw.js?later'));
  const notices = page.getByRole('status', { name: 'Notices' });
  await notices.getByText('A new version is ready.').waitFor();
  await expectAccessible(page);
  expect(await controllerOf(page)).toBe('/sw.js');
  page.once('dialog', (asked) => void asked.dismiss());
  await notices.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => controllerOf(page)).toBe('/sw.js?later');
  expect(await valueField(page).inputValue()).toBe('5.00');
  await valueField(page).press('Escape');
  // The page that is loaded next brings the usual address back, which is newer still.
  await page.reload();
  await Promise.all([page.waitForEvent('load'), notices.getByRole('button', { name: 'Reload' }).click()]);
  await expectValue(page, '4,100.00');
  expect(await controllerOf(page)).toBe('/sw.js');
  expect(await notices.innerText()).toBe('');
});

test('the palette goes to a month and to an asset, by keyboard alone', async () => {
  const { page } = desk;
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Find or do' });
  await field.waitFor();
  await expectAccessible(page);
  await page.keyboard.type(before);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/input?month=${before}`);
  await expectValue(page, '1,000.00');

  await page.keyboard.press('Control+k');
  await field.waitFor();
  await page.keyboard.type('epar');
  await page.getByRole('option', { name: /Épargne/, selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForFunction((id) => document.activeElement?.getAttribute('data-value-cell') === id, assetId);

  await page.keyboard.press('Control+k');
  await field.waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.getByRole('option', { name: 'Sign out', selected: true }).waitFor();
  await page.keyboard.press('Escape');
  await field.waitFor({ state: 'detached' });

  await page.keyboard.press('Control+k');
  await field.waitFor();
  await page.keyboard.type('asset add');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Add an asset or a debt' }).waitFor();
  await page.keyboard.press('Escape');
  expect(new URL(page.url()).search).toBe('');
});

test('hidden amounts are hidden everywhere, the field that has the focus aside, and after a reload too', async () => {
  const { page } = desk;
  await page.goto('/input');
  await expectValue(page, '4,100.00');
  await page.keyboard.press('Control+Shift+H');
  await expectValue(page, '••••');
  await valueField(page).focus();
  await expectValue(page, '4,100.00');
  await page.goto('/dashboard');
  await charts(page).waitFor();
  await page.getByRole('button', { name: 'Show as table' }).click();
  await page.getByRole('region', { name: 'Net worth as a table' }).waitFor();
  expect(await page.locator('main').innerText()).not.toMatch(/€|\d{3}\.\d\d/);
  expect(await headline(page)).toBe('hidden');
  await expectAccessible(page);
  await page.keyboard.press('Control+Shift+H');
  await showsHeadline(page, '€4,100.00');
});

interruptions(() => ({ product, ada, laptop }));

test('signing out in one window signs the other one out', async () => {
  const other = await desk.context.newPage();
  await other.goto('/input');
  await valueField(other).waitFor();
  await desk.page.getByRole('button', { name: /Account of/ }).click();
  await desk.page.getByRole('menuitem', { name: 'Sign out' }).click();
  for (const page of [desk.page, other]) await page.getByRole('link', { name: 'Create account' }).first().waitFor();
  await other.goto('/dashboard');
  await other.waitForURL('**/sign-in');
});

test('the browsers had nothing to complain about but the network that was taken from one', () => {
  const offline = /ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED|ERR_FAILED/;
  expect([...desk.complaints, ...phone.complaints].filter((text) => !offline.test(text))).toEqual([]);
});

/** The version of the service worker that the page runs with. */
function controllerOf(page: Page): Promise<string> {
  return page.evaluate(() => navigator.serviceWorker.controller?.scriptURL.replace(location.origin, '') ?? '');
}

/** Until the page hears of changes. */
async function subscribed(page: Page): Promise<void> {
  await expect.poll(() => standing.has(page), { timeout: 30_000 }).toBe(true);
}

/** Pages whose subscription the server has confirmed, and which have neither lost it nor been loaded anew. */
const standing = new Set<Page>();

function watchSubscriptions(page: Page): void {
  page.on('domcontentloaded', () => standing.delete(page));
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => String(payload).includes('start_ack') && standing.add(page));
    socket.on('close', () => standing.delete(page));
  });
}

async function expectValue(page: Page, value: string): Promise<void> {
  await page.waitForFunction(
    ([id, expected]) => document.querySelector<HTMLInputElement>(`[data-value-cell="${id}"]`)?.value === expected,
    [assetId, value] as const,
  );
}

async function showsHeadline(page: Page, amount: string): Promise<void> {
  await page.locator('main p').first().getByText(amount, { exact: true }).first().waitFor({ state: 'attached' });
}
