import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { givenAsset } from '../../testing/books';
import { givenExpense, givenIncome, givenTransaction } from '../../testing/cash-flow';
import { type } from '../../testing/keyboard';
import { expectAccessible } from '../../testing/screen';
import { row, type Given } from './given';

const month = '2026-07';
const date = `${month}-14`;

/** A list that is narrowed, and the entries that are still to be sorted. */
export function filterJourney(given: () => Given): void {
  test('a list is narrowed by a category with its parts, by account, amounts and text, and the address keeps it', async () => {
    const { ada, page } = given();
    const accountId = await givenAsset(ada, { name: 'Wallet' });
    await givenExpense(ada, { date, payee: 'Café Zürich', amount: '12.50', accountId });
    await givenExpense(ada, { date, payee: 'Market', amount: '80', categoryCode: 'FOOD_GROCERIES' });
    await givenExpense(ada, { date, payee: 'Tram', amount: '2.60', categoryCode: 'TRANSPORT' });
    await givenIncome(ada, { date, payee: 'Works Ltd', amount: '2500' });
    for (const [payee, amount] of [
      ['Unknown shop', '-12.50'],
      ['Somebody', '40'],
    ]) {
      await givenTransaction(ada, { date, payee, amount });
    }
    await page.goto(`/cash-flow?month=${month}`);
    await row(page, /Tram/).waitFor();
    await expect.poll(() => names(page)).toHaveLength(6);

    await page.getByLabel('Filter by category').selectOption('Food');
    await expect.poll(() => names(page)).toEqual(['Café Zürich', 'Market']);
    await page.getByLabel('Filter by category').selectOption('Food › Groceries');
    await expect.poll(() => names(page)).toEqual(['Market']);
    await page.getByLabel('Filter by category').selectOption('');

    await page.getByRole('button', { name: 'More filters' }).click();
    await page.getByLabel('Filter by account').selectOption('Wallet');
    await expect.poll(() => names(page)).toEqual(['Café Zürich']);
    await page.getByLabel('Filter by account').selectOption('');
    await page.getByLabel('Amount from').fill('40');
    await page.getByLabel('Amount to').fill('100');
    await type(page, 'Enter');
    await expect.poll(() => names(page)).toEqual(['Market', 'Somebody']);
    await page.reload();
    await row(page, /Market/).waitFor();
    await expect.poll(() => names(page)).toEqual(['Market', 'Somebody']);
    expect(new URL(page.url()).search).toBe(`?month=${month}&min=40&max=100`);
    await page.getByLabel('Amount from').fill('');
    await page.getByLabel('Amount to').fill('');
    await type(page, 'Enter');
    await expect.poll(() => names(page)).toHaveLength(6);

    const search = page.getByLabel('Search entries');
    for (const [sought, expected] of [
      ['CAFE zurich', ['Café Zürich']],
      ['12,5', ['Café Zürich', 'Unknown shop']],
      ['groceries', ['Market']],
    ] as const) {
      await search.fill(sought);
      await expect.poll(() => names(page)).toEqual(expected);
    }
    await page.getByRole('group', { name: 'Kind' }).getByRole('button', { name: 'Transfers' }).click();
    await page.getByText('No transfers match these filters.').waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.getByRole('group', { name: 'Kind' }).getByRole('button', { name: 'All' }).click();
    await expect.poll(() => names(page)).toHaveLength(6);
  });

  test('what is still to be sorted is counted, listed and sorted one after the other', async () => {
    const { page } = given();
    await page.getByRole('button', { name: '2 to sort' }).press('Enter');
    await expect.poll(() => names(page)).toEqual(['Somebody', 'Unknown shop']);
    await expectAccessible(page);
    await row(page, /Unknown shop/).press('Enter');
    await page.getByRole('form', { name: 'Edit Unknown shop' }).locator('[aria-label=Category]:focus').waitFor();
    await type(page, 'shopping', 'Enter', 'Enter');
    await page.getByRole('button', { name: '1 to sort' }).waitFor();
    await expect.poll(() => names(page)).toEqual(['Somebody']);
    await row(page, /Somebody/).press('Enter');
    const editor = page.getByRole('form', { name: 'Edit Somebody' });
    await editor.locator('[aria-label=Category]:focus').waitFor();
    await type(page, 'other', 'Enter', 'Enter');
    await page.getByText('Nothing is left to sort here.').waitFor();
    await page.getByRole('button', { name: 'To sort', exact: true }).click();
    await row(page, /Unknown shop.*Wellness › Shopping/).waitFor();
    await row(page, /Somebody.*Other.*\+€40\.00/).waitFor();
    await expect.poll(() => page.getByRole('button', { name: /to sort$/i }).count()).toBe(0);
  });
}

/** Who is in the list. */
async function names(page: Page): Promise<string[]> {
  const texts = await page.getByRole('grid').locator('tbody tr .who').allInnerTexts();
  return texts.toSorted();
}
