import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Statements } from '../lambdas/lib/database';
import { openTestDatabase, type TestDatabase } from '../local/testing/test-database';
import { newOwner } from './testing/owner';
import { refusedBy } from './testing/refused-by';
import { defaultCategories, enterTransactions } from './testing/transactions';

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

type Given = Record<string, string | null>;

const idOf = (name: string) => ids.get(name) ?? '';
const ask = <Row>(sql: string, given: Given = {}, database: Statements = books.database) =>
  database.query<Row>(sql, { owner, ...given });
const refusal = (sql: string, given: Given = {}, database?: Statements) => refusedBy(ask(sql, given, database));

const add = (name: string, { id = randomUUID(), parent = null as string | null, kind = 'EXPENSE' } = {}) =>
  refusal(
    `insert into categories (owner_id, id, kind, name, parent_id) values (:owner::uuid, :id::uuid, :kind, :name, :parent::uuid)`,
    { id, kind, name, parent },
  );
const move = (name: string, under: string | null, database?: Statements) =>
  refusal(
    'update categories set parent_id = :parent::uuid where owner_id = :owner::uuid and id = :id::uuid',
    { id: idOf(name), parent: under === null ? null : idOf(under) },
    database,
  );
const change = (name: string, set: string) =>
  refusal(`update categories set ${set} where owner_id = :owner::uuid and id = :id::uuid`, { id: idOf(name) });
const drop = (name: string) =>
  refusal('delete from categories where owner_id = :owner::uuid and id = :id::uuid', { id: idOf(name) });
const merge = (name: string, into: string) =>
  refusal('select merge_category(:owner::uuid, :id::uuid, :into::uuid)::text as heir', {
    id: idOf(name),
    into: idOf(into),
  });
const budget = (name: string, amount: string, currency = 'EUR', month = '2024-01', database?: Statements) =>
  refusal(
    `insert into budgets (owner_id, month, category_id, amount, currency, calculated)
     values (:owner::uuid, :month::date, :id::uuid, :amount::numeric, :currency, true)`,
    { id: idOf(name), amount, currency, month: `${month}-01` },
    database,
  );
const spend = (name: string | null, amount: string) =>
  enterTransactions(books.database, owner, [
    {
      ...{ id: randomUUID(), date: '2024-01-05', currency: 'EUR' },
      splits: [{ categoryId: name === null ? null : idOf(name), amount }],
    },
  ]);
const names = (rows: { name: string }[]) => rows.map(({ name }) => name);
const partsOf = async (name: string) =>
  names(
    await ask<{ name: string }>(
      'select name from categories where owner_id = :owner::uuid and parent_id = :id::uuid order by name collate name_order',
      { id: idOf(name) },
    ),
  );

test('no category has the id that stands for what has none', async () => {
  expect(await add('Pets', { id: '00000000-0000-0000-0000-000000000000' })).toBe('category_id_not_nil');
});

describe('new books', () => {
  test('begin with every default category in its place, and the trail says nothing of it', async () => {
    const begun = await ask(
      `select c.kind, c.code, p.code as parent_code, c.name, c.position from categories c
       left join categories p on p.owner_id = c.owner_id and p.id = c.parent_id
       where c.owner_id = :owner::uuid order by c.kind, c.code`,
    );
    expect(begun).toEqual(
      await books.database.query(
        'select kind, code, parent_code, name, position from default_categories order by kind, code',
      ),
    );
    expect(begun.length).toBeGreaterThan(40);
    expect(await ask(`select from audit_events where owner_id = :owner::uuid and entity = 'categories'`)).toEqual([]);
    await change('EXPENSE FOOD', `name = 'Meals'`);
    expect(await add('Pets')).toBeUndefined();
    const trail = `select action from audit_events where owner_id = :owner::uuid and entity = 'categories' order by id`;
    expect(await ask(trail)).toEqual([{ action: 'UPDATE' }, { action: 'INSERT' }]);
  });
});

