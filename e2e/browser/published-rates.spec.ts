import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { zip } from '../../lambdas/export-data/zip';
import { csvOf, openBank, type Bank } from '../../local/testing/bank';
import { givenAsset, recordValue } from '../testing/books';
import { launchBrowser, phoneSize, visit, type Visit } from '../testing/browser';
import { tabTo } from '../testing/keyboard';
import { givenPerson, type Person } from '../testing/person';
import { startProduct, type OwnProduct } from '../testing/product';
import { enter, expectAccessible, expectNoSidewaysScroll } from '../testing/screen';

// Rates of the European Central Bank on one machine, with a stand-in for the bank: fetched by the server itself, by a
// button, and from a file.

const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
const now = day(0).slice(0, 7);
// The stand-in has published on the day before, as the bank has on most days; at the start of a month that is another.
const newest = day(1);

let directory: string;
let bank: Bank;
let product: OwnProduct;
let browser: Browser;
let ada: Person;
let window: Visit;
let page: Page;

const start = (port?: number) =>
  startProduct({ directory, ...(port === undefined ? {} : { port }), environment: { RATES_URL: bank.folder } });

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'finally-rates-'));
  bank = await openBank({ [newest]: '1.25', '2020-01-31': '1.10' });
  bank.mood = 'unavailable';
  product = await start();
  ada = await givenPerson(product, 'ada');
  await recordValue(ada, await givenAsset(ada, { name: 'Broker', currency: 'USD' }), now, '1250');
  browser = await launchBrowser();
  window = await visit(browser, product.origin);
  page = window.page;
});
afterAll(async () => {
  await browser.close();
  await product.stop();
  await bank.close();
  await rm(directory, { recursive: true, force: true });
});

const card = () => page.getByRole('region', { name: 'European Central Bank' });
const said = (text: RegExp) => card().getByText(text).waitFor();

test('a server that cannot reach the bank says so plainly, in its log and in the settings, and when it tries again', async () => {
  await expect.poll(() => product.printed()).toContain('Exchange rates could not be fetched: 127.0.0.1:');
  const [line = ''] = product
    .printed()
    .split('\n')
    .filter((printed) => printed.includes('could not be fetched'));
  expect(line).toMatch(/answered 503\. They are tried again at \d{4}-/);
  expect(product.printed()).not.toMatch(/\bat .*\.(ts|mjs):\d/);
  await enter(page, ada, '/settings/exchange-rates');
  await said(/^There are no rates of the bank yet\.$/);
  await said(
    /^Could not be fetched today at \d\d:\d\d: 127\.0\.0\.1:\d+ answered 503\. The next try is today at \d\d:\d\d\.$/,
  );
  await expectAccessible(page);
});

test('rates are fetched by a button within reach of the keyboard, and are on every open screen at once', async () => {
  const other = await visit(browser, product.origin);
  await enter(other.page, ada);
  await other.page.getByRole('main').getByText('Broker').first().waitFor();
  await page
    .getByRole('row', { name: /No rate/ })
    .first()
    .waitFor();

  bank.mood = 'well';
  await tabTo(page, /^Fetch now$/);
  await page.keyboard.press('Enter');
  await said(/^Rates up to \d+ \w+( \d{4})?, last fetched today at \d\d:\d\d\.$/);
  expect(
    await card()
      .getByText(/Could not be fetched/)
      .count(),
  ).toBe(0);
  await page
    .getByRole('row', { name: /1\.2500.*European Central Bank/ })
    .first()
    .waitFor();
  // 1250 USD at 1.25.
  await other.page.getByRole('main').getByText('€1,000.00').first().waitFor();
  await other.context.close();
});

test('what was fetched a moment ago is not fetched again', async () => {
  const before = bank.asked.length;
  await card().getByRole('button', { name: 'Fetch now' }).click();
  await card().getByRole('button', { name: 'Fetch now', disabled: false }).waitFor();
  expect(bank.asked).toHaveLength(before);
});

test('a file of the bank is imported, also from its zip, and another one is refused with the reason', async () => {
  const csv = csvOf({ '2019-03-29': '1.12', '2019-02-28': '1.14' });
  await choose({ name: 'eurofxref-hist.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await said(/^The file holds rates of February 2019 to March 2019\. 2 are new\.$/);
  const archive = zip([{ name: 'eurofxref-hist.csv', content: csv }]);
  await choose({ name: 'eurofxref-hist.zip', mimeType: 'application/zip', buffer: archive });
  await said(/All of them were here already\.$/);
  await choose({ name: 'statement.csv', mimeType: 'text/csv', buffer: Buffer.from('Amount\n12') });
  await said(/^This is no file of the European Central Bank/);
  await choose({ name: 'other.zip', mimeType: 'application/zip', buffer: zip([{ name: 'a', content: 'b' }]) });
  await said(/^There is no eurofxref-hist\.csv in this ZIP file\.$/);
  await expectAccessible(page);
});

test('turned off, the server fetches nothing by itself, also after a restart', async () => {
  const toggle = card().getByRole('switch', { name: 'Fetch new rates every working day' });
  expect(await toggle.isChecked()).toBe(true);
  await toggle.focus();
  await page.keyboard.press('Space');
  await expect.poll(() => toggle.isChecked()).toBe(false);
  await product.database.query('update rate_source set fetched_at = null, newest_day = null');
  const port = Number(new URL(product.origin).port);
  await product.stop();
  const before = bank.asked.length;
  product = await start(port);
  await page.reload();
  await said(/^There are no rates of the bank yet\.$/);
  await expect.poll(() => toggle.isChecked()).toBe(false);
  // Longer than a server waits after its start.
  await page.waitForTimeout(4000);
  expect(bank.asked).toHaveLength(before);
  await toggle.click();
  await said(/^Rates up to /);
});

test('all of it fits a phone, in the dark as well', async () => {
  await page.setViewportSize(phoneSize);
  await page.emulateMedia({ colorScheme: 'dark' });
  bank.mood = 'page';
  await product.database.query("update rate_source set fetched_at = now() - interval '1 day'");
  await card().getByRole('button', { name: 'Fetch now' }).click();
  await said(/What was answered cannot be read\. There is not one day of exchange rates in it\./);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  for (const name of ['Fetch now', 'Import from a file…']) {
    const box = await card().getByRole('button', { name }).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
  }
});

test('the browser had nothing to complain about', () => {
  // What the server refuses is an HTTP 400, which browsers print by themselves; while it restarts nothing answers.
  const known = ['status of 400', 'ERR_CONNECTION_REFUSED', 'status of 503', 'WebSocket connection'];
  expect(window.complaints.filter((text) => !known.some((part) => text.includes(part)))).toEqual([]);
});

async function choose(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    card().getByRole('button', { name: 'Import from a file…' }).click(),
  ]);
  await chooser.setFiles(file);
}
