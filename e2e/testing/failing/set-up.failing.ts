import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { startProduct, type OwnProduct } from '../product';

let product: OwnProduct;
let browser: Browser | undefined;

beforeAll(async () => {
  product = await startProduct();
  const pid = await readFile(join(product.directory, 'postgres', 'data', 'postmaster.pid'), 'utf8');
  process.stdout.write(`STARTED ${product.origin} ${parseInt(pid)} ${tmpdir()}\n`);
  if (process.env.FAILS_BY === 'kill') process.kill(process.pid, 'SIGKILL');
  throw new Error('This set-up fails.');
});
// As every journey closes what its set-up came to open.
afterAll(async () => {
  await (browser as Browser).close();
  await product.stop();
});

test('is never reached', () => undefined);
