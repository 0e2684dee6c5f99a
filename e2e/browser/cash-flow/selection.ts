import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { givenAsset } from '../../testing/books';
import { deskSize, phoneSize } from '../../testing/browser';
import { found, givenExpense, givenTransaction } from '../../testing/cash-flow';
import { type } from '../../testing/keyboard';
import type { Person } from '../../testing/person';
import { expectAccessible, expectNoSidewaysScroll } from '../../testing/screen';
import { row, type Given } from './given';

const month = '2026-09';
const date = `${month}-10`;
const days = { from: `${month}-01`, to: `${month}-30` };

/** Many entries changed at once, by keyboard and by touch. */
export function selectionJourney(given: () => Given): void {
  test('what a search finds gets a category, by keyboard alone, and has what it had after Ctrl+Z', async () => {
    const { ada, page } = given();
    await givenAsset(ada, { name: 'Purse' });
    for (const amount of ['10.10', '20.20', '83.87'])
      await givenExpense(ada, { date, payee: `Kiosk ${amount}`, amount });
    await givenExpense(ada, { date, payee: 'Tram', amount: '2.60' });
    await page.goto(`/cash-flow?month=${month}`);
    await page.getByLabel('Search entries').focus();
    await type(page, 'kiosk');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.getByRole('grid', { name: 'Entries' }).getAttribute('aria-rowcount')).toBe('4');
    await page.locator('tr[data-index]:focus').waitFor();
    await page.keyboard.press('Control+a');
    await bar(page).getByText('3 selected · €114.17').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('c');
    await page.getByRole('form', { name: 'Category for 3 entries' }).getByLabel('Category').waitFor();
    await type(page, 'leis', 'Enter');
    await row(page, /Kiosk 83\.87.*Wellness › Leisure/).waitFor();
    await expect.poll(() => sorted(ada)).toEqual(['WELLNESS_LEISURE', 'WELLNESS_LEISURE', 'WELLNESS_LEISURE', 'FOOD']);
    await page.locator('tr[data-index]:focus').waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => sorted(ada)).toEqual(['FOOD', 'FOOD', 'FOOD', 'FOOD']);
    await row(page, /Kiosk 83\.87.*Food/).waitFor();
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => sorted(ada)).toEqual(['WELLNESS_LEISURE', 'WELLNESS_LEISURE', 'WELLNESS_LEISURE', 'FOOD']);
    await row(page, /Kiosk 83\.87.*Wellness › Leisure/).waitFor();
  });

  test('they get an account, and are deleted and brought back, likewise', async () => {
    const { ada, page } = given();
    await row(page, /Kiosk 83\.87/).waitFor();
    await page.keyboard.press('a');
    await page.getByRole('form', { name: 'Account for 3 entries' }).getByLabel('Account').waitFor();
    await type(page, 'Pur', 'Enter');
    await row(page, /Kiosk 83\.87.*Purse/).waitFor();
    const before = await found(ada, days);
    await page.keyboard.press('Backspace');
    await expect.poll(async () => (await found(ada, days)).map(({ payee }) => payee)).toEqual(['Tram']);
    await page.keyboard.press('Control+z');
    await row(page, /Kiosk 83\.87/).waitFor();
    const contents = (list: typeof before) =>
      list.map(({ id, payee, splits, account }) => JSON.stringify([id, payee, splits, account])).sort();
    await expect.poll(async () => contents(await found(ada, days))).toEqual(contents(before));
  });

  test('a selection does not outlive the search, and says what it leaves out', async () => {
    const { ada, page } = given();
    await givenTransaction(ada, {
      ...{ date, amount: '-9', payee: 'Parted' },
      splits: [{ amount: '-4' }, { amount: '-5' }],
    });
    await page.goto(`/cash-flow?month=${month}`);
    await page.getByRole('checkbox', { name: 'Select all' }).check();
    await bar(page).getByText('5 selected').waitFor();
    await bar(page).getByRole('button', { name: 'Category' }).click();
    await bar(page).getByText('Left out: 1 split entry is sorted part by part.').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => bar(page).count()).toBe(0);
    await page.getByRole('checkbox', { name: 'Select Tram' }).check();
    await bar(page).getByText('1 selected · €2.60').waitFor();
    await page.getByLabel('Search entries').fill('kiosk');
    await expect.poll(() => bar(page).count()).toBe(0);
    await page.getByLabel('Search entries').fill('');
    await row(page, /Tram/).waitFor();
    expect(await bar(page).count()).toBe(0);
  });

  test('on a phone a tap selects, and all of it fits and is readable in light and dark', async () => {
    const { page } = given();
    await page.setViewportSize(phoneSize);
    const box = page.getByRole('checkbox', { name: 'Select Tram' });
    const cell = page.locator('td.select', { has: box }).locator('label');
    await cell.waitFor();
    const { width = 0, height = 0 } = (await cell.boundingBox()) ?? {};
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    await cell.click();
    await bar(page).getByText('1 selected · €2.60').waitFor();
    await expectNoSidewaysScroll(page);
    await bar(page).getByRole('button', { name: 'Account' }).click();
    await page.getByRole('form', { name: 'Account for 1 entry' }).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(deskSize);
  });
}

const bar = (page: Page) => page.getByRole('region', { name: 'Selected entries' });

/** The codes of the categories of what there is, the last entered first. */
async function sorted(ada: Person): Promise<unknown[]> {
  const entries = await found(ada, days);
  return entries
    .map(({ splits }) => splits[0]?.category?.code)
    .sort()
    .reverse();
}
