import { GlobalSignOutCommand } from '@aws-sdk/client-cognito-identity-provider';
import { expect, test } from 'vitest';
import type { Visit } from '../../testing/browser';
import { accessTokenOf, cognitoOf, type Person } from '../../testing/person';
import type { OwnProduct } from '../../testing/product';
import { charts, enter, expectAccessible, headline } from '../../testing/screen';
import { postmasterOf } from '../../testing/servers-on';
import { typeValue, valueField } from './value-field';

const HOUR = 3_600_000;

interface Given {
  product: OwnProduct;
  ada: Person;
  /** A device that keeps nothing of the application: each part comes from the network. */
  laptop: Visit;
}

/** What is in the member's way: parts that do not load, a sign-in that cannot be renewed, one that has ended. */
export function interruptions(given: () => Given): void {
  test('what could not be loaded is said, and is loaded when it is opened again', async () => {
    const { page, context } = given().laptop;
    await enter(page, given().ada);
    await charts(page).waitFor();
    const notices = page.getByRole('status', { name: 'Notices' });
    const parts = '**/assets/*.js';
    await context.route(parts, (route) => route.abort());
    await page.keyboard.press('Control+k');
    await notices.getByText('This could not be loaded. Check the connection and try again.').waitFor();
    await page.getByRole('link', { name: 'Monthly input' }).click();
    await page.getByRole('heading', { name: 'This screen could not be shown' }).waitFor();
    await page.getByRole('link', { name: 'Dashboard', exact: true }).click();
    await page.locator('.MuiChartsSurface-root').waitFor();
    await context.unroute(parts);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Find or do' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Monthly input' }).click();
    await valueField(page).fill('6');

    // After a deployment its parts have other names.
    const anew = `${given().product.origin}/`;
    await context.route(parts, (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await context.route(anew, (route) => route.fulfill({ body: '<script type="module" src="/assets/index-new.js">' }));
    await page.getByRole('button', { name: 'Add asset' }).click();
    await notices.getByText('There is a new version of FinAlly. Reload to go on.').waitFor();
    await notices.getByRole('button', { name: 'Reload' }).waitFor();
    await notices.getByRole('button', { name: 'Dismiss' }).click();
    for (const address of [parts, anew]) await context.unroute(address);
    await page.getByRole('button', { name: 'Add asset' }).click();
    await page.getByRole('dialog', { name: 'Add an asset or a debt' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await valueField(page).inputValue()).toBe('6.00');
  });

  test('while a sign-in cannot be renewed for want of the server, it has not ended', async () => {
    const { page, context } = given().laptop;
    const { origin } = given().product;
    const userPool = (url: URL) => url.origin === origin && url.pathname === '/';
    await context.route(userPool, (route) => (route.request().method() === 'POST' ? route.abort() : route.fallback()));
    // The token has an hour to live.
    await page.clock.setSystemTime(Date.now() + 2 * HOUR);
    await typeValue(page, '4150');
    await page.getByText('The server cannot be reached. Check the connection and try again.').first().waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await valueField(page).inputValue()).toBe('4150');
    await context.unroute(userPool);
    await valueField(page).press('Control+Enter');
    await page.getByText('Saved', { exact: true }).waitFor();
    // Written out as it is stored: what the next one types is typed over that.
    await expect.poll(() => valueField(page).inputValue()).toBe('4,150.00');
  });

  test('a value entered while the database is being started again is saved, and the dashboard shows it', async () => {
    const { page } = given().laptop;
    process.kill(await postmasterOf(given().product.directory), 'SIGKILL');
    await typeValue(page, '4160');
    await page.getByText('Saved', { exact: true }).waitFor();
    await expect.poll(() => valueField(page).inputValue()).toBe('4,160.00');
    process.kill(await postmasterOf(given().product.directory), 'SIGKILL');
    await page.getByRole('link', { name: 'Dashboard', exact: true }).click();
    await expect.poll(() => headline(page)).toContain('4,160');
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.getByRole('link', { name: 'Monthly input' }).click();
    await valueField(page).waitFor();
  });

  test('when the sign-in has ended elsewhere, the password brings back what was being typed', async () => {
    const { page } = given().laptop;
    await signOutEverywhere(given());
    await page.clock.setSystemTime(Date.now() + 4 * HOUR);
    await typeValue(page, '4200');
    const dialog = page.getByRole('dialog', { name: 'Sign in again to go on' });
    await dialog.getByLabel('Password').waitFor();
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
    await page.keyboard.type('Wrong-horse-7');
    await page.keyboard.press('Enter');
    await dialog.getByText('This is not your password.').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(given().ada.password);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(await valueField(page).inputValue()).toBe('4,200.00');
    await valueField(page).press('Control+Enter');
    await page.getByText('Saved', { exact: true }).waitFor();
  });
}

/** As on another device, with a token of its own. */
async function signOutEverywhere({ product, ada }: Given): Promise<void> {
  await cognitoOf(product).send(new GlobalSignOutCommand({ AccessToken: await accessTokenOf(product, ada) }));
}
