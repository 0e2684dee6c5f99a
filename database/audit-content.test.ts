import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../local/testing/test-database';

let books: TestDatabase;

beforeAll(async () => {
  books = await openTestDatabase();
}, 120_000);
afterAll(() => books.close());

test('the trail tells a row as the API names and writes it, the parts of a transaction too', async () => {
  const content = {
    ...{ account_id: null, sub_target_pct: 12.5, month: '2024-03-01', version: 2, position: 7, is_default: true },
    // What was counted of an import is named as the API has it already.
    assetInputs: 2,
    splits: [{ category_id: 'c', amount: -12.5, note: null }],
  };
  const [row] = await books.database.query<{ content: string }>(
    'select audit_content(:content::jsonb)::text as content',
    { content: JSON.stringify(content) },
  );
  expect(JSON.parse(row?.content ?? '')).toEqual({
    ...{ accountId: null, subTargetPct: '12.5', month: '2024-03', version: 2, position: 7, isDefault: true },
    assetInputs: '2',
    splits: [{ categoryId: 'c', amount: '-12.5', note: null }],
  });
});
