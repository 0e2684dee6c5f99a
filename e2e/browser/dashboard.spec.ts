import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMonths } from '../../domain/month';
import { launchBrowser, phoneSize, visit, type Visit } from '../testing/browser';
import { demoHousehold, givenPerson, type Person } from '../testing/person';
import { startProduct, type OwnProduct } from '../testing/product';
import { charts, chartTooltip, enter, expectAccessible, expectNoSidewaysScroll, headline } from '../testing/screen';
import { euros, longMonth } from '../testing/written';

// The demo household looks at its dashboard; a new member fills empty books with the same household.

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
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

interface Figures {
  netWorth: {
    points: { netWorth: string; assets: string; categories: { category: { name: string }; value: string }[] }[];
  };
  netWorthProjection: { points: { month: string; netWorth: string }[] };
  allocation: {
    total: string;
    categories: { category: { name: string }; pct: string; targetPct: string | null; assets: { value: string }[] }[];
  };
  cashFlow: { income: string; expenses: string; net: string };
  budgets: { budget: string; remaining: string; categories: { category: { name: string }; remaining: string }[] };
}

async function figuresOf(person: Person): Promise<Figures> {
  return person.get<Figures>(
    `query ($month: String!, $from: String!) {
      netWorth(from: $from, to: $month) { points { netWorth assets categories { category { name } value } } }
      netWorthProjection(months: 3) { points { month netWorth } }
      allocation(month: $month) { total categories { category { name } pct targetPct assets { value } } }
      cashFlow(from: $month, to: $month) { income expenses net }
      budgets(month: $month) { budget remaining categories { category { name } remaining } }
    }`,
    { month: now, from: addMonths(now, -12) },
  );
}

