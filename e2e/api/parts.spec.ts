import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { givenLargeBooks } from '../../lambdas/lib/testing/large-books';
import { listen } from '../testing/live';
import { documentOf } from '../testing/marked-books';
import { importStatus, partsOf, readDocument, sendPart, type Part } from '../testing/parts';
import { givenPerson, signIn, type Person } from '../testing/person';
import { freePort, startProduct, type OwnProduct } from '../testing/product';

let directory: string;
let port: number;
let product: OwnProduct;
let ada: Person;
let document: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'finally-parts-'));
  port = await freePort();
  product = await startProduct({ directory, port });
  ada = await givenMember('ada');
  const { me } = await ada.get<{ me: { id: string } }>('{ me { id } }');
  await givenLargeBooks(product.database, me.id, { assets: 10, months: 60, transactions: 6000 });
  document = (await readDocument(ada)).document;
});
afterAll(async () => {
  await product.stop();
  await rm(directory, { recursive: true, force: true, maxRetries: 5 });
});

async function givenMember(name: string): Promise<Person> {
  const person = await givenPerson(product, name);
  await person.get('{ me { id } }');
  return person;
}

async function ended(person: Person, id: string): Promise<string | undefined> {
  await expect.poll(async () => (await importStatus(person, id))?.state, { timeout: 60_000 }).not.toBe('RESTORING');
  return (await importStatus(person, id))?.state;
}

test('books are read in parts and restored from parts bit for bit, in whichever order these come', async () => {
  const eve = await givenMember('eve');
  const device = await listen(product, eve);
  const parts = partsOf(document, 5);
  const id = parts[0]?.id ?? '';
  for (const part of [parts[2], parts[0], parts[0], parts[4], parts[1]]) {
    expect((await sendPart(eve, part ?? {})).data?.importPart.state).toBe('RECEIVING');
  }
  expect(await importStatus(eve, id)).toMatchObject({ state: 'RECEIVING', received: 4, total: 0 });
  expect((await sendPart(eve, parts[3] ?? {})).data?.importPart.state).toBe('RESTORING');
  expect(await ended(eve, id)).toBe('RESTORED');
  const status = await importStatus(eve, id);
  expect(status).toMatchObject({ received: 5, result: { transactions: 6000 }, problem: null });
  expect([status?.done, (status?.total ?? 0) > 6600]).toEqual([status?.total, true]);

  const read = await readDocument(eve);
  expect(read.parts).toBeGreaterThan(1);
  expect(read.document).toBe(document);
  expect(await documentOf(eve)).toBe(document);
  const worth = '{ netWorth(from: "2008-01", to: "2008-12") { points { netWorth } } }';
  expect(await eve.get(worth)).toEqual(await ada.get(worth));
  // Every device learns of it.
  const notices = await device.until('onBooksChange', 1);
  expect(notices[0]).toMatchObject({ area: 'EVERYTHING' });
  device.close();
  // Sent once more it is what it was.
  expect((await sendPart(eve, parts[0] ?? {})).data?.importPart).toMatchObject({ state: 'RESTORED' });
});

test('a server killed while it restores leaves nothing, and any part sent again restores all', async () => {
  let zoe = await givenMember('zoe');
  const empty = await documentOf(zoe);
  const parts = partsOf(document, 3);
  const id = parts[0]?.id ?? '';
  for (const part of parts) await sendPart(zoe, part);
  await expect
    .poll(async () => (await importStatus(zoe, id))?.done, { timeout: 60_000, interval: 20 })
    .toBeGreaterThan(0);
  await product.kill();
  product = await startProduct({ directory, port });
  zoe = await signIn(product, zoe.email, zoe.password);
  ada = await signIn(product, ada.email, ada.password);
  expect(await documentOf(zoe)).toBe(empty);
  // Nobody is told that it is over before a minute of silence.
  expect((await importStatus(zoe, id))?.state).toBe('RESTORING');
  await product.database.query(
    `update staged_imports set heard_at = heard_at - interval '1 minute' where id = :id::uuid`,
    { id },
  );
  expect((await importStatus(zoe, id))?.state).toBe('INTERRUPTED');
  expect((await sendPart(zoe, parts[1] ?? {})).data?.importPart.state).toBe('RESTORING');
  expect(await ended(zoe, id)).toBe('RESTORED');
  expect(await documentOf(zoe)).toBe(document);
});

test('what is refused says why, and leaves the books as they were', async () => {
  const zoe = await givenMember('zoe');
  const empty = await documentOf(zoe);
  const parts = partsOf('{"format":"finally-books","version":9}', 2);
  for (const part of parts) await sendPart(zoe, part);
  const id = parts[0]?.id ?? '';
  expect(await ended(zoe, id)).toBe('REFUSED');
  expect(await importStatus(zoe, id)).toMatchObject({
    ...{ result: null, code: 'document_format' },
    problem: 'These are no exported books: version is of a newer FinAlly.',
  });
  expect(await documentOf(zoe)).toBe(empty);
});

describe('parts of an import', () => {
  const part: Part = { id: randomUUID(), position: 1, parts: 2, gzip: 'H4sI' };
  let zoe: Person;
  beforeAll(async () => {
    zoe = await givenMember('zoe');
  });

  test.each<[Partial<Part>, string, string]>([
    [{ id: 'mine' }, 'id', 'VALIDATION_ERROR'],
    [{ position: 0 }, 'position', 'VALIDATION_ERROR'],
    [{ position: 3 }, 'position', 'VALIDATION_ERROR'],
    [{ parts: 0 }, 'parts', 'VALIDATION_ERROR'],
    [{ parts: 65 }, 'parts', 'LIMIT_EXCEEDED'],
    [{ gzip: 'no base64!' }, 'gzip', 'VALIDATION_ERROR'],
    [{ gzip: 'A'.repeat(1_000_001) }, 'gzip', 'LIMIT_EXCEEDED'],
  ])('that are %j are refused', async (change, field, errorType) => {
    const { errors } = await sendPart(zoe, { ...part, ...change });
    expect(errors?.[0]).toMatchObject({ errorType, errorInfo: { field } });
  });

  test('may be as long as a request allows', async () => {
    const { data } = await sendPart(zoe, { ...part, id: randomUUID(), gzip: 'A'.repeat(1_000_000) });
    expect(data?.importPart).toMatchObject({ state: 'RECEIVING', received: 1 });
  });

  test('are as many as the first of them said', async () => {
    await sendPart(zoe, part);
    const { errors } = await sendPart(zoe, { ...part, parts: 3 });
    expect(errors?.[0]).toMatchObject({ errorType: 'CONFLICT', errorInfo: { field: 'parts' } });
  });

  test('are nobody else’s: under the same id others have an import of their own, and see no other', async () => {
    await sendPart(zoe, part);
    const eve = await givenMember('eve');
    expect(await importStatus(eve, part.id)).toBeNull();
    expect((await sendPart(eve, { ...part, position: 2 })).data?.importPart.received).toBe(1);
    expect(await importStatus(zoe, part.id)).toMatchObject({ state: 'RECEIVING', received: 1 });
  });
});
