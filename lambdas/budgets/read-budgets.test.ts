import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newOwner } from '../../database/testing/owner';
import { defaultCategories, enterTransactions } from '../../database/testing/transactions';
import { openTestDatabase, type TestDatabase } from '../../local/testing/test-database';
import type { BudgetMonth } from '../../schema/__generated__/types';
import { ownBooks } from '../lib/testing/own-books';
import { readBudgets } from './read-budgets';

let books: TestDatabase;
let owner: string;
let ids: Map<string, string>;

beforeAll(async () => {
  books = await openTestDatabase();
}, 120_000);
beforeEach(async () => {
  owner = await newOwner(books.database);
  ids = await defaultCategories(books.database, owner);
});
afterAll(() => books.close());

const send = (sql: string, code: string) => books.database.query(sql, { owner, id: ids.get(`EXPENSE ${code}`) ?? '' });
const archive = (code: string) =>
  send(`update categories set archived_on = '2023-12-31' where owner_id = :owner::uuid and id = :id::uuid`, code);
const budget = (code: string) =>
  send(
    `insert into budgets (owner_id, month, category_id, amount, currency) values (:owner::uuid, '2024-01-01', :id::uuid, 100, 'EUR')`,
    code,
  );
const enter = (code: string | null, amount: string, status: 'BOOKED' | 'PENDING' = 'BOOKED') =>
  enterTransactions(books.database, owner, [
    {
      ...{ id: randomUUID(), date: '2024-01-31', currency: 'EUR', status },
      splits: [{ categoryId: code === null ? null : (ids.get(code) ?? null), amount }],
    },
  ]);
async function shown(): Promise<BudgetMonth> {
  const answer = await readBudgets(books.database, { ...ownBooks(owner), month: '2024-01' });
  if ('refusal' in answer) throw new Error(answer.refusal.message);
  return answer.data;
}

describe('the budgets of a month', () => {
  test('are of the expense categories of the first level, with what was spent in all their parts', async () => {
    await budget('FOOD');
    await enter('EXPENSE FOOD_GROCERIES', '-30');
    await enter('EXPENSE FOOD', '-12.5');
    await enter('EXPENSE FOOD', '-99', 'PENDING');
    await enter('INCOME SALARY', '2000');
    const { categories, ...month } = await shown();
    expect(categories.map(({ category }) => category.code)).toEqual([
      'RENT',
      'UTILITY',
      'FOOD',
      'TRANSPORT',
      'FEES',
      'INSURANCE',
      'WELLNESS',
      'LOAN',
      'OTHER',
    ]);
    expect(categories[2]).toMatchObject({
      ...{ id: `${ids.get('EXPENSE FOOD')}:2024-01`, month: '2024-01', owner, isSet: true, version: 1 },
      ...{ budget: '100.00', actual: '42.50', remaining: '57.50', pct: '42.50' },
      category: { id: ids.get('EXPENSE FOOD'), kind: 'EXPENSE', name: 'Food', parent: null, owner },
    });
    expect(month).toMatchObject({ budget: '100.00', actual: '42.50', budgetedActual: '42.50', unbudgeted: '0.00' });
  });

  test('leave an archived category out, unless it has a budget or spending in the month', async () => {
    for (const code of ['RENT', 'LOAN', 'FEES', 'OTHER']) await archive(code);
    await budget('RENT');
    await enter('EXPENSE LOAN_LOAN_1', '-5');
    await enter('INCOME OTHER', '5');
    const codes = (await shown()).categories.map(({ category }) => category.code);
    expect(codes).toEqual(['RENT', 'UTILITY', 'FOOD', 'TRANSPORT', 'INSURANCE', 'WELLNESS', 'LOAN']);
  });

  test('count refunds, and what is still to be sorted among what was spent without a budget', async () => {
    await budget('FOOD');
    await enter('EXPENSE FOOD_GROCERIES', '-30');
    await enter('EXPENSE FOOD', '50');
    await enter(null, '-7');
    await enter(null, '9');
    const { categories, ...month } = await shown();
    expect(categories[2]).toMatchObject({ actual: '-20.00', remaining: '120.00', pct: '-20.00' });
    expect(month).toMatchObject({
      actual: '-13.00',
      budgetedActual: '-20.00',
      unbudgeted: '7.00',
      remaining: '120.00',
    });
  });
});
