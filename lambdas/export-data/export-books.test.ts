import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../local/testing/test-database';
import { exportBooks } from './export-books';
import { ownBooks } from '../lib/testing/own-books';

let testing: TestDatabase;
const owner = randomUUID();
const now = new Date('2026-11-05T10:00:00Z');

beforeAll(async () => {
  testing = await openTestDatabase();
  await testing.database.query('insert into users (id, email, name) values (:owner::uuid, :email, :name)', {
    owner,
    email: 'ada@example.org',
    name: '=Ada',
  });
});
afterAll(() => testing.close());

test('what nobody asked for is not made', async () => {
  expect(await exportBooks(testing.database, { ...ownBooks(owner), document: false, archive: false }, now)).toEqual({
    data: { exportedAt: now.toISOString(), fileName: 'finally-2026-11-05.zip', document: '', archive: '' },
  });
});

test('somebody without books has nothing to export', async () => {
  const answer = await exportBooks(testing.database, { ...ownBooks(randomUUID()), document: true, archive: true }, now);
  expect(answer).toMatchObject({ refusal: { type: 'NOT_FOUND' } });
});

test('books larger than an answer are refused with what to ask for instead, which then holds them', async () => {
  await testing.database.query(
    `insert into transactions (owner_id, date, amount, currency, description, splits)
     select :owner::uuid, date '2024-01-01' + n % 700, -12.34, 'EUR', rpad('Groceries of week ' || n, 500, ', at the market'),
       array[row (c.id, -12.34, null)::split]
     from generate_series(1, 6500) as numbers (n)
     join categories c on c.owner_id = :owner::uuid and c.code = 'FOOD'`,
    { owner },
  );
  const refused = await exportBooks(testing.database, { ...ownBooks(owner), document: true, archive: false }, now);
  expect(refused).toMatchObject({
    refusal: { type: 'LIMIT_EXCEEDED', message: expect.stringContaining('archive alone') },
  });
  const answer = await exportBooks(testing.database, { ...ownBooks(owner), document: false, archive: true }, now);
  expect(answer).toHaveProperty('data');
  const archive = Buffer.from('data' in answer ? answer.data.archive : '', 'base64');
  expect(archive.includes('finally.json')).toBe(true);
});
