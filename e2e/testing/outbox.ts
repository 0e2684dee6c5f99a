import type { Page } from 'playwright-core';

/** The code in the mail that somebody was sent last; whoever asks has waited for the screen that wants it. */
export async function codeInOutbox(page: Page, email: string): Promise<string> {
  const outbox = await page.context().newPage();
  await outbox.goto(`/outbox?to=${encodeURIComponent(email)}`);
  const code = /\b\d{6}\b/.exec(await outbox.locator('body').innerText())?.[0];
  await outbox.close();
  if (code === undefined) throw new Error(`There is no mail with a code to ${email} yet.`);
  return code;
}
