import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Category } from '../schema/__generated__/types';
import { openApi, type Api } from './testing/api';
import { newLedger, type Ledger } from './testing/ledger';

let api: Api;
let books: Ledger;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  books = await newLedger(api);
});

const all = () => books.ask<Category[]>('categories', {});
const make = (input: object) =>
  books.ask<Category>('createCategory', { input: { kind: 'EXPENSE', name: 'Garden', ...input } });
const change = (id: string, input: object) => books.ask<Category>('updateCategory', { input: { id, ...input } });
const merge = (id: string, into: string) => books.ask<Category>('mergeCategory', { id, into });
const remove = (id: string) => books.ask<Category>('deleteCategory', { id });
const budget = (categoryId: string, amount = '100') =>
  books.ask('setBudget', { input: { categoryId, month: '2024-03', amount } });

test('categories come incomes first, each followed by its parts, by their places and then by their names', async () => {
  const garden = await make({});
  await make({ name: 'Éclairs', parentId: books.idOf('FOOD') });
  await make({ name: 'apples', parentId: books.idOf('FOOD') });
  await make({ name: 'Zoo', parentId: garden.id, position: 0 });
  await make({ name: 'flat', position: 3 });
  const listed = (await all()).map(({ name, parent, kind }) => `${kind} ${parent ? `${parent.name} > ` : ''}${name}`);
  expect(listed.slice(0, 7)).toEqual([
    ...['Salary', 'Bonus', 'Dividends', 'Rental Fees', 'Donations', 'Other'].map((name) => `INCOME ${name}`),
    'EXPENSE Rent',
  ]);
  const from = listed.indexOf('EXPENSE flat');
  expect(listed.slice(from, from + 6)).toEqual([
    'EXPENSE flat',
    'EXPENSE Food',
    ...['Groceries', 'Out/Delivery meals', 'apples', 'Éclairs'].map((name) => `EXPENSE Food > ${name}`),
  ]);
  expect(listed.slice(-2)).toEqual(['EXPENSE Garden', 'EXPENSE Garden > Zoo']);
});

test('a category is made once, however often it is sent', async () => {
  const input = { id: randomUUID(), name: ' Garden ', parentId: books.idOf('FOOD') };
  const first = await make(input);
  expect(first).toMatchObject({ name: 'Garden', code: null, position: 1000, parent: { code: 'FOOD' }, version: 1 });
  expect(await make({ ...input, name: 'Garden', position: 1000 })).toEqual(first);
  const others = [{ name: 'Gardens' }, { kind: 'INCOME', parentId: null }, { parentId: null }, { position: 1 }];
  for (const other of others) {
    expect(await make({ ...input, ...other })).toMatchObject({ refused: 'CONFLICT', code: 'category_id_taken' });
  }
  expect(await make({ ...input, id: randomUUID(), name: 'GARDEN' })).toMatchObject({
    refused: 'CONFLICT',
    field: 'name',
  });
  expect(await make({ name: 'Garden' })).toMatchObject({ parent: null });
});

test.each<[string, object, string, string]>([
  ['without a name', { name: ' ' }, 'VALIDATION_ERROR', 'name'],
  ['with a long name', { name: 'a'.repeat(81) }, 'VALIDATION_ERROR', 'name'],
  ['at no place', { position: 10_001 }, 'VALIDATION_ERROR', 'position'],
  ['as a part of nothing', { parentId: randomUUID() }, 'NOT_FOUND', 'parentId'],
  ['as a part of what is no id', { parentId: 'FOOD' }, 'NOT_FOUND', 'parentId'],
])('no category is made %s', async (_, input, refused, field) => {
  expect(await make(input)).toMatchObject({ refused, field, message: expect.stringMatching(/\.$/) });
});

test('there are two levels of categories of one kind, and no third', async () => {
  const third = await make({ parentId: books.idOf('FOOD_GROCERIES') });
  expect(third).toMatchObject({ refused: 'VALIDATION_ERROR', field: 'parentId', code: 'category_levels' });
  expect(await make({ kind: 'INCOME', parentId: books.idOf('FOOD') })).toMatchObject({ refused: 'NOT_FOUND' });
  const moved = await change(books.idOf('FOOD'), { parentId: books.idOf('RENT') });
  expect(moved).toMatchObject({ refused: 'VALIDATION_ERROR', field: 'parentId', code: 'category_levels' });
});

test('a category is renamed, moved and archived, one that books begin with too, and keeps its code', async () => {
  const id = books.idOf('FOOD_GROCERIES');
  const changed = await change(id, { name: ' Market ', position: 7, parentId: books.idOf('WELLNESS') });
  expect(changed).toMatchObject({ name: 'Market', position: 7, code: 'FOOD_GROCERIES', parent: { code: 'WELLNESS' } });
  expect(await change(id, {})).toEqual(changed);
  expect(await change(id, { parentId: null })).toMatchObject({ parent: null, name: 'Market' });
  const archived = await books.ask<Category>('archiveCategory', { id });
  expect(archived.archivedOn).toBe(new Date().toISOString().slice(0, 10));
  expect(await books.ask<Category>('archiveCategory', { id })).toEqual(archived);
  expect(await change(id, { archivedOn: null })).toMatchObject({ archivedOn: null });
});

