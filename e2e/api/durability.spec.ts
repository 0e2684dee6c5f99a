import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resetData } from '../../local/reset-data';
import { givenPerson, signIn } from '../testing/person';
import { freePort, startProduct } from '../testing/product';
import { serversOn } from '../testing/servers-on';

let directory: string;
let port: number;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'finally-durable-'));
  port = await freePort();
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const createAsset = `mutation ($input: CreateAssetInput!) { createAsset(input: $input) { id } }`;

test('after a kill -9 every acknowledged write is there, sign-in works, and no server is left behind', async () => {
  const first = await startProduct({ directory, port });
  const ada = await givenPerson(first, 'ada');
  const acknowledged: string[] = [];
  const writing = (async () => {
    for (let number = 0; number < 1000; number += 1) {
      const input = { name: `Account ${number}`, categoryCode: 'CASH', currency: 'EUR' };
      const answer = await ada.ask(createAsset, { input }).catch(() => undefined);
      if (answer === undefined || answer.data === null) return;
      acknowledged.push(input.name);
    }
  })();
  while (acknowledged.length < 20) await sleep(10);
  await first.kill();
  await writing;

  const second = await startProduct({ directory, port });
  const again = await signIn(second, ada.email, ada.password);
  const { assets } = await again.get<{ assets: { name: string }[] }>('{ assets { name } }');
  expect(assets.map(({ name }) => name)).toEqual(expect.arrayContaining(acknowledged));
  expect(assets.length - acknowledged.length).toBeLessThanOrEqual(1);
  // The token from before the kill still opens the books: its key survived.
  const { me } = await ada.get<{ me: { email: string } }>('{ me { email } }').catch(() => ({ me: { email: '' } }));
  expect(me.email).toBe(ada.email);
  await second.stop();
  expect(serversOn(directory)).toEqual([]);
});

test('a reset knows everything that FinAlly has written, and leaves the rest', async () => {
  await writeFile(join(directory, 'tax-return.pdf'), 'mine');
  expect(await resetData(directory, async () => true)).toBe(
    'The local data is gone. The next start begins again. Left: tax-return.pdf.',
  );
  expect(await readdir(directory)).toEqual(['tax-return.pdf']);
});

test('a taken port ends in one sentence that says what to do', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port: busy } = taken.address() as { port: number };
  await expect(startProduct({ directory, port: busy })).rejects.toThrow(
    `Port ${busy} is taken by another program. Stop it, or choose another: PORT=${busy + 1} npm start`,
  );
  taken.close();
});