test('a visitor tries the demo, and every card shows what the API says', async () => {
  const { page } = alex;
  await page.goto('/');
  await page.getByRole('img', { name: /^The dashboard/ }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Try the demo' }).click();
  await page.waitForURL('**/dashboard');
  await charts(page).waitFor();
  const api = await figuresOf(household);
  const last = api.netWorth.points.at(-1);

  expect(await headline(page)).toBe(euros(last?.netWorth));
  const where = card(page, /^Where it is/);
  expect(await where.innerText()).toContain(euros(last?.assets));
  for (const { category, value } of last?.categories ?? []) {
    expect(await where.getByRole('button', { name: new RegExp(`^${category.name} `) }).innerText()).toContain(
      euros(value),
    );
  }
  const allocation = await card(page, /^Allocation/).innerText();
  expect(allocation).toContain(euros(api.allocation.total));
  for (const { category, pct, targetPct, assets } of api.allocation.categories) {
    const isShown = assets.length > 0 || Number(targetPct ?? 0) > 0;
    expect(allocation.includes(category.name), category.name).toBe(isShown);
    if (isShown) expect(allocation).toContain(`${Number(pct).toFixed(1)}%`);
  }
  const cashFlow = await card(page, /cash flow$/).innerText();
  for (const figure of [api.cashFlow.income, api.cashFlow.expenses, api.cashFlow.net]) {
    expect(cashFlow).toContain(euros(figure));
  }
  const budgets = await card(page, /budgets$/).innerText();
  expect(budgets).toContain(euros(api.budgets.budget));
  for (const { remaining } of api.budgets.categories) {
    expect(budgets).toContain(`${euros(remaining.replace('-', ''))} ${remaining.startsWith('-') ? 'over' : 'left'}`);
  }
  await expectAccessible(page);
});

test('rows open by keyboard to assets that add up, each with its month and rate, and lead to where they are entered', async () => {
  const { page } = alex;
  const row = page.getByRole('button', { name: /^ETF Stocks / });
  await row.focus();
  await page.keyboard.press('Enter');
  const list = page.locator(`[id="${(await row.getAttribute('aria-controls')) ?? ''}"]`);
  await list.getByRole('link').first().waitFor();
  const links = await list.getByRole('link').all();
  const texts = await Promise.all(links.map((link) => link.innerText()));
  const cents = texts.map((text) => toCents(/€[\d,.]+/.exec(text)?.[0] ?? ''));
  expect(cents.reduce((sum, value) => sum + value, 0)).toBe(toCents(/€[\d,.]+/.exec(await row.innerText())?.[0] ?? ''));
  const carried = texts.find((text) => text.startsWith('Emerging markets')) ?? '';
  expect(carried).toContain(`Valued in ${longMonth(addMonths(now, -1))}, carried forward: US$`);
  expect(carried).toMatch(/1 USD = 0\.\d+ EUR, demo rate, /);

  const debt = page.getByRole('button', { name: /^Mortgage / });
  await debt.click();
  const mortgage = page.getByRole('link', { name: /^Mortgage, / });
  expect(await mortgage.innerText()).toContain(`Valued in ${longMonth(now)}`);
  expect(await mortgage.getAttribute('href')).toMatch(new RegExp(`^/input\\?month=${now}&asset=[0-9a-f-]{36}$`));
  await expectAccessible(page);
  await row.click();
  await list.getByRole('link').first().waitFor({ state: 'detached' });
});

test('the arrow keys go through history and projection, and the table marks what is projected', async () => {
  const { page } = alex;
  const api = await figuresOf(household);
  await page.getByRole('button', { name: 'Show as table' }).focus();
  await page.keyboard.press('Tab');
  const tooltip = chartTooltip(page);
  // From the first of thirteen months to the first one that is still to come.
  for (let step = 0; step < 14; step += 1) await page.keyboard.press('ArrowRight');
  const next = api.netWorthProjection.points[0];
  await tooltip.getByText(`${longMonth(next?.month ?? '')}, projected`).waitFor();
  expect(await tooltip.innerText()).toContain(euros(next?.netWorth));
  await page.keyboard.press('ArrowLeft');
  await tooltip.getByText(longMonth(now), { exact: true }).waitFor();
  expect(await tooltip.innerText()).toMatch(/Assets[\s\S]+Real Estate[\s\S]+Debts[\s\S]+Mortgage/);

  await page.getByRole('button', { name: 'Show as table' }).click();
  const rows = await page.getByRole('region', { name: 'Net worth as a table' }).getByRole('row').allInnerTexts();
  const projected = rows.filter((text) => text.includes('projected'));
  expect(projected.length).toBeGreaterThan(1);
  expect(projected.at(-1)).toContain(euros(next?.netWorth));
  expect(rows[1 + projected.length]).toContain(euros(api.netWorth.points.at(-1)?.netWorth));
  expect(rows).toHaveLength(1 + projected.length + 13);
});

test('the period is in the address, twelve are in the menu, and one that is over ends where it ended', async () => {
  const { page } = alex;
  await page.getByRole('button', { name: 'Year to date' }).click();
  await page.getByText('since 1 January').waitFor();
  expect(new URL(page.url()).search).toBe('?period=YTD');
  await page.getByRole('button', { name: 'All periods' }).click();
  expect(await page.getByRole('menuitemradio').count()).toBe(12);
  await page.getByRole('menuitemradio', { name: 'Last month' }).click();
  const lastMonth = addMonths(now, -1);
  await page.getByText(`at the end of ${longMonth(lastMonth)}`).waitFor();
  await card(page, new RegExp(`^Where it is, ${longMonth(lastMonth)}`)).waitFor();
  const api = await figuresOf(household);
  expect(await headline(page)).toBe(euros(api.netWorth.points.at(-2)?.netWorth));
  await page.reload();
  await page.getByText(`at the end of ${longMonth(lastMonth)}`).waitFor();
  expect(await page.getByText(/^Projected/).count()).toBe(0);
});

test('what needs attention leads to where it is put right', async () => {
  const { page } = alex;
  await page.goto('/dashboard');
  const attention = card(page, 'Needs attention');
  await attention.getByRole('link').first().waitFor();
  const api = await figuresOf(household);
  const overspent = api.budgets.categories.filter(({ remaining }) => remaining.startsWith('-'));
  expect(await attention.getByRole('link', { name: /over budget$/ }).count()).toBe(overspent.length);
  await attention.getByRole('link', { name: /not valued in/ }).click();
  await page.waitForURL(`**/input?month=${now}`);
  await page.getByText(/of \d+ entered/).waitFor();
});

test('a new member loads the demo household into empty books, and has the same figures', async () => {
  const eve = await givenPerson(product, 'eve');
  const theirs = await visit(browser, product.origin, { ...phoneSize, colorScheme: 'dark' });
  const { page } = theirs;
  await enter(page, eve);
  await page.getByRole('link', { name: 'Start with your own' }).waitFor();
  await expectAccessible(page);
  await page.getByLabel('Base currency').selectOption('EUR');
  await page.getByRole('button', { name: 'Load demo data' }).click();
  await charts(page).waitFor();

  expect(await figuresOf(eve)).toEqual(await figuresOf(household));
  expect(await headline(page)).toBe(euros((await figuresOf(eve)).netWorth.points.at(-1)?.netWorth));
  const { me } = await eve.get<{ me: { name: string | null } }>('{ me { name } }');
  expect(me.name).toBeNull();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  expect(theirs.complaints).toEqual([]);
});

test('the browser had nothing to complain about', () => {
  expect(alex.complaints).toEqual([]);
});

function card(page: Page, name: string | RegExp): Locator {
  return page.getByRole('region', { name });
}

function toCents(text: string): number {
  return Number(text.replace(/[^\d]/g, ''));
}
