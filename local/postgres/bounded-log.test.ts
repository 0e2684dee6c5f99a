import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { boundedLog } from './bounded-log';
import { temporaryFolder } from './testing/temporary';

it('keeps the newest lines and never more than twice its limit', async () => {
  const file = join(await temporaryFolder(), 'postgres.log');
  const log = boundedLog(file, 1000);
  for (let n = 0; n < 500; n += 1) log.write(Buffer.from(`line ${n}\n`));
  expect((await stat(file)).size).toBeLessThanOrEqual(1000);
  expect((await stat(`${file}.1`)).size).toBeLessThanOrEqual(1000);
  expect(await readFile(file, 'utf8')).toMatch(/line 499\n$/);
  expect(log.recent()).toMatch(/line 498\nline 499\n$/);
});
