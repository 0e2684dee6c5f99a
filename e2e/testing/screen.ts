import axe, { type RunOptions } from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Person } from './person';

type Member = Pick<Person, 'email' | 'password'>;

/** Signs in by the form that is on the page. */
export async function fillSignIn(page: Page, { email, password }: Member): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** Comes in by the sign-in, and waits for the dashboard, or for the screen at a path that was wanted. */
export async function enter(page: Page, member: Member, path?: string): Promise<void> {
  await page.goto(path === undefined ? '/sign-in' : `/sign-in?to=${encodeURIComponent(path)}`);
  await fillSignIn(page, member);
  await page.waitForURL((url) => url.pathname === (path ?? '/dashboard'));
}

/**
 * Fails with what axe finds wrong on the page, or in a part of it.
 *
 * @param but what is not ours to mend: a rule, and whose elements may break it
 */
export async function expectAccessible(page: Page, part?: string, but?: { rule: string; of: string }): Promise<void> {
  // What fades in has less contrast on its way.
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(({ playState, effect }) => playState !== 'running' || effect?.getComputedTiming().iterations === Infinity),
  );
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  // What is fine is not described: that takes most of the time.
  const options: RunOptions = { resultTypes: ['violations'] };
  const { violations } = await page.evaluate(
    ([within, how]) => (globalThis as unknown as { axe: typeof axe }).axe.run(within ?? document, how),
    [part, options] as const,
  );
  const found = violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ target }) => id !== but?.rule || !String(target).includes(but.of))
      .map(({ html }) => `${id}: ${html}`),
  );
  expect(found).toEqual([]);
}

/** Fails where the page is wider than the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(page.viewportSize()?.width);
}

/** The names of the operations that a page asks the API for from now on, in their order. */
export function operationsOf(page: Page): (string | undefined)[] {
  const asked: (string | undefined)[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/graphql')) return;
    asked.push((request.postDataJSON() as { operationName?: string }).operationName);
  });
  return asked;
}

/** The figure that a screen opens with. */
export async function headline(page: Page): Promise<string> {
  return (await page.locator('main p').first().locator('span').first().textContent()) ?? '';
}

export function charts(page: Page): Locator {
  return page.locator('.MuiChartsSurface-root');
}

export function chartTooltip(page: Page): Locator {
  return page.locator('.MuiChartsTooltip-root');
}

/** What is in the cells of a row of a table, its heading aside. */
export async function cellsOf(row: Locator): Promise<string[]> {
  return (await row.first().getByRole('cell').allInnerTexts()).map((text) => text.trim());
}

/** A file of this machine by its path, or one that is made up. */
type File = Exclude<Parameters<Page['setInputFiles']>[1], readonly unknown[]>;

/** Chooses a file by the button of that name. */
export async function chooseFile(page: Page, file: File): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a file' }).click(),
  ]);
  await chooser.setFiles(file);
}
