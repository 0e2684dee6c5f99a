import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMonths } from '../../domain/month';
import { launchBrowser, visit, type Visit } from '../testing/browser';
import {
  batchOf,
  expectNothingButMeasures,
  kindOf,
  startMonitoringEndpoint,
  type MonitoringEndpoint,
} from '../testing/monitoring';
import { codeInOutbox } from '../testing/outbox';
import { startProduct, type OwnProduct } from '../testing/product';
import { charts, chartTooltip, expectAccessible, fillSignIn, headline } from '../testing/screen';
import { longMonth } from '../testing/written';

// A person without any knowledge of the system, from sign-up to three months of net worth.

const now = new Date().toISOString().slice(0, 7);
const months = [addMonths(now, -2), addMonths(now, -1), now] as const;

// By hand. Month one: 10000.00 + 1100.00 / 1.10 = 11000.00, less 5000.00 owed.
// Month two: the shares are left out and carry: 10250.50 + 1100.00 / 1.25 = 11130.50, less 4900.00.
// Month three: 9999.99 + 1320.55 / 1.20 = 9999.99 + 1100.458333… = 11100.448333…, rounded once to 11100.45, less 4800.00.
const rates = ['1.10', '1.25', '1.20'];
const netWorth = ['€6,000.00', '€6,230.50', '€6,300.45'];

let monitoring: MonitoringEndpoint;
let product: OwnProduct;
let browser: Browser;
let ada: Visit;

beforeAll(async () => {
  monitoring = await startMonitoringEndpoint();
  product = await startProduct({ monitoringUrl: monitoring.url });
  for (const [index, month] of months.entries()) {
    await product.database.query(
      "insert into fx_rates (currency, month, rate) values ('USD', :month::date, :rate::numeric)",
      { month: `${month}-01`, rate: rates[index] ?? '' },
    );
  }
  browser = await launchBrowser();
  ada = await visit(browser, product.origin);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
  await monitoring.close();
});

test('a stranger signs up with the code from the outbox and is shown where to begin', async () => {
  const { page } = ada;
  await page.goto('/');
  await page.getByRole('link', { name: 'Create account' }).first().click();
  await page.getByLabel('Name (optional)').fill('Ada');
  await page.getByLabel('E-mail').fill('ada@example.com');
  await page.getByLabel('Password').fill('Correct-horse-7');
  await page.getByRole('button', { name: 'Create account' }).click();
  await page.getByLabel('Code').waitFor();
  await page.getByLabel('Code').fill(await codeInOutbox(page, 'ada@example.com'));
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.waitForURL('**/dashboard');
  await page
    .getByRole('link', { name: /add|record|input|first/i })
    .first()
    .waitFor();
  await expectAccessible(page);
});

test('they add an account, shares in dollars and a mortgage', async () => {
  const { page } = ada;
  await page.goto('/input');
  await page.getByRole('button', { name: 'Add your first asset' }).click();
  // Their browser speaks British English, and they count in euros.
  await page.getByRole('dialog').getByLabel('Totals in').selectOption('EUR');
  await fillAsset(page, 'Everyday account', 'Cash Liquidity', 'EUR', 'Savings bank');
  await page.getByRole('button', { name: 'Add asset' }).click();
  await fillAsset(page, 'Shares', 'Single Stocks', 'USD');
  await page.getByRole('button', { name: 'Add asset' }).click();
  await fillAsset(page, 'Mortgage', 'Mortgage', 'EUR');
  await page.getByText('0 of 3 entered').waitFor();
  await page.getByText('Savings bank · EUR').waitFor();
  await expectAccessible(page);
});

test('they record three months, leaving one value out, by keyboard', async () => {
  const { page } = ada;
  await record(page, months[0], { 'Everyday account': '10000', Shares: '1,100.00', Mortgage: '5000' });
  await record(page, months[1], { 'Everyday account': '10,250.50', Mortgage: '4900' });
  await record(page, months[2], { 'Everyday account': '9999.99', Shares: '1320.55', Mortgage: '4800' });
  await page.reload();
  await page.getByText('3 of 3 entered').waitFor();
});

test('headline, chart and table show the same figures, those of a calculation by hand', async () => {
  const { page } = ada;
  await page.goto('/dashboard?period=1Y');
  await charts(page).waitFor();
  expect(await headline(page)).toBe(netWorth[2]);

  await page.getByRole('button', { name: 'Show as table' }).click();
  const table = page.getByRole('region', { name: 'Net worth as a table' });
  const everyRow = await table.getByRole('row').allInnerTexts();
  const rows = everyRow.filter((row) => !row.includes('projected'));
  expect(everyRow.length).toBeGreaterThan(rows.length);
  expect(rows.slice(1).map((row) => row.split('\t').at(-1)?.trim())).toEqual(netWorth.toReversed());
  expect(rows[2]).toContain('€11,130.50');

  expect(await chartFigures(page)).toEqual(netWorth);
  for (const [name, total, parts] of [
    ['Assets', '€11,100.45', ['€9,999.99', '€1,100.46']],
    ['Debts', '€4,800.00', ['€4,800.00']],
  ] as const) {
    const section = page.getByRole('region', { name });
    expect(await section.innerText()).toContain(total);
    for (const part of parts) expect(await section.getByRole('listitem').allInnerTexts().then(String)).toContain(part);
  }
  await expectAccessible(page);
});

