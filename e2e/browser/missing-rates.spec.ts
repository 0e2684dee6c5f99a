import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMonths } from '../../domain/month';
import { givenAsset, recordValue } from '../testing/books';
import { launchBrowser, phoneSize, visit } from '../testing/browser';
import { demoHousehold, givenPerson, type Person } from '../testing/person';
import { startProduct, type OwnProduct } from '../testing/product';
import { enter, expectAccessible, expectNoSidewaysScroll, headline } from '../testing/screen';

// What people see where rates are missing, old, their own or invented.

const now = new Date().toISOString().slice(0, 7);

let product: OwnProduct;
let browser: Browser;
let household: Person;

beforeAll(async () => {
  product = await startProduct({ demo: true });
  household = await demoHousehold(product);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

const setRate = (person: Person, currency: string, month: string, rate: string | null) =>
  person.get('mutation ($input: SetExchangeRateInput!) { setExchangeRate(input: $input) { id } }', {
    input: { currency, month, rate },
  });
const showIn = (person: Person, baseCurrency: string) =>
  person.get('mutation ($input: UpdateMeInput!) { updateMe(input: $input) { id } }', { input: { baseCurrency } });

async function withPage(person: Person, size: object, look: (page: Page) => Promise<void>) {
  const { page, context } = await visit(browser, product.origin, size);
  await enter(page, person);
  await look(page);
  await context.close();
}

/** Somebody with an account in a currency, worth 1,000 in the last month and in this one. */
async function givenHolder(name: string, currency: string): Promise<Person> {
  const person = await givenPerson(product, name);
  for (const [account, of] of [
    ['Abroad', currency],
    ['At home', 'EUR'],
  ]) {
    const id = await givenAsset(person, { name: account, currency: of });
    await recordValue(person, id, addMonths(now, -1), '1000');
  }
  return person;
}

test('the demo says on its first screens that its rates are invented', async () => {
  await withPage(household, {}, async (page) => {
    await page.getByText('CHF, GBP and USD at demo rates, which are invented.').waitFor();
    await page.goto('/allocation');
    await page.getByText(/ at demo rates, which are invented\.$/).waitFor();
    await page.goto('/analytics');
    await page.getByText(/ at demo rates, which are invented\.$/).waitFor();
  });
});

test('the demo’s rates price nobody else’s books', async () => {
  const grace = await givenHolder('grace', 'USD');
  await withPage(grace, {}, async (page) => {
    expect(await headline(page)).toBe('€1,000.00');
    await page.getByText(/^USD has no rate since .*: Abroad is left out\.$/).waitFor();
  });
});

test('a rate of last month holds in the first days of this one, and says its age', async () => {
  const linus = await givenHolder('linus', 'USD');
  await setRate(linus, 'USD', addMonths(now, -1), '1.25');
  await withPage(linus, {}, async (page) => {
    expect(await headline(page)).toBe('€1,800.00');
    await page
      .getByText('No change vs a month ago')
      .or(page.getByText(/^No change since/))
      .waitFor();
    await page.getByRole('button', { name: /^Cash Liquidity / }).click();
    await page.getByText(/, your own rate, .*, 1 month old$/).waitFor();
    expect(await page.getByText(/has no rate/).count()).toBe(0);
  });
});

test('a month whose rate is missing is not compared: what came in with the rate is no gain', async () => {
  const omar = await givenHolder('omar', 'KWD');
  await setRate(omar, 'KWD', now, '0.35');
  for (const size of [{}, phoneSize]) {
    await withPage(omar, size, async (page) => {
      await page.goto('/dashboard?period=1M');
      await page.getByText(/^Not comparable with /).waitFor();
      expect(await headline(page)).toBe('€3,857.14');
      expect(await page.getByText('+285.7%').count()).toBe(0);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });
  }
});

test('in a currency without any rate there is no figure, but what is missing and the way to mend it', async () => {
  await showIn(household, 'ARS');
  try {
    for (const size of [{}, phoneSize]) {
      await withPage(household, size, async (page) => {
        const missing = page.getByText('No figure in ARS: there is no exchange rate of ARS.');
        await missing.first().waitFor();
        // Headline, history, what it is made of, and the three cards.
        await expect.poll(() => missing.count()).toBe(6);
        expect(await page.locator('main').innerText()).not.toMatch(/0\.00|No change|0\.0%/);
        await page.getByText(/: [^,]+, [^,]+, [^,]+ and \d+ more are left out\.$/).waitFor();
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
        for (const path of ['/allocation', '/cash-flow', '/analytics']) {
          await page.goto(path);
          await missing.first().waitFor();
          await expectNoSidewaysScroll(page);
        }
        await page.goto('/dashboard');
        await page
          .getByRole('link', { name: /^Set a rate of your own/ })
          .first()
          .click();
        await page.waitForURL('**/settings/exchange-rates?currency=ARS');
        expect(await page.getByLabel('Currency').inputValue()).toBe('ARS');
      });
    }
    await setRate(household, 'ARS', addMonths(now, -2), '1500');
    await withPage(household, {}, async (page) => {
      expect(await headline(page)).toMatch(/^ARS\s[\d,]+\.\d\d$/);
      await page.getByText(`ARS has no rate since`, { exact: false }).waitFor();
    });
  } finally {
    await showIn(household, 'EUR');
    await setRate(household, 'ARS', addMonths(now, -2), null);
  }
});

test('with the demo go the rates that were invented for it', async () => {
  const rates = `{ exchangeRates(from: "${now}", to: "${now}", currency: "USD") { source own } }`;
  expect(await household.get(rates)).toEqual({ exchangeRates: [{ source: 'DEMO', own: false }] });
  await household.get('mutation { deleteAllAssets(confirm: "DELETE ALL ASSETS") }');
  expect(await household.get(rates)).toEqual({ exchangeRates: [] });
});
