import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMonths } from '../../domain/month';
import { deskSize, launchBrowser, phoneSize, visit, type Visit } from '../testing/browser';
import { demoHousehold, type Person } from '../testing/person';
import { startProduct, type OwnProduct } from '../testing/product';
import { expectAccessible, expectNoSidewaysScroll } from '../testing/screen';
import { euros } from '../testing/written';

// The demo household looks for patterns, and asks the API in its own words.

const now = new Date().toISOString().slice(0, 7);

let product: OwnProduct;
let browser: Browser;
let household: Person;
let alex: Visit;

beforeAll(async () => {
  product = await startProduct({ demo: true });
  household = await demoHousehold(product);
  browser = await launchBrowser();
  alex = await visit(browser, product.origin);
  await alex.page.goto('/');
  await alex.page.getByRole('button', { name: 'Try the demo' }).click();
  await alex.page.waitForURL('**/dashboard');
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

test('spending of twelve months and its table are what the API says', async () => {
  const { page } = alex;
  await page.goto('/analytics');
  const card = page.getByRole('region', { name: 'Spending by category', exact: true });
  await card.getByRole('button', { name: 'Show as table' }).click();
  const { cashFlow } = await household.get<{
    cashFlow: { expensesByCategory: { category: { name: string }; amount: string }[] };
  }>(
    'query ($from: String!, $to: String!) { cashFlow(from: $from, to: $to) { expensesByCategory { category { name } amount } } }',
    { from: addMonths(now, -11), to: now },
  );
  for (const { category, amount } of cashFlow.expensesByCategory) {
    const row = card.getByRole('row', { name: new RegExp(`^${category.name} `) });
    expect(await row.getByRole('cell').first().textContent()).toBe(euros(amount));
  }
});

test('net worth by currency adds up to the headline of the month', async () => {
  const { page } = alex;
  const card = page.getByRole('region', { name: 'Net worth over time', exact: true });
  await card.getByRole('button', { name: 'By currency' }).click();
  await card.getByRole('button', { name: 'Show as table' }).click();
  const [, ...cells] = await card.getByRole('row').nth(1).locator('th, td').allTextContents();
  const cents = cells.map((cell) =>
    cell === '–' ? 0 : Math.round(Number(cell.replace('−', '-').replace(/[^\d.-]/g, '')) * 100),
  );
  expect(cents.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBe(cents.at(-1));
});

test('a figure can be taken along as CSV', async () => {
  const { page } = alex;
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Savings rate as CSV' }).click();
  expect((await download).suggestedFilename()).toBe('savings-rate.csv');
});

test('analytics is readable for everyone, light and dark, wide and narrow', async () => {
  const { page } = alex;
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const size of [deskSize, phoneSize]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(deskSize);
});

test('a query from the shelf is answered, and its rows are shown as a table', async () => {
  const { page } = alex;
  await page.goto('/explorer');
  await page.getByRole('button', { name: /^In, out and saved/ }).click();
  await page.locator('.graphiql-tab').getByText('CashFlow').waitFor();
  await page.getByRole('button', { name: 'Execute query' }).click();
  const result = page.getByRole('region', { name: 'Result as table' });
  await result.getByRole('button', { name: 'Show as table' }).click();
  const rows = result.getByRole('region', { name: 'Rows of cashFlow.months' });
  await rows.waitFor();
  expect(await rows.getByRole('columnheader').allTextContents()).toEqual([
    'month',
    'income',
    'expenses',
    'net',
    'savingsRate',
  ]);
  expect(await rows.getByRole('row').count()).toBe(14);
});

test('the explorer is readable for everyone, light and dark', async () => {
  const { page } = alex;
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.locator(`body.graphiql-${colorScheme}`).waitFor();
    // GraphiQL draws the button that closes a tab within the tab itself; nothing from outside can take it out.
    await expectAccessible(page, undefined, { rule: 'nested-interactive', of: '.graphiql-tab' });
  }
});

test('on a phone the panes of the explorer scroll, and not the page around them as well', async () => {
  const { page } = alex;
  await page.setViewportSize(phoneSize);
  const beyond = () => page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
  await expect.poll(beyond).toBeLessThanOrEqual(0);
  await page.setViewportSize(deskSize);
});

test('a subscription shows what happens in the books while it happens', async () => {
  const { page } = alex;
  await page.getByRole('button', { name: /^Listen to every change/ }).click();
  await page.locator('.graphiql-tab').getByText('Changes').waitFor();
  await page.getByRole('button', { name: 'Execute query' }).click();
  await page.getByRole('button', { name: 'Stop query' }).waitFor();
  const answer = page.locator('.graphiql-response');
  // The subscription may stand a moment after the button says so.
  for (let attempt = 0; attempt < 20 && !(await answer.textContent())?.includes('PROFILE'); attempt += 1) {
    await household.get('mutation { updateMe(input: { theme: SYSTEM }) { id } }');
    await page.waitForTimeout(500);
  }
  expect(await answer.textContent()).toContain('PROFILE');
});

test('members do not see what is for analysts, and nothing complained on the way', async () => {
  const { page, complaints } = alex;
  expect(await page.getByText('Benchmarks').count()).toBe(0);
  expect(complaints).toEqual([]);
});
