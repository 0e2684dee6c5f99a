import type { Locator, Page } from 'playwright-core';
import type { Person } from '../../testing/person';

/** Who a journey is about, and the window in front of her. */
export interface Given {
  ada: Person;
  page: Page;
}

export function row(page: Page, name: RegExp): Locator {
  return page.getByRole('row', { name }).first();
}
