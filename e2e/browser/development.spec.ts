import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, visit } from '../testing/browser';
import { copyCheckout, type Checkout } from '../testing/checkout';
import { givenPerson, type Person } from '../testing/person';
import { startProduct, type OwnProduct } from '../testing/product';
import { charts } from '../testing/screen';

// `npm run dev`, whole, on a copy of the sources that may be edited.

const currencies = 'resolvers/Query.currencies.db.ts';
const netWorthHandler = 'lambdas/net-worth/handler.ts';
const netWorth = '{ netWorth(from: "2024-01", to: "2024-01") { currency } }';

const answer = 'readNetWorth(database, request)';
const refusal = "Promise.resolve({ refusal: { type: 'NOT_FOUND', code: 'edited', message: 'Edited.' } })";

let checkout: Checkout;
let product: OwnProduct;
let ada: Person;
let browser: Browser;

beforeAll(async () => {
  checkout = await copyCheckout();
  // Its start finds a resolver that does not build, and an edit while it is still loading.
  await checkout.edit(currencies, 'export function request() {', 'export function request( {');
  let mended: Promise<void> | undefined;
  product = await startProduct({
    ...{ root: checkout.root, watch: true, demo: true },
    onPrinted: (printed) => {
      if (mended === undefined && printed.includes('does not build')) mended = mend();
    },
  });
  await mended;
  ada = await givenPerson(product, 'ada');
  browser = await launchBrowser();
}, 300_000);
afterAll(async () => {
  await browser.close();
  await product.stop();
  await checkout.remove();
});

async function mend(): Promise<void> {
  await checkout.edit(currencies, 'export function request( {', 'export function request() {');
  await checkout.edit(currencies, 'order by code', 'order by code desc');
}

test('sources that do not build when it starts are named, and it starts once they do, as they are then', async () => {
  expect(product.printed()).toContain('Query.currencies.db.ts');
  await expect.poll(isDescending).toBe(true);
});

test('an edit made right after the start arrives: a resolver', async () => {
  await checkout.edit(currencies, 'order by code desc', 'order by code');
  await expect.poll(isDescending).toBe(false);
});

test('an edited schema arrives', async () => {
  let before = 'A member: a person with books of their own.';
  // Written in two steps, as a busy machine does it.
  for (const after of ['Somebody who was edited.', 'Somebody who was edited again.', 'Somebody else.']) {
    await checkout.edit('schema/user.graphql', before, after, { slowly: true });
    await expect
      .poll(() => ada.get('{ __type(name: "User") { description } }'))
      .toEqual({ __type: { description: after } });
    before = after;
  }
});

test('an edited function arrives', async () => {
  await ada.get(netWorth);
  await checkout.edit(netWorthHandler, answer, refusal);
  await expect.poll(async () => (await ada.refusal(netWorth))?.message).toBe('Edited.');
});

test('what does not build is in the log, and what ran before goes on; what was edited beside it arrives', async () => {
  await checkout.edit(currencies, 'rowsOf(ctx)[0]', 'rowsOf(ctx)[0');
  await expect.poll(() => product.printed()).toContain(`"reloaded":null,"changed":["${currencies}"]`);
  await checkout.edit(netWorthHandler, "message: 'Edited.'", "message: 'Edited again.'");
  await expect.poll(async () => (await ada.refusal(netWorth))?.message).toBe('Edited again.');
  await checkout.edit(netWorthHandler, refusal.replace('Edited.', 'Edited again.'), answer);
  await expect.poll(() => ada.refusal(netWorth)).toBeUndefined();
  expect(await isDescending()).toBe(false);
  await checkout.edit(currencies, 'rowsOf(ctx)[0', 'rowsOf(ctx)[0]');
  await checkout.edit(currencies, 'order by code', 'order by code desc');
  await expect.poll(isDescending).toBe(true);
});

test('an edited component arrives on the open page, which keeps what it holds', async () => {
  const { context, page } = await visit(browser, product.origin);
  page.setDefaultTimeout(180_000);
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => Object.assign(window, { kept: true }));
  await checkout.edit('client/src/features/landing/landing-route.tsx', 'What you are worth, every', 'Edited, every');
  await page.getByRole('heading', { name: /^Edited, every/ }).waitFor();
  expect(await page.evaluate(() => 'kept' in window)).toBe(true);
  await context.close();
}, 400_000);

test('landing, sign-in, dashboard and explorer work, with the three workers of its editor', async () => {
  const { context, page, complaints } = await visit(browser, product.origin);
  page.setDefaultTimeout(180_000);
  const workers = new Set<string>();
  page.on('worker', (worker) => workers.add(/[\w.]+\.worker\.js/.exec(worker.url())?.[0] ?? worker.url()));
  await page.goto('/');
  await page.getByRole('button', { name: 'Try the demo' }).click();
  await page.waitForURL('**/dashboard**');
  await charts(page).first().waitFor();
  await page.goto('/explorer');
  await page.getByRole('heading', { name: 'Query shelf' }).waitFor();
  await expect.poll(() => [...workers].sort()).toEqual(['editor.worker.js', 'graphql.worker.js', 'json.worker.js']);
  // The answer of a worker that runs: it marks a field that there is not.
  await page.getByRole('button', { name: 'New tab' }).click();
  await page.locator('.graphiql-query-editor .monaco-editor').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('{ nonsense }');
  await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor();
  expect(complaints.filter((complaint) => !complaint.includes('preloaded using link preload'))).toEqual([]);
  await context.close();
}, 400_000);

test('a failure of the tools is in the log, and everything else goes on', async () => {
  // As before its workers were left to Vite: the optimizer fails on them, after the greeting.
  await checkout.edit('client/vite.config.ts', "exclude: ['@graphiql/react/setup-workers/vite'],", '');
  const second = await startProduct({ root: checkout.root, watch: true });
  await expect.poll(() => second.printed()).toContain('The tools of development failed.');
  expect((await fetch(`${second.origin}/health`)).status).toBe(200);
  await second.stop();
}, 300_000);

async function isDescending(): Promise<boolean> {
  const { currencies: list } = await ada.get<{ currencies: { code: string }[] }>('{ currencies { code } }');
  const codes = list.map(({ code }) => code);
  return codes.join() === codes.sort().reverse().join();
}
