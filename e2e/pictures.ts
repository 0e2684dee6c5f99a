import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** What a picture on the start page may weigh. */
const MOST_BYTES = 80_000;

/** Writes a screenshot of the window as WebP, as fine as its weight allows. The browser that took it compresses it. */
export async function writePicture(page: Page, path: string): Promise<void> {
  const png = (await page.screenshot()).toString('base64');
  const bench = await page.context().newPage();
  for (const quality of [0.92, 0.88, 0.84, 0.8, 0.75, 0.7, 0.6, 0.5]) {
    const webp = Buffer.from(await bench.evaluate(toWebp, { png, quality }), 'base64');
    if (webp.length > MOST_BYTES) continue;
    await bench.close();
    return writeFile(path, webp);
  }
  throw new Error(`${path} cannot be made as small as ${MOST_BYTES} bytes.`);
}

/** Runs in the page. */
async function toWebp({ png, quality }: { png: string; quality: number }): Promise<string> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return canvas.toDataURL('image/webp', quality).split(',')[1] ?? '';
}
