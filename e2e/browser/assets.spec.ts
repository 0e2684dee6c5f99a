import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMonths } from '../../domain/month';
import { changeAsset, givenAsset, recordValue } from '../testing/books';
import { launchBrowser, visit, type Visit } from '../testing/browser';
import { givenPerson, type Person } from '../testing/person';
import { sharedProduct } from '../testing/shared-product';
import { enter, expectAccessible } from '../testing/screen';

// What a member does to an asset from the month's grid: change it, close and reopen it, delete it, and be refused.

const now = new Date().toISOString().slice(0, 7);

const product = sharedProduct();
let browser: Browser;
let ada: Person;
let window: Visit;

beforeAll(async () => {
  ada = await givenPerson(product, 'ada');
  for (const name of ['Savings', 'Old account']) {
    await recordValue(ada, await givenAsset(ada, { name }), addMonths(now, -1), '100');
  }
  browser = await launchBrowser();
  window = await visit(browser, product.origin);
  await enter(window.page, ada);
  await window.page.goto('/input');
});
afterAll(async () => {
  await browser.close();
});

async function choose(name: string, action: string): Promise<void> {
  await window.page.getByRole('button', { name: `Actions for ${name}` }).click();
  await window.page.getByRole('menuitem', { name: action, exact: true }).click();
}

test('an asset is renamed in its dialog, and the grid has the new name', async () => {
  const { page } = window;
  await choose('Savings', 'Edit');
  await page.getByRole('dialog').getByLabel('Name', { exact: true }).fill('Savings in Turin');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByRole('rowheader', { name: /Savings in Turin/ }).waitFor();
});

test('a name the server refuses is refused at its field, and what was typed stays', async () => {
  const { page } = window;
  await choose('Savings in Turin', 'Edit');
  const field = page.getByRole('dialog').getByLabel('Name', { exact: true });
  await field.fill('x'.repeat(121));
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByText('A name has at most 120 characters.').waitFor();
  expect(await field.inputValue()).toBe('x'.repeat(121));
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('what is changed elsewhere while the dialog is open comes in, and is not undone by what is saved', async () => {
  const { page } = window;
  const { assets } = await ada.get<{ assets: { id: string; name: string }[] }>('{ assets { id name } }');
  const id = assets.find(({ name }) => name === 'Savings in Turin')?.id;
  await choose('Savings in Turin', 'Edit');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Notes').fill('For the roof');
  await changeAsset(ada, { id, institution: 'Banca d’Alba' });
  const heldAt = dialog.getByLabel('Held at');
  await expect.poll(() => heldAt.inputValue()).toBe('Banca d’Alba');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  const stored = await ada.get('query ($id: ID!) { asset(id: $id) { name institution notes } }', { id });
  expect(stored).toEqual({
    asset: { name: 'Savings in Turin', institution: 'Banca d’Alba', notes: 'For the roof' },
  });
});

test('a value the server refuses is marked in its cell, and nothing of the month is recorded', async () => {
  const { page } = window;
  const { assets } = await ada.get<{ assets: { id: string; name: string }[] }>('{ assets { id name } }');
  const old = assets.find(({ name }) => name === 'Old account')?.id;
  await page
    .getByRole('textbox', { name: /^Savings in Turin/ })
    .first()
    .fill('250');
  await page
    .getByRole('textbox', { name: /^Old account/ })
    .first()
    .fill('50');
  // Meanwhile it is closed from somewhere else: its row stays, because something was typed into it.
  await changeAsset(ada, { id: old, closedOn: `${now}-01` });
  await page.getByRole('button', { name: 'Show 1 closed asset' }).waitFor();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page
    .getByText(/Old account was closed on/)
    .first()
    .waitFor();
  expect(
    await page
      .getByRole('textbox', { name: /^Savings in Turin/ })
      .first()
      .inputValue(),
  ).toContain('250');
  const { assetInputs } = await ada.get<{ assetInputs: unknown[] }>(
    'query ($month: String!) { assetInputs(from: $month, to: $month) { id } }',
    { month: now },
  );
  expect(assetInputs).toEqual([]);
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.getByRole('textbox', { name: /^Old account/ }).waitFor({ state: 'detached' });
});

test('a closed asset is kept below the grid, reopened, closed again by hand, and deleted after saying what is lost', async () => {
  const { page } = window;
  await page.reload();
  await page.getByRole('button', { name: 'Show 1 closed asset' }).click();
  await choose('Old account', 'Reopen');
  await page.getByRole('radiogroup', { name: 'What happened' }).waitFor();
  await page.getByRole('radio', { name: 'It is open again' }).press('ArrowDown');
  await page.getByText('as if it had never been closed').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Reopen' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('rowheader', { name: /Old account/ }).waitFor();

  await choose('Old account', 'Close');
  await page.getByLabel('Closed on').fill(`${now}-01`);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await page.getByRole('rowheader', { name: /Old account/ }).waitFor({ state: 'detached' });

  await page.getByRole('button', { name: /1 closed asset/ }).waitFor();
  if (await page.getByRole('button', { name: 'Show 1 closed asset' }).isVisible()) {
    await page.getByRole('button', { name: 'Show 1 closed asset' }).click();
  }
  await choose('Old account', 'Delete');
  await page.getByText(/Its value of .* is deleted with it\./).waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /closed asset/ }).waitFor({ state: 'detached' });
  expect(await ada.get('{ assets(includeClosed: true) { name } }')).toEqual({ assets: [{ name: 'Savings in Turin' }] });
});

test('a debt is secured on a flat by keyboard, and the month shows what is left of the flat, anew once a value is saved', async () => {
  const { page } = window;
  const last = addMonths(now, -1);
  const flat = await givenAsset(ada, { name: 'Flat', categoryCode: 'REAL_ESTATE' });
  await recordValue(ada, flat, last, '300000');
  await recordValue(ada, await givenAsset(ada, { name: 'Mortgage', categoryCode: 'MORTGAGE' }), last, '120000.50');
  await page.reload();
  await choose('Mortgage', 'Edit');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Secured on (optional)').focus();
  await page.keyboard.type('Flat');
  await expectAccessible(page, '[role=dialog]');
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('rowheader', { name: /^Mortgage.*secured on Flat/ }).waitFor();
  await page.getByRole('rowheader', { name: /^Flat.*Equity €179,999\.50/ }).waitFor();
  await page.getByRole('textbox', { name: /^Mortgage, / }).fill('119000');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('rowheader', { name: /^Flat.*Equity €181,000\.00/ }).waitFor();
});

test('the browser had nothing to complain about', () => {
  expect(window.complaints).toEqual([]);
});