describe('a category', () => {
  test.each([
    ['category_kind_known', `kind = 'TRANSFER'`],
    ['category_name_not_blank', `name = E' \\u200B'`],
    ['category_name_length', `name = repeat('é', 81)`],
    ['category_position_range', 'position = -1'],
    ['category_position_range', 'position = 10001'],
    ['category_archived_on_range', `archived_on = '2200-01-01'`],
    ['category_code_unique', `code = 'RENT'`],
    ['category_name_unique', `name = ' rent '`],
  ])('is refused by %s: %s', async (rule, set) => {
    expect(await change('EXPENSE LOAN', set)).toBe(rule);
  });

  test('may be called what another one is called that is on the other side or part of something else', async () => {
    expect(await add('Salary')).toBeUndefined();
    expect(await add('Groceries')).toBeUndefined();
    expect(await add('Groceries', { parent: idOf('EXPENSE RENT') })).toBeUndefined();
    expect(await add('GROCERIES', { parent: idOf('EXPENSE FOOD') })).toBe('category_name_unique');
  });

  test('is part of one of the first level, of its own side and books', async () => {
    expect(await add('Cheese', { parent: idOf('EXPENSE FOOD_GROCERIES') })).toBe('category_levels');
    expect(await move('EXPENSE FOOD', 'EXPENSE RENT')).toBe('category_levels');
    expect(await move('EXPENSE FOOD_GROCERIES', 'EXPENSE FOOD_GROCERIES')).toBe('category_levels');
    expect(await add('Tips', { parent: idOf('INCOME SALARY') })).toBe('category_parent_exists');
    const theirs = await defaultCategories(books.database, await newOwner(books.database));
    expect(await add('Tips', { parent: theirs.get('EXPENSE FOOD') ?? '' })).toBe('category_parent_exists');
    expect(await move('EXPENSE FOOD_GROCERIES', 'EXPENSE RENT')).toBeUndefined();
    expect(await move('EXPENSE FOOD_GROCERIES', null)).toBeUndefined();
    expect(await move('INCOME BONUS', 'INCOME SALARY')).toBeUndefined();
  });

  test('with a budget is no part of another one, and a part has no budget', async () => {
    await add('Pets', { id: randomUUID() });
    ids.set(
      'EXPENSE PETS',
      (await ask<{ id: string }>(`select id::text from categories where owner_id = :owner::uuid and name = 'Pets'`))[0]
        ?.id ?? '',
    );
    expect(await budget('EXPENSE PETS', '5')).toBeUndefined();
    expect(await move('EXPENSE PETS', 'EXPENSE FOOD')).toBe('category_has_budgets');
    expect(await budget('EXPENSE FOOD_GROCERIES', '5')).toBe('budget_category_kind');
    expect(await budget('INCOME SALARY', '5')).toBe('budget_category_kind');
    const moved = 'update budgets set category_id = :id::uuid where owner_id = :owner::uuid';
    expect(await refusal(moved, { id: idOf('EXPENSE FOOD_GROCERIES') })).toBe('budget_category_kind');
    expect(await refusal(moved, { id: randomUUID() })).toBe('budget_category_exists');
  });

  test('is deleted only when nothing is sorted under it, nothing part of it and no budget set for it', async () => {
    await spend('EXPENSE FOOD_GROCERIES', '-5');
    await budget('EXPENSE LOAN', '5');
    expect(await drop('EXPENSE FOOD_GROCERIES')).toBe('transaction_split_category_exists');
    expect(await drop('EXPENSE FOOD')).toBe('category_parent_exists');
    await drop('EXPENSE LOAN_LOAN_1');
    await drop('EXPENSE LOAN_LOAN_2');
    expect(await drop('EXPENSE LOAN')).toBe('budget_category_exists');
    expect(await drop('INCOME BONUS')).toBeUndefined();
  });

  test('counts its edits', async () => {
    await change('EXPENSE FOOD', `name = 'Meals', archived_on = '2024-01-31'`);
    expect(
      await ask('select version from categories where owner_id = :owner::uuid and id = :id::uuid', {
        id: idOf('EXPENSE FOOD'),
      }),
    ).toEqual([{ version: 2 }]);
  });

  test.each<[string, (database: Statements) => Promise<string | undefined>]>([
    ['gets a part', (database) => move('INCOME BONUS', 'INCOME DIVIDEND', database)],
    ['becomes one with a part', (database) => move('INCOME DIVIDEND', 'INCOME SALARY', database)],
  ])('is on two levels though at the same moment it %s', async (_, first) => {
    const elsewhere = books.another();
    for (let round = 0; round < 5; round += 1) {
      owner = await newOwner(books.database);
      ids = await defaultCategories(books.database, owner);
      const outcomes = await Promise.all([
        first(books.database),
        move('INCOME DIVIDEND', 'INCOME RENTAL', elsewhere),
        move('INCOME BONUS', 'INCOME DIVIDEND', elsewhere),
      ]);
      expect(outcomes).toContain('category_levels');
      const third = `select from categories c join categories p on p.owner_id = c.owner_id and p.id = c.parent_id
        where c.owner_id = :owner::uuid and p.parent_id is not null`;
      expect(await ask(third)).toEqual([]);
    }
  });

  test('has no budget though it becomes a part at the same moment', async () => {
    const elsewhere = books.another();
    for (let round = 0; round < 10; round += 1) {
      owner = await newOwner(books.database);
      ids = await defaultCategories(books.database, owner);
      await drop('EXPENSE OTHER_GENERAL');
      const outcomes = await Promise.all([
        move('EXPENSE OTHER', 'EXPENSE FOOD'),
        budget('EXPENSE OTHER', '5', 'EUR', '2024-01', elsewhere),
      ]);
      expect(outcomes.filter((outcome) => outcome === undefined)).toHaveLength(1);
    }
  });
});

