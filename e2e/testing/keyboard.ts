import type { Page } from 'playwright-core';

const keys = ['Enter', 'Tab', 'F2', 'Delete'];

/** Types texts and presses keys, in their order: a text that is the name of a key is that key. */
export async function type(page: Page, ...strokes: string[]): Promise<void> {
  for (const stroke of strokes) {
    if (keys.includes(stroke)) await page.keyboard.press(stroke);
    else await page.keyboard.type(stroke);
  }
}

const codes: Record<string, { windowsVirtualKeyCode: number; text?: string }> = {
  Enter: { windowsVirtualKeyCode: 13, text: '\r' },
  Escape: { windowsVirtualKeyCode: 27 },
  Tab: { windowsVirtualKeyCode: 9 },
  ArrowDown: { windowsVirtualKeyCode: 40 },
};

/** Types as `type` does, and faster than anybody can: all keys are on their way before the first has arrived. */
export async function rush(page: Page, ...strokes: string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const pressed = strokes.flatMap((stroke) => (stroke in codes ? [stroke] : [...stroke]));
  await Promise.all(
    pressed.flatMap((key) => {
      const { text, ...code } = codes[key] ?? { text: key };
      return [
        session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, ...code, ...(text && { text }) }),
        session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, ...code }),
      ];
    }),
  );
  await session.detach();
}

/** Waits until the focus is on what has this label. */
export async function expectFocus(page: Page, label: string): Promise<void> {
  await page.locator(`[aria-label="${label}"]:focus`).waitFor();
}

/** Presses Tab until the focus is on a button of this name. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (name.test(focused)) return;
  }
  throw new Error(`Tab does not lead to ${String(name)}.`);
}
