import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newOwner } from '../../database/testing/owner';
import { defaultCategories } from '../../database/testing/transactions';
import { openTestDatabase, type TestDatabase } from '../../local/testing/test-database';
import { adjustBudgets } from './adjust-budgets';
import { copyBudgets } from './copy-budgets';
import { readBudgets } from './read-budgets';
import { ownBooks } from '../lib/testing/own-books';

let books: TestDatabase;
let owner: string;
let food: string | undefined;

beforeAll(async () => {
  books = await openTestDatabase();
  await books.owner.query(
    `insert into fx_rates (currency, month, rate) values
       ('USD', '2024-01-01', 1.0868), ('USD', '2024-02-01', 1.25), ('JPY', '2024-01-01', 160.5)`,
  );
}, 120_000);

afterAll(() => books.close());

beforeEach(async () => {
  owner = await newOwner(books.database);
  food = (await defaultCategories(books.database, owner)).get('EXPENSE FOOD');
  await set('FOOD', '2024-01', '500', 'EUR');
});

const set = (category: string, month: string, amount: string, currency: string) =>
  books.database.query(
    `insert into budgets (owner_id, month, category_id, amount, currency)
     select owner_id, :month::date, id, :amount::numeric, :currency from categories
     where owner_id = :owner::uuid and kind = 'EXPENSE' and code = :category`,
    { owner, month: `${month}-01`, category, amount, currency },
  );
const reckonIn = (currency: string) =>
  books.database.query('update books set base_currency = :currency where id = :owner::uuid', { owner, currency });
const stored = (month: string) =>
  books.database.query(
    `select c.code as category, trim_scale(b.amount)::text as amount, b.currency, b.calculated
     from budgets b join categories c on c.owner_id = b.owner_id and c.id = b.category_id
     where b.owner_id = :owner::uuid and b.month = :month::date order by 1`,
    { owner, month: `${month}-01` },
  );
const shown = async (month: string, category = 'FOOD') => {
  const answer = await readBudgets(books.database, { ...ownBooks(owner), month });
  if ('refusal' in answer) throw new Error(answer.refusal.message);
  return answer.data.categories.find(({ category: { code } }) => code === category)?.budget;
};
const copy = async (from: string, to: string) => {
  const answer = await copyBudgets(books.database, { ...ownBooks(owner), from, to });
  if ('refusal' in answer) throw new Error(answer.refusal.message);
  return answer.data;
};

describe('budgets copied after the base currency was changed', () => {
  test.each([
    ['USD', '543.40'],
    ['JPY', '80250'],
  ])('are what the month they come from shows in %s, also in a month of other rates or none', async (base, figure) => {
    await reckonIn(base);
    expect(await shown('2024-01')).toBe(figure);
    for (const month of ['2024-02', '2199-12']) {
      expect((await copy('2024-01', month)).changed).toEqual([food]);
      expect(await shown(month)).toBe(figure);
      expect((await stored(month))[0]).toMatchObject({ currency: base, calculated: false });
    }
    expect((await copy('2024-01', '2024-02')).changed).toEqual([]);
  });

  test('stay as they were set where the month they come from has no rate for them', async () => {
    await set('RENT', '2024-01', '900.5', 'GBP');
    await reckonIn('USD');
    await copy('2024-01', '2024-02');
    expect(await stored('2024-02')).toEqual([
      { category: 'FOOD', amount: '543.4', currency: 'USD', calculated: false },
      { category: 'RENT', amount: '900.5', currency: 'GBP', calculated: false },
    ]);
  });

  test('are adjusted from what was shown, in the new currency', async () => {
    await reckonIn('USD');
    await adjustBudgets(books.database, { ...ownBooks(owner), month: '2024-01' });
    expect(await stored('2024-02')).toEqual([
      { category: 'FOOD', amount: '1086.8', currency: 'USD', calculated: true },
    ]);
    expect(await shown('2024-02')).toBe('1086.80');
  });

  test('are refused where one would be too large, and nothing is written', async () => {
    await books.database.query('update budgets set amount = 99999999999999999999 where owner_id = :owner::uuid', {
      owner,
    });
    await books.database.query(
      `update categories set name = 'Meals' where owner_id = :owner::uuid and id = :food::uuid`,
      {
        ...{ owner, food: food ?? '' },
      },
    );
    await reckonIn('JPY');
    expect(await copyBudgets(books.database, { ...ownBooks(owner), from: '2024-01', to: '2024-02' })).toMatchObject({
      refusal: {
        type: 'VALIDATION_ERROR',
        field: 'from',
        code: 'budget_size',
        message: 'The budget of Meals would have more than 20 digits.',
      },
    });
    expect(await stored('2024-02')).toEqual([]);
  });
});
