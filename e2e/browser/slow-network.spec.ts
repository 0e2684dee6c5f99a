import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, visit } from '../testing/browser';
import { givenPerson, type Person } from '../testing/person';
import { sharedProduct } from '../testing/shared-product';
import { enter } from '../testing/screen';

// Somebody who types at once, where what they asked for takes its time to arrive.

const DELAY_MS = 1500;

const product = sharedProduct();
let browser: Browser;
let ada: Person;

beforeAll(async () => {
  browser = await launchBrowser();
  ada = await givenPerson(product, 'ada');
  await ada.get('mutation { updateMe(input: { locale: "en-GB", baseCurrency: "EUR" }) { id } }');
});
afterAll(async () => {
  await browser.close();
});

/** Looks at a screen whose parts of this name come late; `late` counts those that were asked for. */
async function withLate(part: string, path: string, look: (page: Page, late: () => number) => Promise<void>) {
  // A service worker would answer before the network does.
  const { page, context, complaints } = await visit(browser, product.origin, { serviceWorkers: 'block' });
  await enter(page, ada);
  let asked = 0;
  await context.route(`**/${part}-*.js`, async (route) => {
    asked += 1;
    await new Promise((resolve) => setTimeout(resolve, DELAY_MS));
    await route.continue();
  });
  await page.goto(path);
  await look(page, () => asked);
  expect(asked).toBe(1);
  expect(complaints.filter((text) => !text.includes('Service Worker registration blocked'))).toEqual([]);
  await context.close();
}

async function type(page: Page, ...keys: string[]) {
  for (const key of keys)
    await (key.length > 1 && /^[A-Z]/.test(key) ? page.keyboard.press(key) : page.keyboard.type(key));
}

test('what is typed for the palette is found, and Enter goes there', async () => {
  await withLate('command-palette', '/dashboard', async (page) => {
    await page.getByRole('link', { name: 'Start with your own' }).waitFor();
    await page.keyboard.press('Control+k');
    await type(page, 'cash flox', 'Backspace', 'w', 'Enter');
    await page.waitForURL('**/cash-flow');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});

test('what is typed is found where more of it is typed when the palette is there', async () => {
  await withLate('command-palette', '/dashboard', async (page) => {
    await page.getByRole('link', { name: 'Start with your own' }).waitFor();
    await page.keyboard.press('Control+k');
    await type(page, 'ana');
    const field = page.getByRole('combobox', { name: 'Find or do' });
    await expect.poll(() => field.inputValue().catch(() => '')).toBe('ana');
    await type(page, 'lytics');
    expect(await field.inputValue()).toBe('analytics');
  });
});

test('Escape gives up what has not come yet: it does not open after all, and the next one does', async () => {
  await withLate('command-palette', '/dashboard', async (page, late) => {
    await page.getByRole('link', { name: 'Start with your own' }).waitFor();
    await page.keyboard.press('Control+k');
    await type(page, 'allo', 'Escape');
    await expect.poll(late).toBe(1);
    await page.waitForResponse(/command-palette-/);
    await page.waitForTimeout(500);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox', { name: 'Find or do' });
    await field.waitFor();
    expect(await field.inputValue()).toBe('');
  });
});

test('the name of a new asset is typed before its form is there, and what follows a Tab goes into no other field', async () => {
  await withLate('asset-dialogs', '/input', async (page) => {
    await page.getByRole('button', { name: 'Add your first asset' }).press('Enter');
    await type(page, 'savings a/c', 'Tab', 'cash');
    const name = page.getByRole('dialog').getByLabel('Name');
    await expect.poll(() => name.inputValue().catch(() => '')).toBe('savings a/c');
    await page.waitForTimeout(200);
    expect(await name.inputValue()).toBe('savings a/c');
  });
});

test('the keys of a screen are closed by the Enter that was pressed before they came', async () => {
  await withLate('shortcuts-dialog', '/dashboard', async (page, late) => {
    await page.getByRole('link', { name: 'Start with your own' }).waitFor();
    await page.keyboard.press('?');
    await page.keyboard.press('Enter');
    await expect.poll(late).toBe(1);
    await page.waitForResponse(/shortcuts-dialog-/);
    await page.waitForTimeout(1000);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(new URL(page.url()).pathname).toBe('/dashboard');
  });
});

test('an entry begins with what was typed before its line was there', async () => {
  await withLate('add-entry', '/cash-flow', async (page) => {
    await page.getByRole('button', { name: 'Add the first expense' }).press('Enter');
    await type(page, '12.50', 'Enter');
    const line = page.getByRole('form', { name: 'Add an expense' });
    await line.getByText('Choose a category.').waitFor();
    expect(await line.getByLabel('Amount').inputValue()).toBe('12.50');
  });
});
