import type { Page } from 'playwright-core';

/** The code in the mail that somebody was sent last. */
export async function codeInOutbox(page: Page, email: string): Promise<string> {
  const outbox = await page.context().newPage();
  await outbox.goto(`/outbox?to=${encodeURIComponent(email)}`);
  const code = /\b\d{6}\b/.exec(await outbox.locator('body').innerText())?.[0] ?? '';
  await outbox.close();
  return code;
}
