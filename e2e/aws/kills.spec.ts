import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acknowledgedWrites, type AcknowledgedWrites } from '../testing/acknowledged-writes';
import { givenPerson, signIn, type Person } from '../testing/person';
import { freePort, startProduct, type OwnProduct } from '../testing/product';
import { postmasterOf } from '../testing/servers-on';

/** A few in every run; `KILLS=100 npm run e2e -- kills` for the claim itself. */
const kills = Number(process.env.KILLS ?? 5);

let directory: string;
let port: number;
let product: OwnProduct;
let ada: Person;
let writes: AcknowledgedWrites;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'finally-kills-'));
  port = await freePort();
  product = await startProduct({ directory, port });
  ada = await givenPerson(product, 'ada');
  writes = await acknowledgedWrites(() => ({ product, ada }));
});
afterAll(async () => {
  await product.stop();
  await rm(directory, { recursive: true, force: true, maxRetries: 5 });
});

/** Ends the server at a random moment of the writing; every third time PostgreSQL loses its power with it. */
async function writeAndKill(round: number): Promise<void> {
  const writing = writes.write((failure) => failure === undefined);
  // Before the first kill each of them has written once.
  while (Object.values(writes.counts()).includes(0)) await sleep(10);
  await sleep(Math.random() * 2000);
  if (round % 3 === 0) process.kill(await postmasterOf(directory), 'SIGKILL');
  await product.kill();
  await writing;
}

test(
  `after each of ${kills} kills under writes every acknowledged write is there, and none by half`,
  async () => {
    for (let round = 1; round <= kills; round += 1) {
      await writeAndKill(round);
      product = await startProduct({ directory, port });
      ada = await signIn(product, ada.email, ada.password);
      await writes.expectNothingLostOrHalved();
    }
    expect(writes.counts()['attempts']).toBeGreaterThan(kills);
    process.stdout.write(`${kills} kills: ${JSON.stringify(writes.counts())}\n`);
  },
  60_000 + kills * 60_000,
);
