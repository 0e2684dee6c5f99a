import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { findBrowser, noBrowser, thisMachine } from './find-browser';

/** What a browser is started with so that it stays by itself. */
export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromePath(), args: flags });
}

/** The browser of this machine; throws a sentence when there is none. */
export function chromePath(): string {
  const executablePath = findBrowser(thisMachine());
  if (executablePath === undefined) throw new Error(noBrowser);
  return executablePath;
}

/** The windows that screens are looked at in. */
export const deskSize = { width: 1440, height: 900 };
export const phoneSize = { width: 390, height: 844 };

export interface Visit {
  context: BrowserContext;
  page: Page;
  /** What the browser complained about: console errors and warnings, failed scripts. */
  complaints: string[];
}

const visits = new Set<Visit>();

/** What the pages that are open show, and what the browser complained about: for who reads of a journey that failed. */
export async function whatIsShown(): Promise<string> {
  const shown = [...visits].flatMap(({ context, complaints }) =>
    context.pages().map(async (page) => {
      const text = await page.evaluate(() => document.body.innerText).catch((error: Error) => error.message);
      return [page.url(), text.replace(/\s+/g, ' ').slice(0, 1500), ...complaints].join('\n  ');
    }),
  );
  return (await Promise.all(shown)).join('\n');
}

/** A person in front of a browser of their own. */
export async function visit(
  browser: Browser,
  origin: string,
  options: {
    width?: number;
    height?: number;
    colorScheme?: 'light' | 'dark';
    deviceScaleFactor?: number;
    locale?: string;
    timezoneId?: string;
    serviceWorkers?: 'allow' | 'block';
  } = {},
): Promise<Visit> {
  const {
    width = deskSize.width,
    height = deskSize.height,
    colorScheme = 'light',
    deviceScaleFactor = 1,
    locale = 'en-GB',
    timezoneId,
    serviceWorkers = 'allow',
  } = options;
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width, height },
    colorScheme,
    deviceScaleFactor,
    locale,
    ...(timezoneId === undefined ? {} : { timezoneId }),
    serviceWorkers,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const visited = { context, page, complaints };
  visits.add(visited);
  context.on('close', () => visits.delete(visited));
  return visited;
}
