import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildClient } from '../local/client-build';
import { projectRoot } from '../wiring/project-root';
import { writePicture } from './pictures';
import { deskSize, launchBrowser, phoneSize, visit } from './testing/browser';
import { givenPerson } from './testing/person';
import { startProduct } from './testing/product';

// `npm run screenshots`: the product as it is, with the demo household, into docs/screens/, and its dashboard onto the
// start page.

const folder = join(projectRoot, 'docs', 'screens');
const sizes = { desktop: deskSize, phone: phoneSize };
const pictures = join(projectRoot, 'client', 'src', 'features', 'landing', 'pictures');
const pictureSizes = { desktop: { width: 1200, height: 780 }, phone: { width: 390, height: 720 } };
const colorSchemes = ['light', 'dark'] as const;

/** Behind the sign-in, and what each shows once it has all of its figures. */
const screens: Record<string, (page: Page, empty: boolean) => Promise<unknown>> = {
  dashboard: (page, empty) => (empty ? settledText(page) : settled(page)),
  input: (page, empty) => (empty ? settledText(page) : page.getByText(/of \d+ entered/).waitFor()),
  allocation: (page, empty) => (empty ? settledText(page) : settled(page)),
  'cash-flow': (page, empty) => (empty ? settledText(page) : page.getByRole('grid').waitFor()),
  analytics: (page, empty) => (empty ? settledText(page) : settled(page)),
  explorer: (page) => page.getByRole('heading', { name: 'Query shelf' }).waitFor(),
  'settings/profile': (page) => page.getByRole('button', { name: 'Save' }).waitFor(),
  'settings/appearance': settledText,
  'settings/security': settledText,
  'settings/exchange-rates': settledText,
  'settings/targets': settledText,
  'settings/export': settledText,
  'settings/audit': settledText,
  'settings/delete': settledText,
};
/** Settings look alike for a newcomer, but for these. */
const alike = (screen: string) => /^settings/.test(screen) && !/targets|audit/.test(screen);

await mkdir(folder, { recursive: true });
const product = await startProduct({ demo: true });
const { demoEmail = '', demoPassword = '' } = product.outputs;
const newcomer = await givenPerson(product, 'newcomer');
await newcomer.get('mutation { updateMe(input: { name: "Sam" }) { id } }');
const members = [
  { suffix: '', email: demoEmail, password: demoPassword },
  { suffix: '-empty', email: newcomer.email, password: newcomer.password },
];
const browser = await launchBrowser();
try {
  await takePictures();
  // The start page shows them.
  await buildClient(projectRoot);
  await takeScreens();
} finally {
  await browser.close();
  await product.stop();
}

async function takePictures(): Promise<void> {
  for (const [name, size] of Object.entries(pictureSizes)) {
    for (const colorScheme of colorSchemes) {
      const { context, page } = await visit(browser, product.origin, { ...size, colorScheme, deviceScaleFactor: 2 });
      await page.goto('/');
      await page.getByRole('button', { name: 'Try the demo' }).click();
      await page.waitForURL('**/dashboard**');
      await page.goto('/dashboard?period=10Y');
      await settled(page);
      await writePicture(page, join(pictures, `dashboard-${name}-${colorScheme}.webp`));
      await context.close();
    }
  }
}

async function takeScreens(): Promise<void> {
  for (const [name, size] of Object.entries(sizes)) {
    for (const colorScheme of colorSchemes) {
      for (const { suffix, email, password } of members) {
        const { context, page } = await visit(browser, product.origin, { ...size, colorScheme });
        const take = async (screen: string) => {
          // As high as the page, so that what stands at the edges of the window stands at those of the picture.
          const height = await page.evaluate(() => document.documentElement.scrollHeight);
          if (name === 'desktop') await page.setViewportSize({ ...size, height: Math.max(height, size.height) });
          await page.waitForTimeout(500);
          await page.screenshot({
            path: join(folder, `${screen.replace('/', '-')}${suffix}-${name}-${colorScheme}.png`),
          });
          await page.setViewportSize(size);
        };
        await page.goto('/');
        await page.getByRole('img', { name: /^The dashboard/ }).evaluate((image: HTMLImageElement) => image.decode());
        if (suffix === '') await take('landing');
        await page.goto('/sign-in');
        await page.getByLabel('E-mail').fill(email);
        await page.getByLabel('Password').fill(password);
        if (suffix === '') await take('sign-in');
        await page.getByRole('button', { name: 'Sign in' }).click();
        await page.waitForURL('**/dashboard**');
        for (const [screen, ready] of Object.entries(screens)) {
          if (suffix !== '' && alike(screen)) continue;
          await page.goto(`/${screen}`);
          await ready(page, suffix !== '');
          await take(screen);
        }
        await context.close();
      }
    }
  }
}

/** Until nothing on the page is still to come. */
async function settledText(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('.MuiSkeleton-root') === null);
}

/** Until the chart, which comes after the first paint, is drawn. */
async function settled(page: Page): Promise<void> {
  await page.locator('.MuiChartsSurface-root').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
}
