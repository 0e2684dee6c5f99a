import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, visit } from '../testing/browser';
import { type } from '../testing/keyboard';
import { codeInOutbox } from '../testing/outbox';
import { signIn } from '../testing/person';
import { sharedProduct } from '../testing/shared-product';
import { expectAccessible, expectNoSidewaysScroll, headline } from '../testing/screen';

// Somebody new who answers nothing that is asked about their habits, and begins at once.

const product = sharedProduct();
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const password = 'Correct-horse-7';
const profileOf = async (email: string) =>
  (
    await (
      await signIn(product, email, password)
    ).get<{ me: object }>('{ me { baseCurrency locale timeZone version } }')
  ).me;

async function signUp(page: Page, email: string) {
  await page.goto('/');
  await page.getByRole('link', { name: 'Create account' }).first().click();
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Create account' }).click();
  await page.getByLabel('Code').waitFor();
  await page.getByLabel('Code').fill(await codeInOutbox(page, email));
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByRole('form', { name: 'How your figures are written' }).waitFor();
}

test.each([
  ['de-CH', 'Europe/Zurich', 'CHF', 'CHF 1’234.50'],
  ['en-US', 'America/Denver', 'USD', '$1,234.50'],
])(
  'whose browser speaks %s and lives in %s is written to as there, and confirms %s with the first asset',
  async (locale, timeZone, code, worth) => {
    const { page, context, complaints } = await visit(browser, product.origin, { locale, timezoneId: timeZone });
    const email = `${locale.toLowerCase()}@example.com`;
    await signUp(page, email);
    expect(await profileOf(email)).toEqual({ baseCurrency: 'EUR', locale, timeZone, version: 1 });

    await page.getByRole('link', { name: 'Monthly input' }).first().click();
    await page.getByRole('button', { name: 'Add your first asset' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add an asset or a debt' });
    await dialog.getByText(/^Your browser suggests/).waitFor();
    expect(await dialog.getByLabel('Currency').inputValue()).toBe(code);
    expect(await dialog.getByLabel('Totals in').inputValue()).toBe(code);
    await expectAccessible(page);
    await dialog.getByLabel('Name').fill('Savings');
    await dialog.getByLabel('Category').selectOption({ label: 'Cash Liquidity' });
    await dialog.getByLabel(/^Value in/).fill('1234.50');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await profileOf(email)).toEqual({ baseCurrency: code, locale, timeZone, version: 2 });

    await page.getByRole('button', { name: 'Add asset' }).click();
    await dialog.getByLabel('Currency').waitFor();
    expect(await dialog.getByLabel('Currency').inputValue()).toBe(code);
    expect(await dialog.getByText(/^Your browser suggests/).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Dashboard' }).first().click();
    expect((await headline(page)).replace(/\s/g, ' ')).toBe(worth);
    expect(complaints).toEqual([]);
    await context.close();
  },
);

test.each([
  ['de-CH', 'CHF'],
  ['en-US', 'USD'],
])('whose browser speaks %s confirms %s with the first entry', async (locale, code) => {
  const { page, context, complaints } = await visit(browser, product.origin, { locale });
  const email = `spends-${locale.toLowerCase()}@example.com`;
  await signUp(page, email);
  await page.getByRole('link', { name: 'Cash flow' }).first().click();
  await page.getByRole('button', { name: 'Add the first expense' }).click();
  const line = page.getByRole('form', { name: 'Add an expense' });
  const suggestion = page.getByText(/^Your browser suggests/);
  await suggestion.waitFor();
  expect(await line.getByLabel('Currency').inputValue()).toBe(code);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await type(page, '4.50', 'Tab', 'Bread', 'Tab', 'groc', 'Enter', 'Enter');
  await page.getByRole('row', { name: /Bread/ }).waitFor();
  await suggestion.waitFor({ state: 'detached' });
  expect(await profileOf(email)).toMatchObject({ baseCurrency: code, locale, version: 2 });
  await page.reload();
  await page.getByRole('row', { name: /Bread/ }).waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test('who begins with a budget puts the suggestion right and confirms it with that', async () => {
  const { page, context, complaints } = await visit(browser, product.origin, { locale: 'de-CH' });
  const email = 'plans@example.com';
  await signUp(page, email);
  await page.getByRole('link', { name: 'Cash flow' }).first().click();
  const food = () => page.getByRole('textbox', { name: /^Budget for Food/ });
  await page.getByLabel('Totals in').waitFor();
  expect(await food().getAttribute('aria-label')).toMatch(/CHF$/);
  await page.getByLabel('Totals in').selectOption('USD');
  await food().fill('250');
  await food().press('Enter');
  await page.getByText(/^Your browser suggests/).waitFor({ state: 'detached' });
  await page.getByRole('group', { name: 'All budgets' }).getByText('250.00 left').waitFor();
  expect(await food().getAttribute('aria-label')).toMatch(/USD$/);
  expect(await profileOf(email)).toMatchObject({ baseCurrency: 'USD', version: 2 });
  const me = await signIn(product, email, password);
  const { budgets } = await me.get<{ budgets: { currency: string; budget: string } }>(
    `{ budgets(month: "${new Date().toISOString().slice(0, 7)}") { currency budget } }`,
  );
  expect(budgets).toEqual({ currency: 'USD', budget: '250.00' });
  expect(complaints).toEqual([]);
  await context.close();
});
