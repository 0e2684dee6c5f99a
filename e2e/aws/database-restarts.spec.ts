import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acknowledgedWrites, type AcknowledgedWrites } from '../testing/acknowledged-writes';
import { givenPerson, signIn, type Person } from '../testing/person';
import { freePort, startProduct, type OwnProduct } from '../testing/product';
import { clusterOf, postmasterOf, serversOn } from '../testing/servers-on';

let directory: string;
let port: number;
let product: OwnProduct;
let ada: Person;
let writes: AcknowledgedWrites;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'finally-restarts-'));
  port = await freePort();
  product = await startProduct({ directory, port });
  ada = await givenPerson(product, 'ada');
  writes = await acknowledgedWrites(() => ({ product, ada }));
});
afterAll(async () => {
  await product.stop();
  await rm(directory, { recursive: true, force: true, maxRetries: 5 });
});

async function health(): Promise<{ code: number; database: string }> {
  const response = await fetch(`${product.origin}/health`);
  return { code: response.status, database: ((await response.json()) as { database: string }).database };
}

/** Until every kind of write has been acknowledged some more times. */
async function untilMoreIsWritten(): Promise<void> {
  const before = writes.counts();
  const kinds = ['batches', 'transactions', 'transfers', 'merges', 'signUps'];
  const more = () => kinds.every((kind) => (writes.counts()[kind] ?? 0) > (before[kind] ?? 0));
  while (!more()) await sleep(20);
}

const reasons = () => product.printed().split('"postgres":"ended"').length - 1;

test('a database that is killed or told to stop under writes comes back by itself, with every acknowledged write', async () => {
  const failures: string[] = [];
  let stopped = false;
  const writing = writes.write((failure) => {
    if (failure !== undefined) failures.push(String(failure));
    return !stopped;
  });
  try {
    for (const [index, signal] of (['SIGKILL', 'SIGQUIT', 'SIGTERM', 'SIGKILL'] as const).entries()) {
      await untilMoreIsWritten();
      process.kill(await postmasterOf(directory), signal);
      await expect.poll(reasons).toBe(index + 1);
      await expect.poll(health).toEqual({ code: 200, database: 'up' });
      await signIn(product, ada.email, ada.password);
    }
    await untilMoreIsWritten();
    // A longer outage: without its control file no server starts.
    const control = join(await clusterOf(directory), 'global', 'pg_control');
    await rename(control, `${control}.away`);
    process.kill(await postmasterOf(directory), 'SIGKILL');
    await expect.poll(health).toEqual({ code: 503, database: 'restarting' });
    expect((await ada.refusal('{ assets { id } }'))?.errorType).toBe('DATABASE_UNAVAILABLE');
    await rename(`${control}.away`, control);
    await expect.poll(health, { timeout: 60_000 }).toEqual({ code: 200, database: 'up' });
    await untilMoreIsWritten();
  } finally {
    stopped = true;
    await writing;
  }
  // What was under way is refused as in AWS while a database is away, never as a fault of ours.
  expect(failures.filter((failure) => failure.includes('INTERNAL_ERROR'))).toEqual([]);
  process.stdout.write(`${JSON.stringify(writes.counts())}, ${failures.length} refused\n`);
  await writes.expectNothingLostOrHalved();
}, 300_000);

test('a stop in the middle of that leaves no process behind, and the next start has everything', async () => {
  process.kill(await postmasterOf(directory), 'SIGKILL');
  await sleep(50);
  await product.stop();
  expect(serversOn(directory)).toEqual([]);
  product = await startProduct({ directory, port });
  ada = await signIn(product, ada.email, ada.password);
  await writes.expectNothingLostOrHalved();
}, 300_000);
