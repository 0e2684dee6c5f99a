import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Category, TransactionFilter, TransactionPage } from '../schema/__generated__/types';
import { openApi, type Api } from './testing/api';
import { accounts, newLedger, type Ledger } from './testing/ledger';

let api: Api;
let books: Ledger;
let garden: Category;
beforeAll(async () => {
  api = await openApi();
  books = await newLedger(api);
  garden = await books.ask<Category>('createCategory', { input: { kind: 'EXPENSE', name: 'Jardín' } });
  const { bank, card } = accounts;
  // Each is called by its description.
  const entered: Record<string, object> = {
    groceries: { date: '2024-01-01', categoryId: books.idOf('FOOD_GROCERIES'), payee: 'Café Zoë', accountId: bank },
    refund: { date: '2024-01-02', categoryId: books.idOf('FOOD'), amount: '1234.5' },
    salary: { date: '2024-01-31', categoryId: books.idOf('SALARY', 'INCOME'), amount: '2000', accountId: card },
    plants: { date: '2024-02-01', splits: [{ categoryId: garden.id, amount: '-10' }, { amount: '-2.5' }] },
    gift: { date: '2024-02-02', amount: '5' },
    start: { date: '2024-02-03', amount: '5', kind: 'OPENING_BALANCE' },
  };
  for (const [description, input] of Object.entries(entered)) await books.enter({ description, ...input });
  await books.move({ date: '2024-02-04', description: 'move', amount: '5' });
});
afterAll(() => api.close());

const found = async (filter: TransactionFilter) => (await books.list(filter)).map(({ description }) => description);

test('all come where nothing is asked for, newest first', async () => {
  expect(await found({})).toEqual(['move', 'move', 'start', 'gift', 'plants', 'salary', 'refund', 'groceries']);
});

test.each<[string, TransactionFilter, string[]]>([
  ['from a day on', { from: '2024-02-03' }, ['move', 'move', 'start']],
  ['up to a day', { to: '2024-01-02' }, ['refund', 'groceries']],
  ['between two days', { from: '2024-01-02', to: '2024-02-01' }, ['plants', 'salary', 'refund']],
  ['as incomes', { kind: 'INCOME' }, ['gift', 'salary']],
  ['as expenses, refunds too', { kind: 'EXPENSE' }, ['plants', 'refund', 'groceries']],
  ['as transfers', { kind: 'TRANSFER' }, ['move', 'move']],
  ['as opening balances', { kind: 'OPENING_BALANCE' }, ['start']],
  ['through an account', { accountId: accounts.bank }, ['move', 'groceries']],
  ['through what is no account', { accountId: 'bank' }, []],
  ['by payee, whatever case and accents', { search: ' CAFE zoe' }, ['groceries']],
  ['by description', { search: 'PLANT' }, ['plants']],
  ['by the name of a category', { search: 'jardin' }, ['plants']],
  ['by the name of what a category is a part of', { search: 'food' }, ['refund', 'groceries']],
  ['by an amount with a point', { search: '12.50' }, ['plants', 'groceries']],
  ['by an amount with a comma, whichever way it went', { search: '+12,5' }, ['plants', 'groceries']],
  ['by a text that looks like a pattern', { search: '%' }, []],
  ['of at least an amount', { minAmount: '12.51' }, ['salary', 'refund']],
  ['of at most an amount', { maxAmount: '5' }, ['move', 'move', 'start', 'gift']],
  ['of amounts between two', { minAmount: '5.01', maxAmount: '1234.50' }, ['plants', 'refund', 'groceries']],
  ['of which a part is still to be sorted', { uncategorised: true }, ['gift', 'plants']],
  ['that are sorted', { uncategorised: false }, ['salary', 'refund', 'groceries']],
  ['that fit all that is asked', { kind: 'EXPENSE', search: '12,5', uncategorised: true }, ['plants']],
  ['of no category', { categoryIds: [] }, []],
  ['of what is no category', { categoryIds: ['FOOD', randomUUID()] }, []],
])('those are found %s', async (_, filter, expected) => {
  expect(await found(filter)).toEqual(expected);
});

test('those in a category are found with those in its parts, and of each of several', async () => {
  const [food, groceries] = [books.idOf('FOOD'), books.idOf('FOOD_GROCERIES')];
  expect(await found({ categoryIds: [food] })).toEqual(['refund', 'groceries']);
  expect(await found({ categoryIds: [groceries.toUpperCase()] })).toEqual(['groceries']);
  expect(await found({ categoryIds: [groceries, garden.id] })).toEqual(['plants', 'groceries']);
});

test('pages follow one another, with accounts and categories whole on each', async () => {
  const seen: unknown[] = [];
  let nextToken: string | null = null;
  do {
    const page: TransactionPage = await books.ask<TransactionPage>('transactions', { limit: 3, nextToken });
    seen.push(...page.items);
    nextToken = page.nextToken;
  } while (nextToken);
  expect(seen).toEqual(await books.list());
});

test.each<[string, object, string, string]>([
  ['days in the wrong order', { from: '2024-02-01', to: '2024-01-01' }, 'VALIDATION_ERROR', 'to'],
  ['a day that is none of the books', { from: '1899-12-31' }, 'VALIDATION_ERROR', 'from'],
  ['an amount with a sign', { minAmount: '-5' }, 'VALIDATION_ERROR', 'minAmount'],
  ['an amount that is none', { maxAmount: '5,0' }, 'VALIDATION_ERROR', 'maxAmount'],
  ['a long text', { search: 'a'.repeat(501) }, 'VALIDATION_ERROR', 'search'],
  ['too many categories', { categoryIds: Array<string>(101).fill(randomUUID()) }, 'LIMIT_EXCEEDED', 'categoryIds'],
])('a list is refused %s', async (_, filter, refused, field) => {
  expect(await books.ask('transactions', { filter })).toMatchObject({ refused, field });
});

test('a list goes on by a token of its own alone', async () => {
  const nextToken = Buffer.from('audit 12').toString('base64');
  expect(await books.ask('transactions', { nextToken })).toMatchObject({ refused: 'VALIDATION_ERROR' });
});
