import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '../wiring/project-root';
import { writePicture } from './pictures';
import { launchBrowser, visit } from './testing/browser';
import { startProduct } from './testing/product';

// `npm run screenshots`: the product as it is, with the demo household, into docs/screens/, and its dashboard onto the
// start page, which has it from the next build on.

const folder = join(projectRoot, 'docs', 'screens');
const sizes = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
const pictures = join(projectRoot, 'client', 'src', 'features', 'landing', 'pictures');
const pictureSizes = { desktop: { width: 1200, height: 780 }, phone: { width: 390, height: 720 } };
const colorSchemes = ['light', 'dark'] as const;

await mkdir(folder, { recursive: true });
const product = await startProduct({ demo: true });
const browser = await launchBrowser();
try {
  for (const [name, size] of Object.entries(sizes)) {
    for (const colorScheme of colorSchemes) {
      const { context, page } = await visit(browser, product.origin, { ...size, colorScheme });
      const take = (screen: string) =>
        page.screenshot({ path: join(folder, `${screen}-${name}-${colorScheme}.png`), fullPage: name === 'desktop' });
      await page.goto('/');
      await page.getByRole('img', { name: /^The dashboard/ }).evaluate((image: HTMLImageElement) => image.decode());
      await take('landing');
      await page.goto('/sign-in');
      await page.getByLabel('E-mail').fill(product.outputs.demoEmail ?? '');
      await page.getByLabel('Password').fill(product.outputs.demoPassword ?? '');
      await take('sign-in');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.waitForURL('**/dashboard**');
      await settled(page);
      await take('dashboard');
      await page.goto('/input');
      await page.getByText(/of \d+ entered/).waitFor();
      await take('input');
      await page.goto('/allocation');
      await settled(page);
      await take('allocation');
      await context.close();
    }
  }
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
} finally {
  await browser.close();
  await product.stop();
}

/** Until the chart, which comes after the first paint, is drawn. */
async function settled(page: Page): Promise<void> {
  await page.locator('.MuiChartsSurface-root').waitFor();
  await page.evaluate(() => document.fonts.ready);
}
