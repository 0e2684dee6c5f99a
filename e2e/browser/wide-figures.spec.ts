import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aim } from '../testing/allocation';
import { givenAsset, recordValue } from '../testing/books';
import { deskSize, launchBrowser, phoneSize, visit } from '../testing/browser';
import { givenExpense } from '../testing/cash-flow';
import { givenPerson, type Person } from '../testing/person';
import { sharedProduct } from '../testing/shared-product';
import { charts, enter, expectNoSidewaysScroll } from '../testing/screen';

// A newcomer counts in a currency that is written wide, with a code and three decimals, and in long dates.

const now = new Date().toISOString().slice(0, 7);
const categories = {
  REAL_ESTATE: '1107205.125',
  CASH: '215394.958',
  SINGLE_STOCKS: '312007.638',
  BUSINESS_PROFITS: '105327.000',
  PRIVATE_EQUITY: '104952.500',
};

const product = sharedProduct();
let browser: Browser;
let noor: Person;

beforeAll(async () => {
  browser = await launchBrowser();
  noor = await givenPerson(product, 'noor');
  await noor.get('mutation { updateMe(input: { baseCurrency: "KWD", locale: "en-US" }) { id } }');
  for (const [categoryCode, value] of Object.entries(categories)) {
    await recordValue(noor, await givenAsset(noor, { name: categoryCode, categoryCode, currency: 'KWD' }), now, value);
  }
  await aim(noor, { CASH: '60', SINGLE_STOCKS: '40' });
  for (const [categoryCode, amount] of Object.entries({ RENT: '12345.678', FOOD: '1021.758' })) {
    await givenExpense(noor, { categoryCode, amount, currency: 'KWD', date: `${now}-20`, payee: 'Paid' });
  }
});
afterAll(async () => {
  await browser.close();
});

test('no name, date or figure is cut, on desk and phone', async () => {
  for (const size of [deskSize, phoneSize]) {
    const { context, page, complaints } = await visit(browser, product.origin, size);
    await enter(page, noor);
    for (const [path, settled] of [
      ['/dashboard', 'Business Profits'],
      ['/allocation', 'Invest and rebalance'],
      ['/cash-flow', 'KWD 12,345.678'],
      ['/input', 'Business Profits'],
    ] as const) {
      await page.goto(path);
      await page.getByText(settled).locator('visible=true').first().waitFor();
      await page.waitForLoadState('networkidle');
      expect({ path, cut: await page.evaluate(cutOff) }).toEqual({ path, cut: [] });
      await expectNoSidewaysScroll(page);
    }
    expect(complaints).toEqual([]);
    await context.close();
  }
});

test('the history of a first month shows it', async () => {
  const { context, page } = await visit(browser, product.origin);
  await enter(page, noor, '/allocation');
  await charts(page).waitFor();
  await expect.poll(() => charts(page).locator('.MuiLineChart-mark').count()).toBe(Object.keys(categories).length);
  await context.close();
});

/** Runs in the page: texts that end in an ellipsis for want of room. */
function cutOff(): string[] {
  return [...document.querySelectorAll<HTMLElement>('main *')]
    .filter((element) => getComputedStyle(element).textOverflow === 'ellipsis')
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map(({ innerText }) => innerText);
}