describe('two categories merged', () => {
  test('are one with the entries, parts and budgets of both, and every total stays', async () => {
    await spend('EXPENSE RENT', '-800');
    await spend('EXPENSE RENT_GENERAL', '-20.5');
    await spend('EXPENSE OTHER_GENERAL', '-3');
    await spend('EXPENSE OTHER', '1');
    await budget('EXPENSE RENT', '900');
    await budget('EXPENSE OTHER', '50');
    await budget('EXPENSE RENT', '70', 'EUR', '2024-02');
    expect(await merge('EXPENSE RENT', 'EXPENSE OTHER')).toBeUndefined();
    expect(await partsOf('EXPENSE OTHER')).toEqual(['Address 1', 'Address 2', 'General']);
    expect(
      await ask(
        `select c.code, trim_scale(t.amount)::text as amount, t.entries from cash_flow_totals t
         join categories c on c.owner_id = t.owner_id and c.id = t.category_id where t.owner_id = :owner::uuid order by 1`,
      ),
    ).toEqual([
      { code: 'OTHER', amount: '-799', entries: 2 },
      { code: 'OTHER_GENERAL', amount: '-23.5', entries: 2 },
    ]);
    expect(
      await ask(
        `select c.code, left(b.month::text, 7) as month, trim_scale(b.amount)::text as amount, b.calculated from budgets b
         join categories c on c.owner_id = b.owner_id and c.id = b.category_id where b.owner_id = :owner::uuid order by 2`,
      ),
    ).toEqual([
      { code: 'OTHER', month: '2024-01', amount: '950', calculated: false },
      { code: 'OTHER', month: '2024-02', amount: '70', calculated: true },
    ]);
    expect(
      await ask('select from categories where owner_id = :owner::uuid and id = :id::uuid', {
        id: idOf('EXPENSE RENT'),
      }),
    ).toEqual([]);
  });

  test('may be a part and what it is a part of', async () => {
    await spend('EXPENSE FOOD_GROCERIES', '-5');
    expect(await merge('EXPENSE FOOD_GROCERIES', 'EXPENSE FOOD')).toBeUndefined();
    expect(await partsOf('EXPENSE FOOD')).toEqual(['Out/Delivery meals']);
    expect(await merge('INCOME BONUS', 'INCOME SALARY')).toBeUndefined();
  });

  test('keep the order and the notes of the parts that a transaction has', async () => {
    const [rent, food] = [idOf('EXPENSE RENT_GENERAL'), idOf('EXPENSE FOOD')];
    await ask(
      `insert into transactions (owner_id, date, amount, currency, splits) values (:owner::uuid, '2024-01-05', -6, 'EUR',
         array[row (:rent::uuid, -1, 'a')::split, row (:food::uuid, -2, 'b')::split, row (null, -3, 'c')::split])`,
      { rent, food },
    );
    await merge('EXPENSE RENT_GENERAL', 'EXPENSE FOOD');
    const kept = await ask<{ id: string | null; note: string }>(
      'select category_id::text as id, note from transaction_splits where owner_id = :owner::uuid order by position',
    );
    expect(kept).toEqual([
      { id: food, note: 'a' },
      { id: food, note: 'b' },
      { id: null, note: 'c' },
    ]);
  });

  test('are refused where that is not possible', async () => {
    expect(await merge('EXPENSE FOOD', 'EXPENSE FOOD')).toBe('category_merge_itself');
    expect(await merge('EXPENSE FOOD', 'EXPENSE FOOD_GROCERIES')).toBe('category_merge_itself');
    expect(await merge('EXPENSE FOOD', 'INCOME SALARY')).toBe('category_merge_kind');
    expect(await merge('EXPENSE FOOD', 'EXPENSE RENT_GENERAL')).toBe('category_levels');
    await drop('EXPENSE OTHER_GENERAL');
    await budget('EXPENSE OTHER', '5');
    expect(await merge('EXPENSE OTHER', 'EXPENSE RENT_GENERAL')).toBe('category_has_budgets');
    await budget('EXPENSE RENT', '5', 'USD');
    expect(await merge('EXPENSE OTHER', 'EXPENSE RENT')).toBe('category_merge_budgets');
    expect(await partsOf('EXPENSE FOOD')).toHaveLength(2);
  });
});
