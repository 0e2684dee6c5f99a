import type { Page } from 'playwright-core';

/** Where the value of the one asset goes that these journeys are about. */
export function valueField(page: Page) {
  return page.getByRole('textbox', { name: /^Épargne,/ });
}

/** Types a value into it and saves. */
export async function typeValue(page: Page, value: string): Promise<void> {
  await valueField(page).fill(value);
  await page.keyboard.press('Control+Enter');
}
