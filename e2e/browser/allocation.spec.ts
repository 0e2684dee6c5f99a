import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Decimal } from '../../domain/money';
import { addMonths } from '../../domain/month';
import { aim, allocationOf, historyOf, targetOf, tradesOf } from '../testing/allocation';
import { givenAsset, recordValue } from '../testing/books';
import { launchBrowser, visit, type Visit } from '../testing/browser';
import { expectFocus, rush } from '../testing/keyboard';
import { demoHousehold, givenPerson, type Person } from '../testing/person';
import { startProduct, type OwnProduct } from '../testing/product';
import {
  cellsOf,
  charts,
  chartTooltip,
  enter,
  expectAccessible,
  expectNoSidewaysScroll,
  operationsOf,
} from '../testing/screen';
import { added, euros, longMonth } from '../testing/written';

// A household looks at where its money is, sets its targets anew, and asks what to buy next.

const now = new Date().toISOString().slice(0, 7);

let product: OwnProduct;
let browser: Browser;
let household: Person;
let window: Visit;
let asked: (string | undefined)[];

beforeAll(async () => {
  product = await startProduct({ demo: true });
  household = await demoHousehold(product);
  browser = await launchBrowser();
  window = await visit(browser, product.origin);
  await window.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  asked = operationsOf(window.page);
  await enter(window.page, household, '/allocation');
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

test('the screen shows what the API says, in one request, and its percentages add up to 100.00', async () => {
  const { page } = window;
  await charts(page).waitFor();
  expect(asked).toEqual(['AllocationScreen']);
  const { total, categories: all } = await allocationOf(household, now);
  await page.getByText(euros(total)).first().waitFor();
  const categories = all.filter(({ assets }) => assets.length > 0);
  expect(categories.length).toBeLessThan(all.length);
  expect(await shares(page).getByRole('button').count()).toBe(categories.length);
  for (const { category, value, pct, targetPct } of categories) {
    const cells = await cellsOf(shares(page).getByRole('row', { name: category.name }));
    expect(cells).toEqual(expect.arrayContaining([`${pct}%`, `${targetPct}%`, euros(value)]));
  }
  const current = categories.map(
    async ({ category }) => (await cellsOf(shares(page).getByRole('row', { name: category.name })))[1],
  );
  expect(added(await Promise.all(current))).toBe('100.00');
});

test('a category opens to its assets by keyboard', async () => {
  const { page } = window;
  const toggle = page.getByRole('button', { name: 'Crypto' });
  await toggle.focus();
  await page.keyboard.press('Enter');
  expect(await toggle.getAttribute('aria-expanded')).toBe('true');
  const crypto = (await allocationOf(household, now)).categories.find(({ category }) => category.code === 'CRYPTO');
  expect(crypto?.assets.length).toBeGreaterThan(1);
  for (const { asset, value, targetPct } of crypto?.assets ?? []) {
    const cells = await cellsOf(shares(page).getByRole('row', { name: asset.name }));
    expect(cells.join(' ')).toContain(euros(value));
    expect(cells).toContain(`${targetPct}%`);
  }
});

test('targets are edited by keyboard: too much is refused at once, and a change from elsewhere is not run over', async () => {
  const { page } = window;
  await page.getByRole('button', { name: 'Edit targets' }).press('Enter');
  const field = page.getByRole('textbox', { name: 'Target for Real Estate, percent' });
  await field.waitFor();
  await expectFocus(page, 'Target for Real Estate, percent');
  await page.keyboard.type('60');
  await page.getByText('110%: 10% too much').waitFor();
  await page.getByText('All targets together are at most 100 percent.').waitFor();
  expect(await page.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
  await expectAccessible(page);

  await page.keyboard.press('Escape');
  expect(await field.inputValue()).toBe('47');
  await rush(page, '6', 'Escape', '50');
  expect(await field.inputValue()).toBe('50');
  await page.getByText('100%: everything is allocated').waitFor();
  await page.keyboard.press('ArrowDown');
  await expectFocus(page, 'Target for ETF Stocks, percent');

  await aim(household, { REAL_ESTATE: '48' });
  await page.keyboard.press('Control+Enter');
  await page.getByText('It was set to 48% elsewhere meanwhile.').waitFor();
  expect(await targetOf(household, 'REAL_ESTATE')).toBe('48');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Targets saved').waitFor();
  expect(await targetOf(household, 'REAL_ESTATE')).toBe('50');
  expect(await cellsOf(shares(page).getByRole('row', { name: 'Real Estate' }))).toContain('50.00%');

  await page.getByRole('button', { name: 'Undo' }).click();
  await shares(page).getByRole('row', { name: 'Real Estate' }).getByText('48.00%').waitFor();
  expect(await targetOf(household, 'REAL_ESTATE')).toBe('48');
  await aim(household, { REAL_ESTATE: '47' });
});

test('targets that are not saved are not lost without asking', async () => {
  const { page } = window;
  await page.getByRole('button', { name: 'Edit targets' }).click();
  await page.getByRole('textbox', { name: 'Target for Crypto, percent' }).fill('');
  await page.getByRole('link', { name: 'Dashboard', exact: true }).click();
  await page.getByRole('button', { name: 'Stay' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await page.getByRole('textbox', { name: 'Target for Crypto, percent' }).inputValue()).toBe('');
  await page.getByRole('button', { name: 'Cancel' }).click();
});

test('a market capitalisation the server refuses is refused at its field, and another moves the targets inside', async () => {
  const { page } = window;
  await page.reload();
  await page.getByRole('button', { name: 'Crypto' }).click();
  await page.getByRole('button', { name: 'Edit the target of Ether' }).click();
  const field = page.getByLabel(/^Market capitalisation/);
  await field.fill('-5');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('A market capitalisation is not negative.').waitFor();
  expect(await field.inputValue()).toBe('-5');
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  await expectAccessible(page, '[role=dialog]');
  await field.fill('1.2T');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const ether = (await allocationOf(household, now)).categories
    .flatMap(({ assets }) => assets)
    .find(({ asset }) => asset.name === 'Ether');
  expect(await cellsOf(shares(page).getByRole('row', { name: /^Ether/ }))).toContain(`${ether?.targetPct}%`);
});

test('1,000 to invest are split as the API splits them, and the trades add up to them', async () => {
  const { page } = window;
  const field = page.getByLabel('I have to invest (EUR)');
  await field.fill('1000');
  await page.getByText('Confirmed by the server').waitFor();
  const trades = (await tradesOf(household, now, '1000')).filter(({ after }) => !new Decimal(after).isZero());
  expect(added(trades.map(({ trade }) => trade))).toBe('1000.00');
  const table = page.getByRole('table', { name: 'What to buy and sell' });
  for (const { category, trade, after } of trades) {
    const row = await table.getByRole('row', { name: category.name }).innerText();
    if (!new Decimal(trade).isZero()) expect(row).toContain(`Buy ${euros(trade)}`);
    expect(row).toContain(euros(after));
  }
  expect(await table.getByRole('row', { name: 'Sum' }).innerText()).toContain('+€1,000.00');

  await page.getByRole('button', { name: 'Copy CSV' }).click();
  await page.getByText('Copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const lines = copied.trim().split('\r\n').slice(1);
  expect(added(lines.map((line) => line.split(',')[5]))).toBe('1000.00');

  await field.fill('-1');
  await page.getByText('Buying only takes no money out').waitFor();
  await page.getByRole('button', { name: 'Buy and sell' }).click();
  await page.getByText('Confirmed by the server').waitFor();
  expect(await table.getByRole('row', { name: 'Sum' }).innerText()).toContain('−€1.00');
});

test('the history is a chart for the arrow keys and a table with the figures of the API', async () => {
  const { page } = window;
  await page.getByRole('button', { name: '12 months' }).click();
  await page.getByRole('button', { name: 'Show as table' }).click();
  const region = page.getByRole('region', { name: 'Allocation by share as a table' });
  const allocationHistory = await historyOf(household, addMonths(now, -11), now);
  await expect.poll(async () => (await region.getByRole('row').count()) - 1).toBe(12);
  const cells = await cellsOf(region.getByRole('row').nth(1));
  const last = allocationHistory.at(-1);
  expect(cells.slice(0, -1)).toEqual(last?.categories.map(({ pct }) => `${pct}%`));
  expect(cells.at(-1)).toBe(euros(last?.total ?? ''));

  await charts(page).first().waitFor();
  const tooltip = chartTooltip(page);
  // A chart that is drawn afresh meanwhile loses the focus, and with it the month that is pointed at.
  const pointedAt = async () => {
    if (!(await tooltip.getByText('Total').isVisible())) {
      await page.getByRole('button', { name: '12 months' }).focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowRight');
    }
    return tooltip.innerText({ timeout: 3000 }).catch(() => '');
  };
  // Where the first press was only slow, the second one stands on the next month.
  let shown = '';
  await expect.poll(async () => (shown = await pointedAt())).toContain('Total');
  const pointed = allocationHistory.find(({ month }) => shown.startsWith(longMonth(month)));
  expect(pointed?.categories).toHaveLength(last?.categories.length ?? 0);
  for (const { pct } of pointed?.categories ?? []) expect(shown).toContain(`${pct}%`);
  await page.getByRole('button', { name: 'Hide table' }).click();
});

test('another month asks for that month only, and is remembered in the address', async () => {
  const { page } = window;
  asked.length = 0;
  await page.getByRole('button', { name: 'Previous month' }).click();
  const month = addMonths(now, -1);
  await page.waitForURL(`**/allocation?month=${month}`);
  await page
    .getByText(euros((await allocationOf(household, month)).total))
    .first()
    .waitFor();
  expect(asked.filter((name) => name !== 'Rebalancing')).toEqual(['AllocationOfMonth']);
});

test('the history ends in this month, and every label below it is whole, for each range on desk and phone', async () => {
  const { page } = window;
  await page.goto('/allocation');
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    for (const range of ['12 months', '3 years', '10 years', 'All']) {
      await page.getByRole('button', { name: range, exact: true }).click();
      const chart = page.getByRole('group', {
        name: new RegExp(`^Chart: Allocation by share, .* to ${longMonth(now)}`),
      });
      await expect.poll(() => chart.evaluate(lastLabels)).toMatchObject({ cut: [], room: true });
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 });
});

test('it is accessible in light and dark, and its fields fit on a phone', async () => {
  const { page } = window;
  await page.goto('/allocation');
  for (const width of [1440, 390]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await charts(page).waitFor();
      await expectAccessible(page);
    }
  }
  await page
    .getByRole('button', { name: /Show \d assets/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Edit targets' }).click();
  await page
    .getByRole('textbox', { name: /^Target for/ })
    .first()
    .waitFor();
  await expectNoSidewaysScroll(page);
});

test('somebody without assets is led to them, and somebody without targets to targets', async () => {
  const ada = await givenPerson(product, 'ada');
  const { context, page, complaints } = await visit(browser, product.origin);
  await enter(page, ada, '/allocation');
  await page.getByRole('link', { name: 'Add your first asset' }).waitFor();
  const house = await givenAsset(ada, { name: 'House in Reykjavík', categoryCode: 'REAL_ESTATE', currency: 'ISK' });
  await recordValue(ada, house, '1990-05', '30000000');
  await recordValue(
    ada,
    await givenAsset(ada, { name: 'Purse', categoryCode: 'CASH', currency: 'EUR' }),
    '1990-05',
    '50',
  );
  await page.goto('/allocation?month=1990-06');
  await page.getByText(/House in Reykjavík .* is left out: there is no rate to exchange ISK/).waitFor();
  await page.getByRole('button', { name: 'Set targets' }).click();
  await page.getByRole('textbox', { name: 'Target for Cash Liquidity, percent' }).fill('0');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Every target is 0: there is nothing to buy.').waitFor();
  expect(await ada.get('{ allocationTargets { id targetPct } }')).toEqual({
    allocationTargets: [{ id: 'CASH', targetPct: '0' }],
  });
  expect(complaints).toEqual([]);
  await context.close();
});

test('the browser had nothing to complain about', () => {
  expect(window.complaints).toEqual([]);
});

/** Runs in the page: the labels that are shortened or reach beyond the chart, and whether there are any. */
function lastLabels(chart: Element): { cut: (string | null)[]; room: boolean } {
  const edge = chart.getBoundingClientRect().right;
  const labels = [...chart.querySelectorAll('.MuiChartsAxis-directionX text')];
  const whole = (label: Element) =>
    /^(?:\d{4}|[A-Z][a-z]{2,3})$/.test(label.textContent ?? '') && label.getBoundingClientRect().right <= edge;
  return {
    cut: labels.filter((label) => !whole(label)).map(({ textContent }) => textContent),
    room: labels.length > 2,
  };
}

function shares(page: Page): Locator {
  return page.getByRole('table', { name: 'Current shares and targets' });
}