test('a change of a category is refused where it is not what it was, or is not there', async () => {
  const id = books.idOf('FOOD');
  for (const input of [{ name: 'a' }, {}]) {
    expect(await change(id, { expectedVersion: 2, ...input })).toMatchObject({ refused: 'CONFLICT' });
    expect(await change(randomUUID(), input)).toMatchObject({ refused: 'NOT_FOUND', field: 'id' });
  }
  expect(await change(id, { name: 'Rent' })).toMatchObject({ refused: 'CONFLICT', field: 'name' });
  for (const field of ['name', 'position']) {
    expect(await change(id, { [field]: null })).toMatchObject({ refused: 'VALIDATION_ERROR', field });
  }
  expect(await change(id, { archivedOn: '1899-12-31' })).toMatchObject({ refused: 'VALIDATION_ERROR' });
  for (const missing of [randomUUID(), 'FOOD']) {
    expect(await books.ask('archiveCategory', { id: missing })).toMatchObject({ refused: 'NOT_FOUND', field: 'id' });
  }
});

test('of two categories one is left, with what was sorted under the other and its parts', async () => {
  const garden = await make({});
  const market = await make({ name: 'groceries', parentId: garden.id });
  const { id } = await books.enter({
    splits: [
      { categoryId: garden.id, amount: '-10' },
      { categoryId: market.id, amount: '-2.5' },
    ],
  });
  expect(await merge(garden.id, books.idOf('FOOD'))).toMatchObject({ id: books.idOf('FOOD'), name: 'Food' });
  expect(await books.list()).toMatchObject([
    { id, splits: [{ category: { code: 'FOOD' } }, { category: { code: 'FOOD_GROCERIES' } }] },
  ]);
  expect(await merge(garden.id, books.idOf('FOOD'))).toMatchObject({ refused: 'NOT_FOUND', field: 'id' });
  expect(await merge(books.idOf('FOOD'), randomUUID())).toMatchObject({ refused: 'NOT_FOUND', field: 'into' });
});

test('what cannot be made one is refused, and says why', async () => {
  const into = async (id: string, target: string) => {
    const { field, code } = await merge(id, target);
    return [field, code];
  };
  const [food, groceries] = [books.idOf('FOOD'), books.idOf('FOOD_GROCERIES')];
  expect(await into(food, food)).toEqual(['into', 'category_merge_itself']);
  expect(await into(food, groceries)).toEqual(['into', 'category_merge_itself']);
  expect(await into(food, books.idOf('OTHER', 'INCOME'))).toEqual(['into', 'category_merge_kind']);
  expect(await into(books.idOf('RENT'), groceries)).toEqual(['into', 'category_levels']);
  const garden = await make({});
  await budget(garden.id);
  expect(await into(garden.id, groceries)).toEqual(['into', 'category_has_budgets']);
});

test('a category is deleted while nothing is sorted under it', async () => {
  const garden = await make({});
  expect(await remove(garden.id)).toEqual(garden);
  expect(await remove(garden.id)).toMatchObject({ refused: 'NOT_FOUND', field: 'id' });
  expect(await remove(books.idOf('FOOD_GROCERIES'))).toMatchObject({ code: 'FOOD_GROCERIES' });
});

test('a category that is used stays, and says by how much', async () => {
  const garden = await make({});
  const why = async () => {
    const { refused, message } = await remove(garden.id);
    expect(refused).toBe('CONFLICT');
    return message?.replace('. Merge it into another category, or archive it.', '');
  };
  await books.enter({
    splits: [
      { categoryId: garden.id, amount: '-10' },
      { categoryId: garden.id, amount: '-2.5' },
    ],
  });
  expect(await why()).toBe('1 transaction uses it');
  await books.enter({ categoryId: garden.id });
  expect(await why()).toBe('2 transactions use it');
  await budget(garden.id);
  expect(await why()).toBe('2 transactions and 1 budget use it');
  await make({ name: 'Roses', parentId: garden.id });
  await make({ name: 'Trees', parentId: garden.id });
  expect(await why()).toBe('2 transactions, 1 budget and 2 parts use it');
});

test('a budget is for an expense category of the first level, told by its id or by its code', async () => {
  const set = (input: object) => books.ask('setBudget', { input: { month: '2024-03', amount: '100', ...input } });
  const food = books.idOf('FOOD');
  expect(await set({ categoryId: food.toUpperCase() })).toMatchObject({ categoryId: food, version: 1 });
  expect(await set({ categoryCode: 'FOOD', amount: '90', expectedVersion: 1 })).toMatchObject({
    categoryId: food,
    version: 2,
  });
  expect(await set({ categoryCode: 'FOOD', amount: '80', expectedVersion: 1 })).toMatchObject({ refused: 'CONFLICT' });
  expect(await set({ categoryCode: 'FOOD', amount: null })).toMatchObject({ categoryId: food, version: 0 });
  for (const input of [{}, { categoryId: food, categoryCode: 'FOOD' }]) {
    expect(await set(input)).toMatchObject({ refused: 'VALIDATION_ERROR', code: 'category_once' });
  }
  for (const categoryId of [randomUUID(), 'FOOD', books.idOf('SALARY', 'INCOME'), books.idOf('FOOD_GROCERIES')]) {
    expect(await set({ categoryId })).toMatchObject({ refused: 'VALIDATION_ERROR', field: 'categoryId' });
  }
  for (const categoryCode of ['GARDEN', 'SALARY']) {
    expect(await set({ categoryCode })).toMatchObject({ refused: 'VALIDATION_ERROR', field: 'categoryCode' });
  }
});