test('they sign out, are kept out, and find all of it again when they sign in', async () => {
  const { page } = ada;
  await page.getByRole('button', { name: /Ada/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/dashboard'));
  await page.goto('/dashboard');
  await page.waitForURL('**/sign-in**');
  await fillSignIn(page, { email: 'ada@example.com', password: 'wrong-Password-1' });
  await page.getByRole('alert').waitFor();
  await page.getByLabel('Password').fill('Correct-horse-7');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL('**/dashboard**');
  await charts(page).waitFor();
  expect(await headline(page)).toBe(netWorth[2]);
});

test('from the start page to a first net worth of one’s own takes fifteen clicks at most', async () => {
  const { page, context } = await visit(browser, product.origin);
  await context.addInitScript(() => {
    for (const kind of ['click', 'keydown']) {
      const count = () => sessionStorage.setItem(kind, String(Number(sessionStorage.getItem(kind)) + 1));
      document.addEventListener(kind, (event) => event.isTrusted && count(), true);
    }
  });
  await page.goto('/');
  await page.getByRole('link', { name: 'Create account' }).first().click();
  await page.getByLabel('E-mail').click();
  await page.keyboard.type('grace@example.com');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Correct-horse-7');
  await page.keyboard.press('Enter');
  await page.getByLabel('Code').waitFor();
  await page.keyboard.type(await codeInOutbox(page, 'grace@example.com'));
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Start with your own' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add an asset or a debt' });
  await dialog.getByLabel('Name').waitFor();
  await page.keyboard.type('Savings');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Cash');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('textbox', { name: /^Savings/ }).click();
  await page.keyboard.type('2500');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Dashboard', exact: true }).click();
  await page.locator('main p').first().getByText('£2,500.00', { exact: true }).first().waitFor({ state: 'attached' });
  const [clicks, keys] = await page.evaluate(() =>
    ['click', 'keydown'].map((kind) => Number(sessionStorage.getItem(kind))),
  );
  expect(keys).toBeGreaterThan(0);
  // And one more for the mail with the code.
  expect((clicks ?? Infinity) + 1).toBeLessThanOrEqual(15);
  await context.close();
});

test('the browser had nothing to complain about', () => {
  // A refused sign-in is an HTTP 400, which browsers print by themselves.
  expect(ada.complaints.filter((text) => !text.includes('status of 400'))).toEqual([]);
});

test('where pages are measured, the browser told of screens, times and errors, and nothing of theirs', async () => {
  const { page } = ada;
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('Savings bank: €9,999.99 of ada@example.com');
    });
    void Promise.reject(new Error('Mortgage of Ada'));
  });
  // And a screen of the client’s own breaks over a date.
  await page.evaluate(() =>
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
      get: () => {
        throw new TypeError('Shares: €1,320.55 of ada@example.com');
      },
    }),
  );
  await page.getByRole('link', { name: 'Monthly input' }).first().click();
  await page.getByRole('heading', { name: 'This screen could not be shown' }).waitFor();
  // They turn to something else.
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  const events = () => monitoring.told.flatMap((told) => batchOf(told).RumEvents);
  const errors = () => events().flatMap((event) => (kindOf(event) === 'js_error_event' ? event.details : []));
  const kinds = () => [...new Set(events().map(kindOf))].sort();
  await expect
    .poll(kinds, { timeout: 20_000 })
    .toEqual([
      'cumulative_layout_shift_event',
      'js_error_event',
      'largest_contentful_paint_event',
      'page_view_event',
      'performance_navigation_event',
      'session_start_event',
    ]);
  await expect.poll(() => errors().filter((details) => !details.includes('TypeError'))).toHaveLength(2);
  await expect.poll(() => errors().filter((details) => details.includes('"TypeError at /assets/'))).not.toHaveLength(0);

  for (const told of monitoring.told) {
    expectNothingButMeasures(batchOf(told));
    expect(told.path).toBe('POST /appmonitors/finally-local/');
    expect(told.headers).toMatchObject({ origin: product.origin, 'content-type': 'text/plain;charset=UTF-8' });
    for (const header of ['cookie', 'referer', 'authorization']) expect(told.headers).not.toHaveProperty(header);
    expect(told.body).not.toMatch(/€|@|\?|\bada\b|everyday|shares|mortgage|savings/i);
  }
  const screens = events().flatMap(({ metadata }) => (JSON.parse(metadata) as { pageId: string }).pageId);
  expect(screens).toEqual(expect.arrayContaining(['/dashboard', '/sign-in', '/input']));
});

async function fillAsset(
  page: Page,
  name: string,
  category: string,
  currency: string,
  institution = '',
): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel('Category').selectOption({ label: category });
  await dialog.getByLabel('Currency').selectOption(currency);
  await dialog.getByLabel('Held at (optional)').fill(institution);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

async function record(page: Page, month: string, values: Record<string, string>): Promise<void> {
  await page.goto(`/input?month=${month}`);
  for (const [name, value] of Object.entries(values)) {
    const cell = page.getByRole('textbox', { name: new RegExp(`^${name}`) });
    await cell.focus();
    await page.keyboard.type(value);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Control+Enter');
  // Exactly this: “3 changes not saved” says it too.
  await page.getByText('Saved', { exact: true }).waitFor();
}

/** What the tooltip says of each point, reached by Tab and the arrow keys. */
async function chartFigures(page: Page): Promise<string[]> {
  const figures: string[] = [];
  const tooltip = chartTooltip(page);
  await page.getByRole('button', { name: 'Hide table' }).focus();
  await page.keyboard.press('Tab');
  for (const month of months) {
    await page.keyboard.press('ArrowRight');
    await tooltip.getByText(longMonth(month)).waitFor();
    figures.push(/Net worth\s*(\S+)/.exec(await tooltip.innerText())?.[1] ?? '');
  }
  return figures;
}
