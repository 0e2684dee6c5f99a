import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../local/testing/test-database';
import { memberBooks } from '../import-data/testing/member-books';
import type { BookDocument } from '../../domain/books/document';
import { ownBooks } from '../lib/testing/own-books';
import { exportPart, type ExportPart } from './export-part';
import { tokenOf } from './part-token';
import { givenLargeBooks } from '../lib/testing/large-books';

let testing: TestDatabase;
let ada: string;
beforeAll(async () => {
  testing = await openTestDatabase();
  ada = await givenMember();
  await givenLargeBooks(testing.owner, ada, { assets: 20, months: 150, transactions: 4500 });
});
afterAll(() => testing.close());

const { givenMember, exported, eventsOf } = memberBooks(() => testing);

const ask = (owner: string, after: string | null, trail = true) =>
  exportPart(testing.database, { ...ownBooks(owner), after, trail });

async function next(owner: string, after: string | null, trail = true): Promise<ExportPart> {
  const answer = await ask(owner, after, trail);
  if ('refusal' in answer) throw new Error(answer.refusal.message);
  return answer.data;
}

async function allParts(owner: string, trail = true): Promise<ExportPart[]> {
  const parts = [await next(owner, null, trail)];
  for (let after = parts[0]?.next; after; after = parts.at(-1)?.next) parts.push(await next(owner, after));
  return parts;
}

/** Lists of one name are one list. */
function joined(parts: ExportPart[]): BookDocument {
  const whole: Record<string, unknown> = {};
  for (const { text } of parts) {
    for (const [name, value] of Object.entries(JSON.parse(text) as Record<string, unknown>)) {
      whole[name] = Array.isArray(value)
        ? [...((whole[name] as unknown[] | undefined) ?? []), ...(value as unknown[])]
        : value;
    }
  }
  return whole as BookDocument;
}

describe('books read part by part', () => {
  test('are the document to the byte, and the whole trail after it', async () => {
    const parts = await allParts(ada);
    const document = parts.filter(({ content }) => content === 'DOCUMENT');
    const trail = parts.slice(document.length);
    expect(document.length).toBeGreaterThan(1);
    expect(trail.length).toBeGreaterThan(1);
    expect(JSON.stringify(joined(document))).toBe(await exported(ada));
    const read = joined(trail) as unknown as { account: object; auditEvents: { id: string }[] };
    expect(read.account).toMatchObject({ id: ada });
    expect(read.auditEvents.map(({ id }) => id)).toEqual(await eventsOf(ada));
  });

  test('tell how far they are, and need no trail', async () => {
    const parts = await allParts(ada, false);
    const done = parts.map((part) => part.done);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    const rows = Object.values(joined(parts)).flatMap((list) => (Array.isArray(list) ? (list as object[]) : []));
    expect(parts.at(-1)).toMatchObject({ content: 'DOCUMENT', done: rows.length, total: rows.length, next: null });
    expect((await allParts(ada)).at(-1)?.done).toBe(rows.length + (await eventsOf(ada)).length);
  });

  test('that are empty come in one', async () => {
    const eve = await givenMember();
    const parts = await allParts(eve, false);
    expect(parts).toHaveLength(1);
    expect(JSON.stringify(joined(parts))).toBe(await exported(eve));
  });
});

describe('books that change meanwhile', () => {
  const insert = `insert into assets (owner_id, category_code, name, currency) values (:owner::uuid, 'CASH', 'Late', 'EUR')`;

  test('are not mixed: the next part is refused, whatever was changed', async () => {
    for (const change of [
      insert,
      `update categories set name = name || '.' where owner_id = :owner::uuid and code = 'FOOD'`,
      `update books set base_currency = 'CHF' where id = :owner::uuid`,
      `delete from assets where owner_id = :owner::uuid and name = 'Late'`,
    ]) {
      const part = await next(ada, null);
      await testing.database.query(change, { owner: ada });
      expect(await ask(ada, part.next), change).toMatchObject({
        refusal: { type: 'CONFLICT', code: 'export_changed' },
      });
    }
  });

  test('by somebody who had begun before the export are not mixed either', async () => {
    let answer: Awaited<ReturnType<typeof ask>> | undefined;
    await testing.another().transaction(async (statements) => {
      await statements.query(insert, { owner: ada });
      // Its event has a higher number than that of the insert, and is there before it.
      await testing.database.query(
        `update categories set position = 7 where owner_id = :owner::uuid and code = 'RENT'`,
        { owner: ada },
      );
      answer = await ask(ada, null);
    });
    while (answer !== undefined && 'data' in answer && answer.data.content === 'DOCUMENT') {
      answer = await ask(ada, answer.data.next);
    }
    expect(answer).toMatchObject({ refusal: { code: 'export_changed' } });
  });

  test('of somebody else do not disturb', async () => {
    const eve = await givenMember();
    const first = await next(ada, null);
    await testing.database.query(insert, { owner: eve });
    expect(await ask(ada, first.next)).toHaveProperty('data');
  });
});

describe('a token', () => {
  test('of somebody else’s export reads none of their rows', async () => {
    const eve = await givenMember();
    const { next: token } = await next(ada, null);
    const answer = await ask(eve, token);
    expect(JSON.stringify(answer)).not.toContain('Market');
    expect(answer).toMatchObject({ refusal: { type: 'CONFLICT' } });
    expect(await ask(randomUUID(), null)).toMatchObject({ refusal: { type: 'NOT_FOUND' } });
  });

  test.each([
    ['nonsense', 'nonsense'],
    ['of a list that there is not', tokenOf({ ...place(), list: 'users' })],
    ['with too few keys', tokenOf({ ...place(), list: 'assetInputs', after: ['a'] })],
    ['with a key that is none', tokenOf({ ...place(), list: 'assets', after: ["'; drop table assets"] })],
    ['with a month that is none', tokenOf({ ...place(), list: 'budgets', after: ['2024-13', randomUUID()] })],
    ['with an event that is none', tokenOf({ ...place(), list: 'auditEvents', after: ['x'] })],
  ])('that is %s is refused', async (_, token) => {
    expect(await ask(ada, token)).toMatchObject({ refusal: { type: 'VALIDATION_ERROR', field: 'after' } });
  });
});

function place() {
  return { newest: '1', changes: 1, trail: false, list: 'assets', after: [] as string[], done: 0, total: 0 };
}
